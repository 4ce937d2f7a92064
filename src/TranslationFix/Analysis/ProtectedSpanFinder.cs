using System.Buffers;
using System.Collections.Immutable;

namespace TranslationFix.Analysis;

/// <summary>
/// Finds what no rule may touch: URLs, e-mail addresses, handles, hashtags, code between back-ticks, and markup.
/// One pass that jumps from sign to sign; each sign is looked at within <see cref="MaximumLength"/> code units.
/// </summary>
internal static class ProtectedSpanFinder
{
    /// <summary>The longest URL, tag or code that is recognised, in UTF-16 code units.</summary>
    public const int MaximumLength = 2048;

    private static readonly SearchValues<char> Signs = SearchValues.Create("@#`<:w");

    /// <summary>The protected spans of <paramref name="text"/> and those that the caller names, in order and without overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="named">The spans that the caller names.</param>
    /// <param name="spans">Takes the spans.</param>
    public static void Find(string text, ImmutableArray<TextSpan> named, List<TextSpan> spans)
    {
        var position = 0;
        while (position < text.Length)
        {
            var offset = text.AsSpan(position).IndexOfAny(Signs);
            if (offset < 0)
            {
                break;
            }

            position += offset;
            var last = spans.Count == 0 ? 0 : spans[^1].End;
            var span = At(text, position, last);
            if (span.Length > 0)
            {
                spans.Add(span);
                position = span.End;
            }
            else
            {
                position++;
            }
        }

        if (named.Length > 0)
        {
            Merge(spans, named);
        }
    }

    private static TextSpan At(string text, int position, int floor) => text[position] switch
    {
        '@' => EMailOrHandle(text, position, floor),
        '#' => Tag(text, position),
        '`' => Code(text, position),
        '<' => Markup(text, position),
        ':' => Url(text, position, floor),
        _ => WorldWideWeb(text, position),
    };

    private static TextSpan EMailOrHandle(string text, int at, int floor)
    {
        var start = at;
        while (start > floor && at - start < 64 && IsNameCharacter(text[start - 1]))
        {
            start--;
        }

        var end = at + 1;
        var dot = false;
        while (end < text.Length && end - at < 256 && (IsNameCharacter(text[end]) || text[end] == '-'))
        {
            dot |= text[end] == '.' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]);
            end++;
        }

        while (end > at + 1 && text[end - 1] is '.' or '-')
        {
            end--;
        }

        if (start < at)
        {
            return dot && end > at + 1 ? new TextSpan(start, end) : default;
        }

        // A handle: @name, with nothing glued before it; "@-@" is debris of an engine, not a handle.
        return end - at > 1 && char.IsAsciiLetterOrDigit(text[at + 1]) && (at == 0 || (!char.IsLetterOrDigit(text[at - 1]) && text[at - 1] != '@'))
            ? new TextSpan(at, end)
            : default;
    }

    private static TextSpan Tag(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at < 128 && (char.IsLetterOrDigit(text[end]) || text[end] == '_' || Scripts.IsMark(text[end])))
        {
            end++;
        }

        return end - at > 1 && char.IsLetter(text[at + 1]) && (at == 0 || (!char.IsLetterOrDigit(text[at - 1]) && text[at - 1] != '#')) ? new TextSpan(at, end) : default;
    }

    private static TextSpan Code(string text, int at)
    {
        var limit = Math.Min(text.Length, at + 256);
        for (var end = at + 1; end < limit && text[end] != '\n'; end++)
        {
            if (text[end] == '`' && end > at + 1)
            {
                return new TextSpan(at, end + 1);
            }
        }

        return default;
    }

    private static TextSpan Markup(string text, int at)
    {
        var next = at + 1;
        if (next < text.Length && text[next] is '/' or '!' or '?')
        {
            next++;
        }

        if (next >= text.Length || !char.IsAsciiLetter(text[next]) && text[next] != '-')
        {
            return default;
        }

        var limit = Math.Min(text.Length, at + MaximumLength);
        var end = next;
        while (end < limit && text[end] is not ('>' or '<' or '\n'))
        {
            end++;
        }

        if (end >= limit || text[end] != '>')
        {
            return default;
        }

        return EngineSymbols.IsSymbol(text.AsSpan(at, end + 1 - at)) ? default : new TextSpan(at, end + 1);
    }

    private static TextSpan Url(string text, int at, int floor)
    {
        if (!text.AsSpan(at).StartsWith("://", StringComparison.Ordinal))
        {
            return default;
        }

        var start = at;
        while (start > floor && at - start < 16 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '+' or '-' or '.'))
        {
            start--;
        }

        return start == at ? default : new TextSpan(start, UrlEnd(text, at + 3));
    }

    private static TextSpan WorldWideWeb(string text, int at) =>
        text.AsSpan(at).StartsWith("www.", StringComparison.Ordinal) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            ? new TextSpan(at, UrlEnd(text, at + 4))
            : default;

    private static int UrlEnd(string text, int from)
    {
        var end = from;
        var limit = Math.Min(text.Length, from + MaximumLength);
        while (end < limit && text[end] > ' ' && text[end] < '\u007F' && text[end] is not ('<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`'))
        {
            end++;
        }

        while (end > from && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'')
        {
            end--;
        }

        return end;
    }

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '+' or '%';

    private static void Merge(List<TextSpan> spans, ImmutableArray<TextSpan> named)
    {
        spans.AddRange(named.Where(static span => span.Length > 0));
        spans.Sort();
        var kept = 0;
        for (var i = 1; i < spans.Count; i++)
        {
            if (spans[i].Start <= spans[kept].End)
            {
                spans[kept] = new TextSpan(spans[kept].Start, Math.Max(spans[kept].End, spans[i].End));
            }
            else
            {
                spans[++kept] = spans[i];
            }
        }

        if (spans.Count > 0)
        {
            spans.RemoveRange(kept + 1, spans.Count - kept - 1);
        }
    }
}
