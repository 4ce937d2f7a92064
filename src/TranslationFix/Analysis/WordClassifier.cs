using TranslationFix.Languages;
using TranslationFix.Rules;

namespace TranslationFix.Analysis;

/// <summary>Gives a word what the data of the language says of it: its hash and classes, whether it is known, and the rules that it wakes.</summary>
internal static class WordClassifier
{
    /// <summary>Looks a word up, and classes it; a word that is too long stays without a hash.</summary>
    public static void Classify(string text, ref Token token, WordCache words)
    {
        var length = token.CoreEnd(text) - token.Start;
        Classify(length > Tokenizer.MaximumWordLength ? new WordFacts { Signs = WordSigns.Unknown } : words.Find(text, token.Start, length), ref token);
    }

    /// <summary>Classes a word.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="token">The token with the traits that its letters have.</param>
    public static void Classify(in WordFacts facts, ref Token token)
    {
        token.Hash = facts.Hash;
        token.Classes = facts.Classes;
        token.Places = facts.Places;
        if ((token.Traits & (TokenTraits.ForeignScript | TokenTraits.MixedScript)) != 0)
        {
            Raise(facts.Signs & WordSigns.ListedName, ref token);
            token.Events |= token.Hash == 0 ? Anchors.None : Anchors.ForeignScript;
            return;
        }

        token.Traits |= facts.Traits;
        token.Events |= facts.Events;
        if (facts.Signs != WordSigns.None)
        {
            Raise(facts.Signs, ref token);
        }
    }

    private static void Raise(WordSigns signs, ref Token token)
    {
        var capitalized = (token.Traits & TokenTraits.Capitalized) != 0;
        if ((signs & WordSigns.Unknown) != 0 && (token.Traits & TokenTraits.Mojibake) == 0 && token.Length > 1)
        {
            token.Events |= capitalized ? Anchors.UnknownName : Anchors.UnknownWord;
        }

        if (!capitalized && ((signs & WordSigns.ListedName) != 0 || ((signs & WordSigns.NameOnly) != 0 && (token.Traits & TokenTraits.InnerCapital) == 0)))
        {
            token.Events |= Anchors.SmallName;
        }
    }

    /// <summary>What a word of these classes, and known so, may raise.</summary>
    public static WordSigns SignsOf(WordClasses classes, TokenTraits traits) =>
        (classes == WordClasses.None && traits == TokenTraits.None ? WordSigns.Unknown : WordSigns.None)
        | (traits == TokenTraits.KnownName ? WordSigns.NameOnly : WordSigns.None)
        | ((classes & (WordClasses.Month | WordClasses.Weekday | WordClasses.Demonym)) != 0 ? WordSigns.ListedName : WordSigns.None);

    /// <summary>The events that a word of these classes raises.</summary>
    public static Anchors EventsOf(WordClasses classes)
    {
        var events = Anchors.None;
        if ((classes & WordClasses.Weekday) != 0)
        {
            events |= Anchors.Weekday;
        }

        if ((classes & WordClasses.RelativeDay) != 0)
        {
            events |= Anchors.RelativeDay;
        }

        if ((classes & WordClasses.Coordinator) != 0)
        {
            events |= Anchors.Coordination;
        }

        if ((classes & WordClasses.IndefiniteArticle) != 0)
        {
            events |= Anchors.Article;
        }

        return events;
    }
}
