using System.Collections.Immutable;

namespace TranslationFix.Wire;

/// <summary>Fixes an item so that every edit of the result can be written.</summary>
internal static class ItemFix
{
    /// <summary>How often what cannot be written is taken out; then the story is left to people.</summary>
    private const int MaximumRounds = 8;

    /// <summary>Fixes; what cannot be written is protected, and the rest is fixed anew, so that text, edits and findings fit each other.</summary>
    public static FixResult Fix(WireItem item, TranslationFixer fixer, CancellationToken cancellationToken)
    {
        var story = item.Story;
        var lost = ImmutableArray<TextSpan>.Empty;
        for (var round = 0; ; round++)
        {
            var result = round < MaximumRounds ? fixer.Fix(story, cancellationToken) : new FixResult(story.Text, [], fixer.Analyze(story, cancellationToken));
            var refused = result.Edits.Where(edit => !item.CanWrite(edit)).Select(edit => Widen(edit.Span, story.Text)).ToList();
            if (refused.Count == 0)
            {
                return lost.IsEmpty ? result : WithLost(result, lost, item.Story, fixer, cancellationToken);
            }

            lost = lost.AddRange(refused);
            story = story with { ProtectedSpans = Merge(story.ProtectedSpans.AddRange(refused)) };
        }
    }

    /// <summary>A span with at least one code unit: protection of an empty span means nothing.</summary>
    private static TextSpan Widen(TextSpan span, string text) =>
        new(Math.Max(0, span.Start - 1), Math.Min(text.Length, span.End + 1));

    /// <summary>Ordered spans without overlap.</summary>
    internal static ImmutableArray<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans.Order())
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
            {
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged.DrainToImmutable();
    }

    private static FixResult WithLost(FixResult result, ImmutableArray<TextSpan> lost, Story story, TranslationFixer fixer, CancellationToken cancellationToken)
    {
        var left = fixer.Analyze(story, cancellationToken)
            .Where(finding => lost.Any(span => span.Overlaps(finding.Span)))
            .Select(finding => Shown(finding, result.SourceMap));
        return result with { Findings = [.. result.Findings.Concat(left).DistinctBy(static finding => (finding.Span, finding.Rule.Id)).OrderBy(static finding => finding.Span)] };
    }

    private static Finding Shown(Finding finding, SourceMap map) => finding with
    {
        Span = Move(finding.Span, map),
        Suggestions = [.. finding.Suggestions.Select(static suggestion => suggestion with { Applicability = Applicability.Display })],
        Evidence = [.. finding.Evidence.Select(evidence => evidence with { Span = Move(evidence.Span, map) })],
    };

    private static TextSpan Move(TextSpan span, SourceMap map)
    {
        var start = map.ToFixed(span.Start);
        return new TextSpan(start, Math.Max(start, map.ToFixed(span.End)));
    }
}
