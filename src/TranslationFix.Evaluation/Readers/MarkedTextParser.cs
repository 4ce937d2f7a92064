using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace TranslationFix.Evaluation;

/// <summary>Reads the text of a story with its inline marks, once, from left to right.</summary>
internal sealed class MarkedTextParser
{
    private const char Open = '⟦';
    private const char Close = '⟧';
    private const char Separator = '|';
    private const string Itself = "⟪⟫";

    /// <summary>Marks inside marks inside marks: no story needs more, and a broken file must not exhaust the stack.</summary>
    private const int DeepestMark = 4;

    private readonly string file;
    private readonly string source;
    private readonly StringBuilder raw = new();
    private readonly StringBuilder clean = new();
    private readonly List<GoldSpan> spans = [];
    private int position;
    private int line;

    private MarkedTextParser(string file, string source, int firstLine)
    {
        this.file = file;
        this.source = source;
        line = firstLine;
    }

    /// <summary>Reads a marked text.</summary>
    /// <param name="file">The name for errors.</param>
    /// <param name="source">The text with marks.</param>
    /// <param name="firstLine">The line of the file in which the text begins.</param>
    /// <returns>The text as it was received, the text corrected, and the marks.</returns>
    /// <exception cref="StoryFormatException">A mark is malformed.</exception>
    public static (string Raw, string Clean, ImmutableArray<GoldSpan> Spans) Parse(string file, string source, int firstLine)
    {
        var parser = new MarkedTextParser(file, source, firstLine);
        parser.ReadContent(depth: 0);
        var spans = parser.spans.OrderBy(static span => span.Span.Start).ThenByDescending(static span => span.Span.End);
        return (parser.raw.ToString(), parser.clean.ToString(), [.. spans]);
    }

    private void ReadContent(int depth)
    {
        while (position < source.Length)
        {
            var c = source[position];
            switch (c)
            {
                case Open:
                    ReadMark(depth + 1);
                    break;
                case Close or Separator when depth > 0:
                    return;
                case Close:
                    throw Error(line, "A mark closes here that was never opened.");
                case '⟪' or '⟫':
                    throw Error(line, "⟪⟫ may stand only in a correction.");
                default:
                    var text = ReadCharacter();
                    raw.Append(text);
                    clean.Append(text);
                    break;
            }
        }
    }

    private void ReadMark(int depth)
    {
        var opened = line;
        if (depth > DeepestMark)
        {
            throw Error(opened, "Marks are nested too deep.");
        }

        position++;
        var rule = ReadRuleId(opened);
        var (start, cleanStart) = (raw.Length, clean.Length);
        ReadContent(depth);
        var marked = raw.ToString(start, raw.Length - start);
        if (marked.Length == 0)
        {
            throw Error(opened, $"The mark '{rule}' covers no text.");
        }

        var templates = new List<string>();
        while (position < source.Length && source[position] == Separator)
        {
            position++;
            templates.Add(ReadCorrection(rule));
        }

        if (position >= source.Length)
        {
            throw Error(opened, $"The mark '{rule}' is never closed.");
        }

        position++;
        if (templates.Count > 0)
        {
            var inner = clean.ToString(cleanStart, clean.Length - cleanStart);
            clean.Length = cleanStart;
            clean.Append(templates[0].Replace(Itself, inner, StringComparison.Ordinal));
        }

        spans.Add(new GoldSpan(
            rule,
            new TextSpan(start, raw.Length),
            [.. templates.Select(template => template.Replace(Itself, marked, StringComparison.Ordinal))],
            templates.Count > 0 && templates[0].Contains(Itself, StringComparison.Ordinal),
            opened));
    }

    private string ReadRuleId(int opened)
    {
        var start = position;
        while (position < source.Length && (char.IsAsciiLetterLower(source[position]) || char.IsAsciiDigit(source[position]) || source[position] == '-'))
        {
            position++;
        }

        var rule = source[start..position];
        if (position >= source.Length || source[position] != Separator || rule.Length == 0 || rule[0] == '-' || rule[^1] == '-')
        {
            throw Error(opened, "A mark begins with the id of a rule and a vertical bar.");
        }

        position++;
        return rule;
    }

    private string ReadCorrection(string rule)
    {
        var correction = new StringBuilder();
        while (position < source.Length && source[position] is not (Separator or Close))
        {
            switch (source[position])
            {
                case Open:
                    throw Error(line, $"A correction of '{rule}' holds another mark.");
                case '⟪' when position + 1 < source.Length && source[position + 1] == '⟫':
                    correction.Append(Itself);
                    position += Itself.Length;
                    break;
                case '⟪' or '⟫':
                    throw Error(line, $"In a correction of '{rule}', ⟪ and ⟫ stand together only.");
                default:
                    correction.Append(ReadCharacter());
                    break;
            }
        }

        return correction.ToString();
    }

    /// <summary>One code unit as it stands, or the character that <c>\u{...}</c> names.</summary>
    private string ReadCharacter()
    {
        var c = source[position];
        if (c == '\n')
        {
            line++;
        }

        if (c != '\\' || !source.AsSpan(position).StartsWith(@"\u{", StringComparison.Ordinal))
        {
            position++;
            return c.ToString();
        }

        var digits = position + 3;
        var end = source.IndexOf('}', digits);
        if (end < 0
            || end - digits > 6
            || !int.TryParse(source.AsSpan(digits, end - digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code > 0x10FFFF)
        {
            throw Error(line, @"\u{...} needs a hexadecimal code point, at most 10FFFF.");
        }

        position = end + 1;
        return code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code);
    }

    private StoryFormatException Error(int at, string problem) => new(file, at, problem);
}
