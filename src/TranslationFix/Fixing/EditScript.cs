using System.Collections.Immutable;
using System.Text;

namespace TranslationFix.Fixing;

/// <summary>Ordered edits without overlap: applied, taken back, and put one after the other.</summary>
internal static class EditScript
{
    /// <summary>The text with the edits applied.</summary>
    public static string Apply(string text, ImmutableArray<TextEdit> edits)
    {
        if (edits.Length == 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 64);
        var position = 0;
        foreach (var edit in edits)
        {
            result.Append(text, position, edit.Span.Start - position).Append(edit.Replacement);
            position = edit.Span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>The text before the edits.</summary>
    public static string Undo(string text, ImmutableArray<TextEdit> edits)
    {
        if (edits.Length == 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 64);
        var position = 0;
        var shift = 0;
        foreach (var edit in edits)
        {
            var start = edit.Span.Start + shift;
            result.Append(text, position, start - position).Append(edit.Original);
            position = start + edit.Replacement.Length;
            shift += edit.Replacement.Length - edit.Span.Length;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>One script that does what <paramref name="first"/> and then <paramref name="second"/> do. Edits of the two that touch become one.</summary>
    /// <param name="text">The text before both.</param>
    /// <param name="first">Edits of <paramref name="text"/>.</param>
    /// <param name="second">Edits of the text that <paramref name="first"/> yields.</param>
    public static ImmutableArray<TextEdit> Compose(string text, ImmutableArray<TextEdit> first, ImmutableArray<TextEdit> second)
    {
        if (first.Length == 0 || second.Length == 0)
        {
            return first.Length == 0 ? second : first;
        }

        var middle = Apply(text, first);
        var result = ImmutableArray.CreateBuilder<TextEdit>(first.Length + second.Length);
        int i = 0, j = 0, shift = 0;
        while (i < first.Length || j < second.Length)
        {
            // A group: edits of both scripts that overlap or touch, seen in the text between the two.
            int start, end;
            var groupShift = shift;
            if (j >= second.Length || (i < first.Length && first[i].Span.Start + shift <= second[j].Span.Start))
            {
                start = first[i].Span.Start + shift;
            }
            else
            {
                start = second[j].Span.Start;
            }

            end = start;
            var (firstI, firstJ) = (i, j);
            var grown = true;
            while (grown)
            {
                grown = false;
                if (i < first.Length && first[i].Span.Start + shift <= end)
                {
                    end = Math.Max(end, first[i].Span.Start + shift + first[i].Replacement.Length);
                    shift += first[i].Replacement.Length - first[i].Span.Length;
                    i++;
                    grown = true;
                }
                else if (j < second.Length && second[j].Span.Start <= end)
                {
                    end = Math.Max(end, second[j].Span.End);
                    j++;
                    grown = true;
                }
            }

            var original = new TextSpan(start - groupShift, end - shift);
            var replacement = ApplyWithin(middle, start, end, second.AsSpan()[firstJ..j]);
            var source = j > firstJ ? second[firstJ] : first[firstI];
            var before = text.Substring(original.Start, original.Length);
            if (!string.Equals(before, replacement, StringComparison.Ordinal))
            {
                result.Add(new TextEdit(original, before, replacement, i > firstI ? first[firstI].RuleId : source.RuleId, source.Confidence));
            }
        }

        return result.ToImmutable();
    }

    private static string ApplyWithin(string middle, int start, int end, ReadOnlySpan<TextEdit> edits)
    {
        var result = new StringBuilder();
        var position = start;
        foreach (var edit in edits)
        {
            result.Append(middle, position, edit.Span.Start - position).Append(edit.Replacement);
            position = edit.Span.End;
        }

        return result.Append(middle, position, end - position).ToString();
    }
}
