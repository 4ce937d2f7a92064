using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>Counts whether the first suggestions move segments nearer to what a person made of them, by word edit distance.</summary>
internal static class EditScorer
{
    /// <summary>Counts the segments that have a post-edit. A finding that reaches over the end of a segment is left out.</summary>
    public static void Add(DocumentScore score, Document document, ImmutableArray<CheckerFinding> findings)
    {
        foreach (var segment in document.Segments)
        {
            if (segment.PostEdit is { } edited)
            {
                Add(score, document, segment.Span, edited, findings);
            }
        }
    }

    private static void Add(DocumentScore score, Document document, TextSpan segment, string edited, ImmutableArray<CheckerFinding> findings)
    {
        CheckerFinding[] inside =
        [
            .. findings
                .Where(finding => finding.Span.Start >= segment.Start && finding.Span.End <= segment.End)
                .Select(finding => finding with { Span = new TextSpan(finding.Span.Start - segment.Start, finding.Span.End - segment.Start) }),
        ];
        var text = document.Text.Substring(segment.Start, segment.Length);
        var corrected = Correction.Apply(text, inside);
        var before = WordDistance.Between(text, edited);
        var after = string.Equals(corrected, text, StringComparison.Ordinal) ? before : WordDistance.Between(corrected, edited);
        var isChanged = !string.Equals(Words.Fold(corrected), Words.Fold(text), StringComparison.Ordinal);
        var words = Words.Count(edited);
        score.Count(tally =>
        {
            tally[Count.EditedSegments]++;
            tally[Count.Nearer] += isChanged && after < before ? 1 : 0;
            tally[Count.Farther] += isChanged && after > before ? 1 : 0;
            tally[Count.DistanceBefore] += before;
            tally[Count.DistanceAfter] += after;
            tally[Count.PostEditWords] += words;
        });
        if (isChanged && after > before && inside is [var first, ..])
        {
            score.AddCase(EvaluationCaseKind.Farther, first.Rule, new TextSpan(first.Span.Start + segment.Start, first.Span.End + segment.Start), first.Suggestions.FirstOrDefault());
        }
    }
}
