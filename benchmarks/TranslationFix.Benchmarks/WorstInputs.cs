namespace TranslationFix.Benchmarks;

/// <summary>Inputs that are made to be slow.</summary>
internal static class WorstInputs
{
    /// <summary>The inputs by name, each of about the given length in UTF-16 code units.</summary>
    public static IEnumerable<(string Name, string Text)> All(int length)
    {
        yield return ("one line", string.Join(' ', StoryMixer.Mix(length).Select(static story => story.Text.Replace('\n', ' ')))[..length]);
        yield return ("repeated word", Repeat("the ", length));
        yield return ("brackets", Repeat("(", length));
        yield return ("nested quotes", Repeat("“a ", length));
        yield return ("one script run", Repeat("ЖШ", length));
        yield return ("names alike", Repeat("Karolin Karolyn Carolin Carolyn Karoline met in Pragua, Praga, Praha. ", length));
        yield return ("dates", Repeat("On Monday, 3 May 2021 and Friday (tomorrow), 1400/02/13, ", length));
        yield return ("digits", Repeat("1,234.5 ", length));
        yield return ("unknown words", Repeat("Xyqoma brufl tarvik Zolmer ", length));
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1))[..length];
}
