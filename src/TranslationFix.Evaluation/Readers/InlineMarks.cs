using System.Collections.Immutable;
using System.Text;

namespace TranslationFix.Evaluation;

/// <summary>Text in which <c>&lt;v&gt;</c> and <c>&lt;/v&gt;</c> stand around what is marked, as MQM files write it.</summary>
internal static class InlineMarks
{
    private const string Open = "<v>";
    private const string Close = "</v>";

    /// <summary>The text without the marks, and where they stand.</summary>
    /// <exception cref="FormatException">A mark opens inside another, or closes without being open, or never closes.</exception>
    public static (string Text, ImmutableArray<TextSpan> Spans) Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var start = -1;
        for (var i = 0; i < marked.Length;)
        {
            var rest = marked.AsSpan(i);
            if (rest.StartsWith(Open, StringComparison.Ordinal))
            {
                start = start < 0 ? text.Length : throw new FormatException("<v> stands inside another <v>.");
                i += Open.Length;
            }
            else if (rest.StartsWith(Close, StringComparison.Ordinal))
            {
                spans.Add(start >= 0 ? new TextSpan(start, text.Length) : throw new FormatException("</v> closes what is not open."));
                start = -1;
                i += Close.Length;
            }
            else
            {
                text.Append(marked[i++]);
            }
        }

        return start < 0 ? (text.ToString(), spans.ToImmutable()) : throw new FormatException("<v> is never closed.");
    }

    /// <summary>The text with one mark.</summary>
    public static string Write(string text, TextSpan span) => $"{text.AsSpan(0, span.Start)}{Open}{text.AsSpan(span.Start, span.Length)}{Close}{text.AsSpan(span.End)}";
}
