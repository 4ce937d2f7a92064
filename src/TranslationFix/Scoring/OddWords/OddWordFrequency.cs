namespace TranslationFix.Scoring.OddWords;

/// <summary>How frequent a word is in the language model that the tables come from, in steps of its rank.</summary>
internal static class OddWordFrequency
{
    /// <summary>No word of the tables, but the lexicon has it.</summary>
    public const byte Rare = 6;

    /// <summary>No word of the tables, and the lexicon has it only as a name.</summary>
    public const byte Name = 7;

    /// <summary>A word that nobody knows.</summary>
    public const byte Unknown = 8;

    /// <summary>A number or a mark.</summary>
    public const byte None = 9;

    /// <summary>Beyond the sentence.</summary>
    public const byte Outside = 10;

    private static ReadOnlySpan<int> Steps => [50, 200, 1000, 3000, 8000];

    /// <summary>The step of a rank, from 0 (the commonest) to 5.</summary>
    public static byte OfRank(int rank)
    {
        byte step = 0;
        while (step < Steps.Length && rank >= Steps[step])
        {
            step++;
        }

        return step;
    }
}
