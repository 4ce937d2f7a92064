using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>A paragraph that ends in a colon and announces speech: "He clarified:".</summary>
/// <param name="Sentence">The sentence that ends in the colon.</param>
/// <param name="HasVerb">True when it has a verb of speech.</param>
/// <param name="EndsInVerb">True when that verb stands directly before the colon, an object of two words aside.</param>
/// <param name="HasSpeaker">True when a person stands directly before the verb: a pronoun or a name.</param>
internal readonly record struct SpeechIntroduction(Sentence Sentence, bool HasVerb, bool EndsInVerb, bool HasSpeaker)
{
    /// <summary>How many tokens before the colon are looked at for the verb.</summary>
    private const int LookBack = 16;

    /// <summary>How many tokens may stand between the verb and the colon when the line ends in the verb.</summary>
    private const int LongestObject = 2;

    /// <summary>Reads the end of a paragraph; null when it is no colon.</summary>
    public static SpeechIntroduction? Read(AnalyzedStory story, int paragraph)
    {
        if (paragraph < 0)
        {
            return null;
        }

        var line = story.Paragraphs[paragraph];
        var colon = line.End - 1;
        if (!(story.IsMark(colon, ':') || story.IsMark(colon, '：')) || line.End - line.First < 2)
        {
            return null;
        }

        var sentence = story.Sentences[story[colon].Sentence];
        for (var i = colon - 1; i >= sentence.First && colon - i <= LookBack; i--)
        {
            if (story.Is(i, WordClasses.SpeechVerb) && !story.Has(i, TokenTraits.Quoted) && !story.Is(i - 1, WordClasses.Determiner))
            {
                var speaker = i > sentence.First && (story.Is(i - 1, WordClasses.Pronoun) || story.Has(i - 1, TokenTraits.Capitalized));
                return new SpeechIntroduction(sentence, HasVerb: true, colon - i <= LongestObject + 1, speaker);
            }
        }

        return new SpeechIntroduction(sentence, HasVerb: false, EndsInVerb: false, HasSpeaker: false);
    }
}
