using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Repetition;

/// <summary>Pairs of words that come again within a sentence, marks aside.</summary>
internal static class WordPairs
{
    /// <summary>The slots for pairs of words that were seen.</summary>
    public const int Slots = 512;

    /// <summary>False for a sentence in which no two words come again in their order, and no word right behind itself: nearly every sentence.</summary>
    /// <param name="tokens">The tokens of the story.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="pairs">The last second words of pairs, by the hash of the pair.</param>
    public static bool MayRepeat(ReadOnlySpan<Token> tokens, Sentence sentence, Span<int> pairs)
    {
        var before = -1;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                continue;
            }

            if (before >= 0)
            {
                ref var last = ref pairs[SlotOf(tokens[before], token)];
                if (tokens[before].Hash == token.Hash || (last >= sentence.First && tokens[last].Hash == token.Hash))
                {
                    return true;
                }

                last = i;
            }

            before = i;
        }

        return false;
    }

    /// <summary>Where a pair of words stands among the pairs that were seen.</summary>
    public static int SlotOf(in Token first, in Token second) => (int)((((uint)first.Hash * 31) + (uint)(second.Kind == TokenKind.Number ? second.Length : second.Hash)) & (Slots - 1));

    /// <summary>True when two tokens are the same word or number, letter case aside.</summary>
    public static bool IsSame(AnalyzedStory story, int left, int right)
    {
        ref readonly var one = ref story[left];
        ref readonly var other = ref story[right];
        return one.Kind == other.Kind && one.Length == other.Length && (one.Kind != TokenKind.Word || one.Hash == other.Hash) && WordHash.Same(story[one], story[other]);
    }

    /// <summary>The next word or number behind a token.</summary>
    public static int Next(AnalyzedStory story, int index)
    {
        do
        {
            index++;
        }
        while (index < story.Count && story[index].Kind is not (TokenKind.Word or TokenKind.Number));

        return index;
    }

    /// <summary>The last word or number before a token; -1 where there is none.</summary>
    public static int Before(AnalyzedStory story, int index)
    {
        do
        {
            index--;
        }
        while (index >= 0 && story[index].Kind is not (TokenKind.Word or TokenKind.Number));

        return index;
    }
}
