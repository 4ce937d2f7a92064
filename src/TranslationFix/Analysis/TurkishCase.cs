namespace TranslationFix.Analysis;

/// <summary>The endings of place that Turkish hangs on names and that engines leave there: Batum'da, Selanik'ten, Zagreb'e.</summary>
internal static class TurkishCase
{
    private static readonly string[] Endings = ["dan", "den", "tan", "ten", "da", "de", "ta", "te"];

    /// <summary>The shortest name that is left without its ending, in letters.</summary>
    private const int ShortestName = 4;

    /// <summary>Where an ending of place begins behind an apostrophe: the index of the apostrophe, or −1. Istanbul'da, Izmit'ten.</summary>
    public static int Apostrophe(ReadOnlySpan<char> word)
    {
        var mark = word.LastIndexOfAny('\'', '’');
        return mark >= ShortestName && Endings.AsSpan().Contains(word[(mark + 1)..].ToString()) ? mark : -1;
    }

    /// <summary>True for the endings that say from where; the others say where.</summary>
    public static bool IsFrom(ReadOnlySpan<char> ending) => ending.EndsWith("n", StringComparison.Ordinal);

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
