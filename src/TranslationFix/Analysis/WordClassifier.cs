using TranslationFix.Languages;
using TranslationFix.Rules;

namespace TranslationFix.Analysis;

/// <summary>Gives a word what the data of the language says of it: its hash and classes, whether it is known, and the rules that it wakes.</summary>
internal static class WordClassifier
{
    /// <summary>Looks a word up, and classes it; a word that is too long stays without a hash.</summary>
    public static void Classify(string text, ref Token token, WordCache words)
    {
        var core = text.AsSpan(token.Start, token.CoreEnd(text) - token.Start);
        if (core.Length > Tokenizer.MaximumWordLength)
        {
            return;
        }

        Classify(core, words.Find(text, token.Start, core.Length), ref token, words.Language);
    }

    /// <summary>Classes a word.</summary>
    /// <param name="core">The word without its possessive ending.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="token">The token with the traits that its letters have.</param>
    /// <param name="language">The data of the language.</param>
    public static void Classify(ReadOnlySpan<char> core, in WordFacts facts, ref Token token, Language language)
    {
        token.Hash = facts.Hash;
        token.Classes = facts.Classes;
        token.Places = facts.Places;
        if ((token.Traits & (TokenTraits.ForeignScript | TokenTraits.MixedScript)) != 0)
        {
            token.Events |= Anchors.ForeignScript;
            return;
        }

        if ((facts.Entry & LexiconEntry.Word) != 0)
        {
            token.Traits |= TokenTraits.KnownWord;
        }
        else if (facts.Entry == LexiconEntry.None && language.Conventions.HasCompounds && token.Classes == WordClasses.None && Compounds.IsMade(language.Lexicon, core))
        {
            token.Traits |= TokenTraits.KnownWord;
        }

        if ((facts.Entry & (LexiconEntry.Name | LexiconEntry.Upper)) != 0)
        {
            token.Traits |= TokenTraits.KnownName;
        }

        if (facts.MayAnchor)
        {
            token.Events |= Anchors.Phrase;
        }

        if (token.Classes != WordClasses.None)
        {
            token.Events |= EventsOf(token.Classes);
        }
    }

    private static Anchors EventsOf(WordClasses classes)
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
