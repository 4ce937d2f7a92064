using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>The dateline of a story, by the indexes of its tokens: place, date, agency mark and the sign before the first sentence.</summary>
internal sealed class Dateline
{
    /// <summary>The first token.</summary>
    public required int First { get; init; }

    /// <summary>The index after the last token, the sign included: here the story begins.</summary>
    public required int End { get; init; }

    /// <summary>The bracket (or slash) that opens the agency mark, or −1.</summary>
    public int AgencyOpen { get; init; } = -1;

    /// <summary>The bracket (or slash) that closes the agency mark, or −1.</summary>
    public int AgencyClose { get; init; } = -1;

    /// <summary>The first token of the sign before the text, or <see cref="End"/> when there is none.</summary>
    public required int SignFirst { get; init; }

    /// <summary>The index after the last token of the place, or <see cref="First"/> when there is none.</summary>
    public required int PlaceEnd { get; init; }

    /// <summary>The date, or null.</summary>
    public WrittenDate? Date { get; init; }

    /// <summary>The paragraphs from the top in which a dateline is looked for.</summary>
    private const int MaximumParagraphs = 3;

    /// <summary>The most tokens of a dateline's place.</summary>
    private const int MaximumPlaceTokens = 7;

    /// <summary>The stroke that lengthens Arabic letters (U+0640): Persian and Arabic desks write it for a dash.</summary>
    private const char Tatweel = '\u0640';

    /// <summary>Finds the dateline in the first lines of the story, or null.</summary>
    public static Dateline? Find(AnalyzedStory story)
    {
        for (var p = 0; p < story.Paragraphs.Count && p < MaximumParagraphs; p++)
        {
            if (Read(story, story.Paragraphs[p]) is { } dateline)
            {
                return dateline;
            }
        }

        return null;
    }

    /// <summary>True when the token stands in the dateline.</summary>
    public bool Contains(int token) => First <= token && token < End;

    private static Dateline? Read(AnalyzedStory story, Paragraph paragraph)
    {
        var next = paragraph.First;
        var weekdayFirst = story.Is(next, WordClasses.Weekday);
        var placeEnd = weekdayFirst || story.IsMark(next, '(') ? next : ReadPlace(story, next, paragraph.End);
        var capitals = placeEnd > next && story.Has(next, TokenTraits.AllCapitals);
        next = placeEnd;
        if (story.IsMark(next, ',') && placeEnd > paragraph.First)
        {
            next++;
        }

        if (story.Is(next, WordClasses.Weekday))
        {
            next++;
            if (story.IsMark(next, ','))
            {
                next++;
            }
        }

        WrittenDate? date = null;
        if (next < paragraph.End && DateReader.TryRead(story, next, out var read))
        {
            date = read;
            next = read.Last + 1;
            if (story.IsMark(next, ',') || story.IsMark(next, '.'))
            {
                next++;
            }
        }
        else if (placeEnd == paragraph.First && !story.IsMark(next, '('))
        {
            return null;
        }

        var (open, close) = ReadAgency(story, next, paragraph.End);
        if (close >= 0)
        {
            next = close + 1;
        }

        var sign = next;
        while (next < paragraph.End && next - sign < 4 && IsSign(story, next))
        {
            next++;
        }

        var signed = next > sign && (next < paragraph.End) && story.Text[story[sign].Start] is not '.';
        var known = signed && (capitals || close >= 0 || date is not null
            || (placeEnd > paragraph.First && story.Has(sign, TokenTraits.SpaceBefore) && story.Language.Gazetteer.TryFind(story.TextOf(story.SpanOf(paragraph.First, placeEnd - 1)), out _)));
        if (!known && !(close >= 0 && date is not null) && !(close >= 0 && capitals))
        {
            return null;
        }

        return new Dateline { First = paragraph.First, PlaceEnd = placeEnd, Date = date, AgencyOpen = open, AgencyClose = close, SignFirst = sign, End = next };
    }

    private static int ReadPlace(AnalyzedStory story, int first, int end)
    {
        var next = first;
        while (next < end && next - first < MaximumPlaceTokens)
        {
            ref readonly var token = ref story[next];
            var isName = token.Kind == TokenKind.Word && token.Has(TokenTraits.Capitalized) && !token.Is(WordClasses.Month);
            var isComma = next > first && (story.IsMark(next, ',') || story.IsMark(next, '/')) && story.IsKind(next + 1, TokenKind.Word) && story.Has(next + 1, TokenTraits.Capitalized) && !story.Is(next + 1, WordClasses.Month | WordClasses.Weekday);
            var isHyphen = next > first && story.IsMark(next, '-') && !story.Has(next, TokenTraits.SpaceBefore) && !story.Has(next + 1, TokenTraits.SpaceBefore);
            if (!isName && !isComma && !isHyphen)
            {
                break;
            }

            next++;
        }

        return next;
    }

    private static (int Open, int Close) ReadAgency(AnalyzedStory story, int next, int end)
    {
        var slash = story.IsMark(next, '/');
        if (!slash && !story.IsMark(next, '(') && !story.IsMark(next, '['))
        {
            return (-1, -1);
        }

        for (var i = next + 1; i < end && i - next <= 6; i++)
        {
            if (slash ? story.IsMark(i, '/') : Marks.IsCloseBracket(story.Text[story[i].Start]))
            {
                return i > next + 1 ? (next, i) : (-1, -1);
            }

            if (story.IsKind(i, TokenKind.Word) && !story.Has(i, TokenTraits.Capitalized) && !story.Is(i, WordClasses.FunctionWord))
            {
                return (-1, -1);
            }
        }

        return (-1, -1);
    }

    private static bool IsSign(AnalyzedStory story, int index)
    {
        ref readonly var token = ref story[index];
        var c = story.Text[token.Start];
        return c == Tatweel
            ? token.Length == 1
            : token.Kind is TokenKind.Punctuation or TokenKind.Symbol && (c is '_' or ':' or '.' or ';' or '/' or '|' or '*' or '~' || Marks.IsDash(c) || Marks.IsHyphen(c));
    }
}
