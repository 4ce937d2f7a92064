namespace TranslationFix.Evaluation;

/// <summary>Adds up what <see cref="Measures"/> tells.</summary>
internal sealed class MeasureTally
{
    private double partialFindings;
    private double partialGold;
    private int findings;
    private int gold;
    private int exactFindings;
    private int exactGold;
    private int right;
    private int found;
    private int foundByOwnRule;
    private int fixable;
    private int fixedRight;
    private int falseAlarms;
    private int damage;

    /// <summary>Counts a finding.</summary>
    /// <param name="credit">The share of it that its gold span covers, in [0, 1].</param>
    /// <param name="exact">True when it is a gold span to the code unit.</param>
    /// <param name="touches">True when it overlaps a gold span.</param>
    /// <param name="clean">True when the story is clean.</param>
    public void AddFinding(double credit, bool exact, bool touches, bool clean)
    {
        findings++;
        partialFindings += credit;
        exactFindings += exact ? 1 : 0;
        right += touches ? 1 : 0;
        falseAlarms += clean ? 1 : 0;
    }

    /// <summary>Counts a gold span.</summary>
    /// <param name="credit">The share of it that its finding covers, in [0, 1].</param>
    /// <param name="exact">True when a finding has its start and end.</param>
    /// <param name="any">True when a finding overlaps it.</param>
    /// <param name="own">True when a finding of its own rule overlaps it.</param>
    /// <param name="correction">Whether the correction is right; null when nothing found it or no correction is known.</param>
    public void AddGold(double credit, bool exact, bool any, bool own, bool? correction)
    {
        gold++;
        partialGold += credit;
        exactGold += exact ? 1 : 0;
        found += any ? 1 : 0;
        foundByOwnRule += own ? 1 : 0;
        fixable += correction is null ? 0 : 1;
        fixedRight += correction is true ? 1 : 0;
    }

    /// <summary>Counts an edit of a clean story.</summary>
    public void AddDamage() => damage++;

    /// <summary>The sums so far.</summary>
    public Measures ToMeasures() => new()
    {
        Findings = findings,
        GoldSpans = gold,
        Partial = SpanScore.Of(partialFindings, findings, partialGold, gold),
        Exact = SpanScore.Of(exactFindings, findings, exactGold, gold),
        AnyOverlap = SpanScore.Of(right, findings, found, gold),
        Found = found,
        FoundByOwnRule = foundByOwnRule,
        Fixable = fixable,
        FixedRight = fixedRight,
        FalseAlarmsOnClean = falseAlarms,
        Damage = damage,
    };
}
