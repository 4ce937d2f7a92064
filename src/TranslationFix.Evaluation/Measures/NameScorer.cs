using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>Counts documents with one labelled name: spelled in several ways, two names much alike, or garbled against a human reference.</summary>
internal static class NameScorer
{
    /// <summary>Counts a document.</summary>
    public static void Add(DocumentScore score, Document document, ImmutableArray<CheckerFinding> findings)
    {
        CheckerFinding[] touching = [.. findings.Where(finding => document.Marks.Any(mark => SpanMatcher.Grow(finding.Span).Overlaps(mark.Span)))];
        var isFound = touching.Length > 0;
        var (all, found) = document.NameLabel switch
        {
            NameLabel.Inconsistent => (Count.Inconsistent, Count.InconsistentFound),
            NameLabel.Distinct => (Count.Distinct, Count.DistinctFlagged),
            _ => (Count.Garbled, Count.GarbledFound),
        };
        var isDistinct = document.NameLabel is NameLabel.Distinct;
        var reference = document.Marks.SelectMany(static mark => mark.Fixes).FirstOrDefault(static fix => fix.Length > 0);
        bool? isRight = reference is null || !isFound || isDistinct
            ? null
            : Array.Exists(touching, finding => string.Equals(finding.Suggestions.FirstOrDefault()?.Trim(), reference, StringComparison.Ordinal));
        score.Count(tally =>
        {
            tally[all]++;
            tally[found] += isFound ? 1 : 0;
            tally[Count.NamesWithReference] += isRight is null ? 0 : 1;
            tally[Count.NamesRight] += isRight is true ? 1 : 0;
        });
        Keep(score, document, touching, isRight);
    }

    private static void Keep(DocumentScore score, Document document, CheckerFinding[] touching, bool? isRight)
    {
        var name = document.Marks is [var mark, ..] ? mark.Span : default;
        var (rule, span, suggestion) = touching is [var first, ..] ? (first.Rule, first.Span, first.Suggestions.FirstOrDefault()) : ("name", name, null);
        EvaluationCaseKind? kind = (touching.Length > 0, document.NameLabel, isRight) switch
        {
            (true, NameLabel.Distinct, _) => EvaluationCaseKind.FalseAlarm,
            (true, _, false) => EvaluationCaseKind.WrongFix,
            (true, _, _) => EvaluationCaseKind.Hit,
            (false, NameLabel.Distinct, _) => null,
            (false, _, _) => EvaluationCaseKind.Miss,
        };
        if (kind is { } known)
        {
            score.AddCase(known, rule, span, suggestion);
        }
    }
}
