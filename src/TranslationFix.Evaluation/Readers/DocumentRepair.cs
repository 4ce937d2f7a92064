using System.Text;

namespace TranslationFix.Evaluation;

/// <summary>Takes characters out of a document that its corpus put in; marks and segments move with the text.</summary>
internal static class DocumentRepair
{
    /// <summary>The document without some characters; marks of nothing else are left out. Post-edits are repaired in the same way.</summary>
    /// <param name="document">The document.</param>
    /// <param name="drop">Tells of each UTF-16 code unit of a text whether it goes.</param>
    public static Document Without(Document document, Func<string, bool[]> drop)
    {
        var text = new StringBuilder(document.Text.Length);
        var moved = new int[document.Text.Length + 1];
        var dropped = drop(document.Text);
        for (var i = 0; i < dropped.Length; i++)
        {
            moved[i] = text.Length;
            if (!dropped[i])
            {
                text.Append(document.Text[i]);
            }
        }

        moved[^1] = text.Length;
        return text.Length == document.Text.Length
            ? document
            : document with
            {
                Text = text.ToString(),
                Segments = [.. document.Segments.Select(segment => segment with { Span = Move(segment.Span), PostEdit = segment.PostEdit is { } edit ? Without(edit, drop(edit)) : null })],
                Marks = [.. document.Marks.Select(mark => mark with { Span = Move(mark.Span) }).Where(static mark => !mark.Span.IsEmpty)],
            };

        TextSpan Move(TextSpan span) => new(moved[span.Start], moved[span.End]);
    }

    private static string Without(string text, bool[] dropped) => string.Concat(text.Where((_, index) => !dropped[index]));
}
