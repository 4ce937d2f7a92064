namespace TranslationFix.Languages;

/// <summary>Looks for the word that a misspelled one was meant to be.</summary>
internal static class WordNeighbors
{
    /// <summary>The longest word that neighbours are looked for, in UTF-16 code units; the cost is the square of the length.</summary>
    public const int MaximumLength = 24;

    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>
    /// Finds the one known small-letter word that is a letter more, a letter less, another letter or two swapped letters away. Of several words the
    /// one in the commonest class counts; where two are in it, there is none.
    /// </summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="word">A small-letter word of plain letters that the lexicon does not know.</param>
    /// <param name="neighbor">Receives the neighbour; room for one code unit more than the word has.</param>
    /// <param name="length">The length of the neighbour, 0 where there is none.</param>
    /// <returns>True when there is one clear neighbour.</returns>
    public static bool TryFindOne(Lexicon lexicon, ReadOnlySpan<char> word, Span<char> neighbor, out int length)
    {
        length = 0;
        if (word.Length is < 4 or > MaximumLength || neighbor.Length <= word.Length || word.ContainsAnyExceptInRange('a', 'z'))
        {
            return false;
        }

        Span<char> trial = stackalloc char[MaximumLength + 1];
        var search = new Search(lexicon, neighbor);
        for (var i = 0; i <= word.Length; i++)
        {
            word[..i].CopyTo(trial);
            if (i < word.Length)
            {
                // A letter too many; another letter; two letters swapped.
                word[(i + 1)..].CopyTo(trial[i..]);
                search.Try(trial[..(word.Length - 1)]);
                word[i..].CopyTo(trial[i..]);
                foreach (var letter in Letters)
                {
                    trial[i] = letter;
                    search.Try(trial[..word.Length]);
                }

                if (i + 1 < word.Length && word[i] != word[i + 1])
                {
                    (trial[i], trial[i + 1]) = (word[i + 1], word[i]);
                    search.Try(trial[..word.Length]);
                }
            }

            word[i..].CopyTo(trial[(i + 1)..]);
            foreach (var letter in Letters)
            {
                trial[i] = letter;
                search.Try(trial[..(word.Length + 1)]);
            }
        }

        length = search.IsClear ? search.Length : 0;
        return length > 0;
    }

    private ref struct Search(Lexicon lexicon, Span<char> best)
    {
        private readonly Span<char> best = best;
        private int rank;
        private bool isTied;

        public int Length { get; private set; }

        public readonly bool IsClear => rank > 0 && !isTied;

        public void Try(scoped ReadOnlySpan<char> trial)
        {
            var entry = lexicon.Find(trial);
            if ((entry & LexiconEntry.Word) == LexiconEntry.None)
            {
                return;
            }

            var trialRank = (entry & LexiconEntry.VeryCommon) != LexiconEntry.None ? 3 : (entry & LexiconEntry.Common) != LexiconEntry.None ? 2 : 1;
            if (trialRank > rank)
            {
                trial.CopyTo(best);
                Length = trial.Length;
                rank = trialRank;
                isTied = false;
            }
            else if (trialRank == rank && !trial.SequenceEqual(best[..Length]))
            {
                isTied = true;
            }
        }
    }
}
