namespace TranslationFix.Analysis;

/// <summary>The endings of place that Turkish hangs on names and that engines leave there: Batum'da, Selanik'ten, Zagreb'e.</summary>
internal static class TurkishCase
{
    private static readonly string[] Endings = ["dan", "den", "tan", "ten", "da", "de", "ta", "te"];

    /// <summary>The shortest name that is left without its ending, in letters.</summary>
    private const int ShortestName = 4;

    /// <summary>The word without its ending of place, or nothing when it has none.</summary>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length >= ShortestName + ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return default;
    }
}
