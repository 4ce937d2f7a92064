using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules;

/// <summary>Tells by the hash of a word that it is none of some words: a bit for the lowest bits of each hash.</summary>
/// <param name="Bits">The bits.</param>
internal readonly record struct WordFilter(ulong Bits)
{
    /// <summary>The filter that lets every token pass.</summary>
    public static WordFilter Any => new(ulong.MaxValue);

    /// <summary>The filter of some words, in small letters; that of any token when one of them is not made of letters alone.</summary>
    public static WordFilter Of(ImmutableArray<string> words)
    {
        var bits = 0ul;
        foreach (var word in words)
        {
            if (word.Length is 0 or > Tokenizer.MaximumWordLength || !word.All(char.IsLetter))
            {
                return Any;
            }

            bits |= 1ul << (WordHash.Compute(word) & 63);
        }

        return words.IsEmpty ? Any : new WordFilter(bits);
    }

    /// <summary>False when the token is none of the words; true when it may be one. A token without a hash always may.</summary>
    public bool MayBe(in Token token) => token.Hash == 0 || (Bits >> (token.Hash & 63) & 1) != 0;

    /// <summary>The same for a token that need not exist: one that does not is none of the words.</summary>
    public bool MayBe(AnalyzedStory story, int index) => Bits == ulong.MaxValue || ((uint)index < (uint)story.Count && MayBe(story[index]));
}
