namespace TranslationFix.LanguageData.Sources;

/// <summary>The lists kept by hand in <c>Inputs</c>: one entry a line, <c>#</c> starts a comment line.</summary>
internal static class HandList
{
    /// <summary>The folder of the lists and pins, beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Inputs");

    /// <summary>The entries of a list.</summary>
    public static IEnumerable<string> Read(string name) => ReadFile(Path.Combine(Folder, name));

    /// <summary>The entries of a list that stands elsewhere.</summary>
    public static IEnumerable<string> ReadFile(string path) =>
        File.ReadLines(path)
            .Select(static line => line.Trim())
            .Where(static line => line.Length > 0 && line[0] != '#');

    /// <summary>The words of a list with one or several on a line.</summary>
    public static IEnumerable<string> ReadWords(string name) => Read(name).SelectMany(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
