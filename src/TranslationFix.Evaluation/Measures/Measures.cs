namespace TranslationFix.Evaluation;

/// <summary>What was measured, over all rules or for one.</summary>
public sealed record Measures
{
    /// <summary>The findings.</summary>
    public required int Findings { get; init; }

    /// <summary>The gold spans.</summary>
    public required int GoldSpans { get; init; }

    /// <summary>With partial credit, one to one: the headline.</summary>
    public required SpanScore Partial { get; init; }

    /// <summary>Only findings with exactly the start and the end of a gold span count.</summary>
    public required SpanScore Exact { get; init; }

    /// <summary>A finding counts when it overlaps any gold span, and a gold span when any finding overlaps it.</summary>
    public required SpanScore AnyOverlap { get; init; }

    /// <summary>The gold spans that any finding overlaps.</summary>
    public required int Found { get; init; }

    /// <summary>The gold spans that a finding of the very rule overlaps.</summary>
    public required int FoundByOwnRule { get; init; }

    /// <summary>The gold spans that are found and have a correction.</summary>
    public required int Fixable { get; init; }

    /// <summary>Those of <see cref="Fixable"/> for which the first suggestion gives an accepted text, white space folded.</summary>
    public required int FixedRight { get; init; }

    /// <summary>The share of <see cref="Fixable"/> that is corrected right, in [0, 1]; null when there is none.</summary>
    public double? FixAccuracy => Ratio.Of(FixedRight, Fixable);

    /// <summary>The findings on clean stories.</summary>
    public required int FalseAlarmsOnClean { get; init; }

    /// <summary>The edits that fixing makes on clean stories: each is damage.</summary>
    public required int Damage { get; init; }

    /// <summary>What the sums say about gold.</summary>
    internal static Measures Of(Tally tally)
    {
        double Sum(SpanCount count) => tally[DocumentKind.Gold, count];
        return new Measures
        {
            Findings = (int)Sum(SpanCount.Findings),
            GoldSpans = (int)Sum(SpanCount.Marks),
            Partial = SpanScore.Of(Sum(SpanCount.FindingCredit), Sum(SpanCount.Findings), Sum(SpanCount.MarkCredit), Sum(SpanCount.Marks)),
            Exact = SpanScore.Of(Sum(SpanCount.ExactFindings), Sum(SpanCount.Findings), Sum(SpanCount.ExactMarks), Sum(SpanCount.Marks)),
            AnyOverlap = SpanScore.Of(Sum(SpanCount.Right), Sum(SpanCount.Findings), Sum(SpanCount.Found), Sum(SpanCount.Marks)),
            Found = (int)Sum(SpanCount.Found),
            FoundByOwnRule = (int)tally[Count.FoundByOwnRule],
            Fixable = (int)tally[Count.Fixable],
            FixedRight = (int)tally[Count.FixedRight],
            FalseAlarmsOnClean = (int)tally[Count.CleanFindings],
            Damage = (int)tally[Count.CleanEdits],
        };
    }
}
