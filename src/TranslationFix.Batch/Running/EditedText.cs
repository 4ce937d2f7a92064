using System.Collections.Immutable;
using System.Text;

namespace TranslationFix.Batch;

/// <summary>Makes edits in a text.</summary>
internal static class EditedText
{
    /// <summary>The text with the edits made.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">The edits, in order and without overlap, with spans in the text.</param>
    public static string Of(string text, ImmutableArray<TextEdit> edits)
    {
        if (edits.IsEmpty)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var edit in edits)
        {
            result.Append(text, position, edit.Span.Start - position).Append(edit.Replacement);
            position = edit.Span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
