namespace TranslationFix.Training;

/// <summary>
/// Spells a name as another transliteration might: what engines leave of one name in one story. The pairs are the usual differences between romanisations
/// of Arabic, Cyrillic, Greek, Hebrew, Persian, Turkish and Chinese names, kept by hand, apart from the letters that the rules compare with.
/// </summary>
internal static class NameSpelling
{
    private static readonly (string From, string To)[] Differences =
    [
        ("kh", "h"), ("q", "k"), ("gh", "g"), ("w", "v"), ("v", "w"), ("zh", "j"), ("ts", "tz"), ("tz", "ts"), ("ya", "ia"), ("ia", "iya"), ("yu", "iu"), ("iu", "yu"), ("ou", "u"), ("oo", "u"),
        ("ee", "i"), ("ph", "f"), ("ck", "k"), ("y", "i"), ("i", "y"), ("a", "e"), ("e", "a"), ("o", "u"), ("u", "o"), ("s", "z"), ("z", "s"), ("sch", "sh"), ("sh", "sch"), ("ll", "l"), ("ss", "s"), ("nn", "n"),
        ("tt", "t"), ("rr", "r"), ("ff", "f"), ("l", "ll"), ("s", "ss"), ("t", "tt"), ("k", "q"), ("j", "dj"), ("c", "k"), ("k", "c"), ("au", "oi"), ("ei", "ai"), ("e", "i"), ("i", "e"), ("h", "kh"), ("x", "ks"), ("b", "v"), ("o", "ou"), ("ou", "o"), ("aa", "a"), ("oh", "o"), ("ng", "n"),
    ];

    /// <summary>The spelling of a name after a number of differences, or null when too few apply.</summary>
    /// <param name="name">The name, its first letter a capital.</param>
    /// <param name="start">Where in the list of differences the search starts: another start, another spelling.</param>
    /// <param name="count">How many differences.</param>
    public static string? Vary(string name, int start, int count)
    {
        var varied = name;
        var from = 1;
        for (var i = 0; i < Differences.Length && count > 0; i++)
        {
            var (old, other) = Differences[(start + i) % Differences.Length];
            var at = varied.IndexOf(old, from, StringComparison.Ordinal);
            if (at < 0 || at + old.Length >= varied.Length)
            {
                continue;
            }

            varied = string.Concat(varied.AsSpan(0, at), other, varied.AsSpan(at + old.Length));
            from = 1;
            count--;
            i += Differences.Length / 3;
        }

        return count == 0 && !string.Equals(varied, name, StringComparison.Ordinal) ? varied : null;
    }
}
