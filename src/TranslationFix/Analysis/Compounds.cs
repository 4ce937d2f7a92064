using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>Tells whether an unknown word is put together of known ones, as German, Dutch and the Nordic languages do: Gasliefervertrag.</summary>
internal static class Compounds
{
    private const int ShortestPart = 3;
    private const int MostParts = 5;

    /// <summary>Letters that join the parts, and endings behind the last one.</summary>
    private static readonly string[] Joints = ["", "s", "n", "en", "es", "er", "e", "-"];

    private static readonly string[] Endings = ["", "s", "es", "en", "n", "e", "in", "innen", "er", "ern", "ers"];

    /// <summary>True when the word is known, or made of known parts.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="word">The word in any letter case.</param>
    public static bool IsMade(Lexicon lexicon, ReadOnlySpan<char> word) => word.Length >= 2 * ShortestPart && word.Length <= Tokenizer.MaximumWordLength && IsMade(lexicon, word, MostParts);

    private static bool IsMade(Lexicon lexicon, ReadOnlySpan<char> word, int parts)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestPart && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && IsWord(lexicon, word[..^ending.Length]))
            {
                return true;
            }
        }

        if (parts == 1)
        {
            return false;
        }

        for (var length = word.Length - ShortestPart; length >= ShortestPart; length--)
        {
            if (!IsWord(lexicon, word[..length]))
            {
                continue;
            }

            foreach (var joint in Joints)
            {
                var rest = word[length..];
                if (rest.Length - joint.Length >= ShortestPart && rest.StartsWith(joint, StringComparison.OrdinalIgnoreCase) && IsMade(lexicon, rest[joint.Length..], parts - 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsWord(Lexicon lexicon, ReadOnlySpan<char> word) => (lexicon.Find(word) & LexiconEntry.Word) != 0;
}
