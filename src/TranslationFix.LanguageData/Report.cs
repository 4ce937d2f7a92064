using TranslationFix.LanguageData.Sources;

namespace TranslationFix.LanguageData;

/// <summary>What went into a data file, for its provenance.</summary>
internal sealed class Report
{
    private readonly List<(string Source, string What, int Count)> lines = [];
    private readonly HashSet<Package> packages = [];

    /// <summary>All lines, in the order given.</summary>
    public IReadOnlyList<(string Source, string What, int Count)> Lines => lines;

    /// <summary>The packages used.</summary>
    public IEnumerable<Package> Packages => packages.OrderBy(static package => package.Name, StringComparer.Ordinal);

    /// <summary>Notes what a package gave.</summary>
    public void Add(Package package, string what, int count)
    {
        packages.Add(package);
        lines.Add((package.Name, what, count));
    }

    /// <summary>Notes what a hand-kept list gave.</summary>
    public void Add(string handList, int count) => lines.Add((handList, "entries", count));
}
