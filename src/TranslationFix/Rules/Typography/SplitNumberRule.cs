using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>A time, an ordinal or a grouped number with white space inside, and a number glued to the word behind it.</summary>
internal sealed class SplitNumberRule : Rule
{
    /// <summary>Hours in a day.</summary>
    private const int Hours = 24;

    /// <summary>Minutes in an hour.</summary>
    private const int Minutes = 60;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = SpacingDescriptor.With(
        RuleExample.Fixed("The train leaves at 10 : 30 from platform two.", "The train leaves at 10:30 from platform two."),
        RuleExample.Fixed("It starts at 19 :15 and ends at 21: 45 sharp.", "It starts at 19:15 and ends at 21:45 sharp."),
        RuleExample.Fixed("The fair draws 12 , 500 people.", "The fair draws 12,500 people."),
        RuleExample.Fixed("It was her 21 st win and his 4 th loss.", "It was her 21st win and his 4th loss."),
        RuleExample.Fixed("The bus carried 23people and a goat.", "The bus carried 23 people and a goat."),
        RuleExample.Fixed("The match ended 84 - 79 after overtime.", "The match ended 84-79 after overtime."),
        RuleExample.Fixed("They met at 9 a. m. on Sunday.", "They met at 9 a.m. on Sunday."),
        RuleExample.Stays("The odds are 3 : 1 against."),
        RuleExample.Stays("Harwick 38 - 17 Melby\nSee the yields of 1900 - 1950 and the pages of 365stories."),
        RuleExample.Stays("He read Luke 10: 3 aloud."),
        RuleExample.Stays("Thin the paint 1 : 20 with water; the model is built at 1 : 72, the map at 1 : 50 000."),
        RuleExample.Stays("The final ended 21 : 18, as a scale of 2 : 25 would have it."),
        RuleExample.Fixed("The bus came at 7 : 45 on Monday.", "The bus came at 7:45 on Monday."),
        RuleExample.Stays("The winners were numbers 12, 500 and 731."),
        RuleExample.Stays("He paid £5bn for a 4x4 and 20km of track."),
        RuleExample.Stays("Tune in at 5pm to watch 4chan and 7eleven on TV."),
        RuleExample.Stays("They live at 12 St Mark's Road, near 5 The Parade."),
        RuleExample.Stays("They paid £3million for 20kilometres of track; the cup ended 1 – 0."),
        RuleExample.Stays("The index rose 1.5 percent, to 10,230.5, by 10:30."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Number;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["time", "grouped", "between-numbers", "ordinal", "glued-number", "half-split", "meridiem"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        ref readonly var number = ref story[index];
        if (number.Has(TokenTraits.ForeignDigits))
        {
            return;
        }

        if (!char.IsAsciiDigit(story.Text[number.End - 1]))
        {
            Glued(story, index, sink);
            return;
        }

        if (index + 1 >= story.Count || story.Has(index + 1, TokenTraits.LineStart))
        {
            return;
        }

        if (story.IsKind(index + 1, TokenKind.Word))
        {
            Ordinal(story, index, sink);
            Meridiem(story, index, sink);
        }
        else if (story.IsKind(index + 2, TokenKind.Number) && story[index + 1].Length == 1 && !story.Has(index + 2, TokenTraits.LineStart))
        {
            Pair(story, index, sink);
        }
    }

    private void Pair(AnalyzedStory story, int index, CandidateSink sink)
    {
        var left = story.TextOf(index);
        var right = story.TextOf(index + 2);
        var before = story.Has(index + 1, TokenTraits.SpaceBefore);
        var after = story.Has(index + 2, TokenTraits.SpaceBefore);
        var c = story.Text[story[index + 1].Start];
        if (!(before || after) || !IsDigits(left) || !IsDigits(right))
        {
            return;
        }

        var half = before != after ? 1 : 0;
        var span = story.SpanOf(index, index + 2);
        var joined = string.Concat(left, [c], right);
        if (c == ':' && left.Length <= 2 && right.Length == 2 && int.Parse(left, Invariant) < Hours && int.Parse(right, Invariant) < Minutes)
        {
            if (half == 1 || IsTime(story, index))
            {
                sink.Add(this, span, "A time has no space inside.", joined, Applicability.Safe, 1, 0, 0, 0, 0, half);
            }
        }
        else if (c == ',' && before && left.Length <= 3 && right.Length == 3 && left[0] != '0')
        {
            sink.Add(this, span, "A number has no space inside.", joined, Applicability.Safe, 0, 1, 0, 0, 0, half);
        }
        else if (c == '-' && before && after && left.Length <= 4 && right.Length <= 4 && !IsSum(story, index) && !IsTableStyle(story, index))
        {
            sink.Add(this, span, "A score or a range has no space inside.", joined, Applicability.Unsafe, 0, 0, 1, 0, 0, half);
        }
    }

    /// <summary>False for ratios and scores, which some write with spaces: a time has a word for it before or behind, and no ratio begins with an hour of one o'clock and no word for a time of day.</summary>
    private static bool IsTime(AnalyzedStory story, int index)
    {
        var behind = index + 3;
        if (story.InOneSentence(index, behind) && (story.TextOf(behind) is "a" or "p" or "am" or "pm" or "AM" or "PM" or "GMT" or "UTC" or "BST" or "CET" or "EST" or "hours" or "local" or "o" or "on" or "from" or "train" or "bus" or "flight" or "ferry"
            || story.Is(behind, WordClasses.RelativeDay | WordClasses.Weekday)))
        {
            return true;
        }

        var before = index - 1;
        return !(story[index].Length == 1 && story.Text[story[index].Start] == '1') && !story.IsKind(behind, TokenKind.Number)
            && (story.IsMark(before, ',') || story.Is(before, WordClasses.Weekday | WordClasses.RelativeDay | WordClasses.Month)
                || story.IsWord(before, "at") || story.IsWord(before, "from") || story.IsWord(before, "until") || story.IsWord(before, "till") || story.IsWord(before, "by") || story.IsWord(before, "around")
                || story.IsWord(before, "about") || story.IsWord(before, "before") || story.IsWord(before, "after") || story.IsWord(before, "since") || story.IsWord(before, "and") || story.IsWord(before, "between"));
    }

    /// <summary>"Harwick 38 - 17 Melby" and "1900 - 1950": styles of their own, of result tables and of years.</summary>
    private static bool IsTableStyle(AnalyzedStory story, int index)
    {
        const int Year = 4;
        return (story.Has(index - 1, TokenTraits.Capitalized) && story.Has(index + 3, TokenTraits.Capitalized) && !story.Has(index + 3, TokenTraits.SentenceStart))
            || (story[index].Length == Year && story[index + 2].Length == Year);
    }

    /// <summary>True when an equals sign or another number of a sum stands near.</summary>
    private static bool IsSum(AnalyzedStory story, int index) =>
        story.IsMark(index + 3, '=') || story.IsMark(index + 3, '-') || story.IsMark(index - 1, '-') || story.IsMark(index - 1, '=') || story.IsMark(index - 1, '+');

    private void Ordinal(AnalyzedStory story, int index, CandidateSink sink)
    {
        var number = story.TextOf(index);
        var ending = story.TextOf(index + 1);
        if (ending.Length != 2 || !(ending is "st" or "nd" or "rd" or "th") || !IsDigits(number))
        {
            return;
        }

        var teen = number.Length > 1 && number[^2] == '1';
        var expected = teen ? "th" : number[^1] switch { '1' => "st", '2' => "nd", '3' => "rd", _ => "th" };
        if (ending.SequenceEqual(expected))
        {
            sink.Add(this, story.SpanOf(index, index + 1), "An ordinal number has no space inside.", string.Concat(number, ending), Applicability.Safe, 0, 0, 0, 1);
        }
    }

    private void Meridiem(AnalyzedStory story, int index, CandidateSink sink)
    {
        if (story.TextOf(index + 1) is "a" or "p" && story.IsMark(index + 2, '.') && !story.Has(index + 2, TokenTraits.SpaceBefore)
            && story.IsWord(index + 3, "m") && story.Has(index + 3, TokenTraits.SpaceBefore) && story.IsMark(index + 4, '.') && !story.Has(index + 4, TokenTraits.SpaceBefore))
        {
            sink.Add(this, story.SpanOf(index + 1, index + 4), "The abbreviation has no space inside.", string.Concat(story.TextOf(index + 1), ".m."), Applicability.Safe, 0, 0, 0, 0, 0, 0, 1);
        }
    }

    private void Glued(AnalyzedStory story, int index, CandidateSink sink)
    {
        const int ShortestWord = 4;
        var text = story.TextOf(index);
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var word = text[digits..];
        if (digits == 0 || word.Length < ShortestWord || text[..digits] is "24" or "247" or "360" or "365" or "404" or "911" || story.Has(index, TokenTraits.Hyphenated) || !IsSmall(word)
            || (story.Language.Words.Find(word, out _) & (WordClasses.NumberWord | WordClasses.Unit)) != 0 || story.IsKind(index - 1, TokenKind.Symbol) || (story.Language.Lexicon.Find(word) & LexiconEntry.Common) == 0)
        {
            return;
        }

        sink.Add(this, story[index].Span, "A space is missing between the number and the word.", string.Concat(text[..digits], " ", word), digits > 2 ? Applicability.Unsafe : Applicability.Safe, 0, 0, 0, 0, 1);
    }

    private static readonly System.Globalization.CultureInfo Invariant = System.Globalization.CultureInfo.InvariantCulture;

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetterLower(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }
        }

        return true;
    }
}
