using System.Collections.Immutable;
using TranslationFix.Analysis;

namespace TranslationFix.Fixing;

/// <summary>Chooses the edits to apply out of the findings: the first suggestion that is applicable, as few characters as possible, and no two that overlap.</summary>
internal static class EditPlanner
{
    /// <summary>The edits, in order and without overlap. The earlier, then the surer, then the rule first in the alphabet wins.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="findings">The findings, ordered.</param>
    /// <param name="least">The least that a suggestion must promise.</param>
    public static ImmutableArray<TextEdit> Plan(string text, ImmutableArray<Finding> findings, Applicability least)
    {
        var taken = new List<TextEdit>();
        foreach (var finding in findings)
        {
            if (finding.Suggestions.Length == 0 || finding.Suggestions[0].Applicability < least)
            {
                continue;
            }

            var edits = Minimal(text, finding, finding.Suggestions[0].Text);
            if (Array.TrueForAll(edits, edit => IsFree(taken, edit.Span)))
            {
                foreach (var edit in edits)
                {
                    taken.Insert(Position(taken, edit.Span), edit);
                }
            }
        }

        return [.. taken];
    }

    /// <summary>Edits that touch conflict, too: what touches is looked at again in the next round.</summary>
    private static bool IsFree(List<TextEdit> taken, TextSpan span)
    {
        var position = Position(taken, span);
        return (position == 0 || taken[position - 1].Span.End < span.Start) && (position == taken.Count || span.End < taken[position].Span.Start);
    }

    /// <summary>The index of the first taken edit that does not start before <paramref name="span"/>.</summary>
    private static int Position(List<TextEdit> taken, TextSpan span)
    {
        var low = 0;
        var high = taken.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (taken[middle].Span.Start < span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static TextEdit[] Minimal(string text, Finding finding, string replacement)
    {
        var span = finding.Span;
        var original = text.Substring(span.Start, span.Length);
        if (string.Equals(original, replacement, StringComparison.Ordinal))
        {
            return [];
        }

        TextEdit Edit(int start, int end, string by) => new(new TextSpan(start, end), text[start..end], by, finding.Rule.Id, finding.Confidence);

        var inner = replacement.Length > original.Length + 1 ? replacement.IndexOf(original, StringComparison.Ordinal) : -1;
        if (inner > 0 && inner + original.Length < replacement.Length)
        {
            // Something is put around the text, such as quotation marks: two insertions, so that the text inside stays free for other fixes.
            return [Edit(span.Start, span.Start, replacement[..inner]), Edit(span.End, span.End, replacement[(inner + original.Length)..])];
        }

        var head = 0;
        while (head < original.Length && head < replacement.Length && original[head] == replacement[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < original.Length - head && tail < replacement.Length - head && original[^(tail + 1)] == replacement[^(tail + 1)])
        {
            tail++;
        }

        while (head > 0 && !Graphemes.IsBoundary(text, span.Start + head))
        {
            head--;
        }

        while (tail > 0 && !Graphemes.IsBoundary(text, span.End - tail))
        {
            tail--;
        }

        return [Edit(span.Start + head, span.End - tail, replacement[head..^tail])];
    }
}
