using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Dates;

/// <summary>Words that place a happening before or after an event: "a day after", "on the eve of", "last week's".</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token; the event follows.</param>
/// <param name="SaysPast">True when the words say that the event lies behind.</param>
/// <param name="IsCounted">True when they count: a day, two weeks.</param>
/// <param name="Opposite">The words that say the opposite.</param>
internal sealed record TimePhrase(int First, int Last, bool SaysPast, bool IsCounted, string Opposite)
{
    private static readonly string[] Numbers = ["No", "A", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

    /// <summary>True when the words count days.</summary>
    private bool CountsDays { get; init; }

    /// <summary>on the eve of: right only when the event follows.</summary>
    public bool IsEve { get; private init; }

    /// <summary>on the day of: right only when the event falls on the same day.</summary>
    public bool IsDayItself { get; private init; }

    /// <summary>True when the phrase starts with a capital.</summary>
    private bool IsCapitalized { get; init; }

    /// <summary>The words that say what is true, best first, for an event that many days away from the day of the story.</summary>
    /// <param name="days">Days from the story to the event; negative when the event lies behind.</param>
    public IEnumerable<string> Corrections(int days)
    {
        var distance = Math.Abs(days);
        if (days == 1 && (IsDayItself || First < Last - 2))
        {
            yield return IsCapitalized ? "On the eve of" : "on the eve of";
            yield break;
        }

        if (days == 0)
        {
            yield return IsCapitalized ? "On the day of" : "on the day of";
            yield break;
        }

        if (IsDayItself && distance == 7)
        {
            yield return (IsCapitalized ? "A week " : "a week ") + (days > 0 ? "before" : "after");
        }

        if (CountsDays && distance is > 0 and <= 10)
        {
            var exact = $"{Numbers[distance]} {(distance == 1 ? "day" : "days")} {(days > 0 ? "before" : "after")}";
            exact = IsCapitalized ? exact : exact.ToLowerInvariant();
            yield return exact;
            if (string.Equals(exact, Opposite, StringComparison.Ordinal))
            {
                yield break;
            }
        }

        yield return Opposite;
    }

    /// <summary>Reads the phrase that is anchored at a token, or null.</summary>
    public static TimePhrase? Read(AnalyzedStory story, int anchor)
    {
        if (story.IsWord(anchor, "after") || story.IsWord(anchor, "before"))
        {
            return Counted(story, anchor);
        }

        if ((story.IsWord(anchor, "eve") || story.IsWord(anchor, "day")) && story.IsWord(anchor + 1, "of") && story.IsWord(anchor - 1, "the") && story.IsWord(anchor - 2, "on"))
        {
            var eve = story.IsWord(anchor, "eve");
            return new TimePhrase(anchor - 2, anchor + 1, SaysPast: !eve, IsCounted: true, Capitals(story, anchor - 2, eve ? "on the day after" : "ahead of"))
            {
                CountsDays = true,
                IsCapitalized = story.Has(anchor - 2, TokenTraits.Capitalized),
                IsEve = eve,
                IsDayItself = !eve,
            };
        }

        if ((story.IsWord(anchor, "aftermath") || story.IsWord(anchor, "wake")) && story.IsWord(anchor + 1, "of") && story.IsWord(anchor - 1, "the") && story.IsWord(anchor - 2, "in"))
        {
            return new TimePhrase(anchor - 2, anchor + 1, SaysPast: true, IsCounted: false, Capitals(story, anchor - 2, "ahead of"));
        }

        if (story.IsWord(anchor, "last") || story.IsWord(anchor, "next"))
        {
            return Possessive(story, anchor);
        }

        return null;
    }

    private static TimePhrase? Counted(AnalyzedStory story, int anchor)
    {
        var unit = anchor - 1;
        if (!IsUnit(story, unit))
        {
            return null;
        }

        var count = unit - 1;
        if (!story.Is(count, WordClasses.IndefiniteArticle | WordClasses.NumberWord) && !story.IsKind(count, TokenKind.Number) && !story.IsWord(count, "the"))
        {
            return null;
        }

        var past = story.IsWord(anchor, "after");

        // on the day after, which becomes "on the eve of"
        var first = story.IsWord(count, "the") && story.IsWord(count - 1, "on") && story.InOneSentence(count - 1, count) ? count - 1 : count;
        var head = story.TextOf(new TextSpan(story[first].Start, story[anchor].Start)).ToString();
        return new TimePhrase(first, anchor, past, IsCounted: true, head + (past ? "before" : "after"))
        {
            CountsDays = story.CoreOf(unit) is "day" or "days",
            IsCapitalized = story.Has(first, TokenTraits.Capitalized),
        };
    }

    private static TimePhrase? Possessive(AnalyzedStory story, int anchor)
    {
        if (!IsUnit(story, anchor + 1) || !story.Has(anchor + 1, TokenTraits.Possessive))
        {
            return null;
        }

        var past = story.IsWord(anchor, "last");
        return new TimePhrase(anchor, anchor + 1, past, IsCounted: false, Capitals(story, anchor, past ? "next " : "last ") + story.TextOf(anchor + 1).ToString());
    }

    private static bool IsUnit(AnalyzedStory story, int index)
    {
        if (!story.IsKind(index, TokenKind.Word))
        {
            return false;
        }

        return story.CoreOf(index) is "day" or "days" or "week" or "weeks" or "month" or "months" or "hours";
    }

    private static string Capitals(AnalyzedStory story, int first, string words) =>
        story.Has(first, TokenTraits.Capitalized) ? char.ToUpperInvariant(words[0]) + words[1..] : words;
}
