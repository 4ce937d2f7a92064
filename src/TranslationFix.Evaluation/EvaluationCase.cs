namespace TranslationFix.Evaluation;

/// <summary>What went wrong at one place: for a person who wants to see it.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Slug">The story.</param>
/// <param name="RuleId">The rule of the gold span that was missed or corrected wrong, or of the finding.</param>
/// <param name="Span">The place in the raw text, in UTF-16 code units.</param>
/// <param name="Excerpt">The text there, between its neighbours; line ends are shown as ⏎.</param>
/// <param name="Suggestion">The correction that was suggested, or null.</param>
public sealed record EvaluationCase(EvaluationCaseKind Kind, string Slug, string RuleId, TextSpan Span, string Excerpt, string? Suggestion)
{
    /// <summary>The language of the text, a BCP-47 tag, or null.</summary>
    public string? Language { get; init; }
}

/// <summary>The ways to be wrong, and the one to be right.</summary>
public enum EvaluationCaseKind
{
    /// <summary>A gold span that no finding overlaps.</summary>
    Miss,

    /// <summary>A finding that overlaps no gold span.</summary>
    FalseAlarm,

    /// <summary>A gold span that is found, but whose first suggestion gives no accepted text.</summary>
    WrongFix,

    /// <summary>An edit on a clean story or on text by people.</summary>
    Damage,

    /// <summary>A finding where no person marked an error of machine text.</summary>
    OffMark,

    /// <summary>A suggestion that moves a segment away from the post-edit.</summary>
    Farther,

    /// <summary>A mark that is found.</summary>
    Hit,
}
