using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>The words by which one passage of a story is known to speak of the same event as another: its names and its event noun.</summary>
internal static class EventPhrase
{
    /// <summary>The most tokens of a phrase.</summary>
    public const int MaximumTokens = 16;

    /// <summary>Nouns and verbs for people who come together; any two of them may mean one event.</summary>
    private static readonly string[] Gatherings = ["talks", "meeting", "meetings", "summit", "conference", "session", "negotiations", "consultations", "round", "meet", "discuss", "council", "congress", "forum", "met"];

    /// <summary>The end of the noun phrase that starts at a token: the first comma behind a verb, full stop, or speech verb.</summary>
    public static int End(AnalyzedStory story, int first)
    {
        var end = first;
        while (end < story.Count && end - first < MaximumTokens && story.InOneSentence(first, end))
        {
            ref readonly var token = ref story[end];
            if (token.Kind == TokenKind.Punctuation && story.Text[token.Start] is '.' or ';' or ':' or '"' or '“'
                || token.Is(WordClasses.SpeechVerb) && !token.Has(TokenTraits.Capitalized) && end > first + 1)
            {
                break;
            }

            end++;
        }

        return end;
    }

    /// <summary>What the tokens [<paramref name="first"/>, <paramref name="end"/>) of one passage share with a sentence.</summary>
    /// <returns>The number of different names that both have, and whether both have the same event noun or each a word for a gathering.</returns>
    public static (int Names, bool Event) Shared(AnalyzedStory story, int first, int end, Sentence sentence)
    {
        var names = 0;
        var sameEvent = false;
        var gathering = false;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref story[i];
            if (token.Kind != TokenKind.Word || token.Is(WordClasses.Weekday | WordClasses.Month | WordClasses.Title))
            {
                continue;
            }

            var isName = token.Has(TokenTraits.Capitalized) && !token.Is(WordClasses.FunctionWord);
            var isEvent = token.Is(WordClasses.EventNoun);
            gathering |= IsGathering(story, i);
            if ((isName || isEvent) && Has(story, sentence, token.Hash))
            {
                names += isName ? 1 : 0;
                sameEvent |= isEvent;
            }
        }

        for (var i = sentence.First; i < sentence.End && gathering && !sameEvent; i++)
        {
            sameEvent = IsGathering(story, i);
        }

        return (names, sameEvent);
    }

    private static bool IsGathering(AnalyzedStory story, int token)
    {
        foreach (var word in Gatherings)
        {
            if (story.IsWord(token, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(AnalyzedStory story, Sentence sentence, int hash)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (story[i].Hash == hash && story[i].Kind == TokenKind.Word)
            {
                return true;
            }
        }

        return false;
    }
}
