using System.Reflection;

namespace TranslationFix.Languages;

/// <summary>The data files inside the assembly, by their path below the project.</summary>
internal static class EmbeddedData
{
    private static readonly Assembly Home = typeof(EmbeddedData).Assembly;

    /// <summary>All names, in ordinal order.</summary>
    private static readonly Lazy<string[]> AllNames = new(static () =>
    {
        var names = Home.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    });

    /// <summary>The names that start and end so, in ordinal order.</summary>
    public static IEnumerable<string> Names(string prefix, string suffix) =>
        AllNames.Value.Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(suffix, StringComparison.Ordinal));

    /// <summary>True when the assembly holds a data file of this name.</summary>
    public static bool Has(string name) => Home.GetManifestResourceInfo(name) is not null;

    /// <summary>Opens a data file as text.</summary>
    public static StreamReader OpenText(string name) => new(Open(name), System.Text.Encoding.UTF8);

    /// <summary>Opens a data file.</summary>
    /// <exception cref="FileNotFoundException">The assembly has no such file.</exception>
    public static Stream Open(string name) =>
        Home.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"The assembly holds no data file '{name}'.");
}
