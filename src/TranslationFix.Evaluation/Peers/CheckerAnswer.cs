using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>What a checker says about a document.</summary>
/// <param name="Findings">What it found, in any order.</param>
/// <param name="Edits">What it would change without asking: on good text, each is damage.</param>
public sealed record CheckerAnswer(ImmutableArray<CheckerFinding> Findings, ImmutableArray<CheckerEdit> Edits)
{
    /// <summary>An answer of a checker that changes nothing by itself.</summary>
    public CheckerAnswer(ImmutableArray<CheckerFinding> findings)
        : this(findings, [])
    {
    }
}

/// <summary>A change without asking.</summary>
/// <param name="Rule">The rule behind it.</param>
/// <param name="Span">What is replaced, in UTF-16 code units of the document's text.</param>
/// <param name="Replacement">What by.</param>
public sealed record CheckerEdit(string Rule, TextSpan Span, string Replacement);
