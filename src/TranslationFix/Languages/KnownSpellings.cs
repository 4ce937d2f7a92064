namespace TranslationFix.Languages;

/// <summary>
/// Names that texts of the language spell in several ways, each of them right: a story should keep to one. Read from
/// a folder of <c>Languages/&lt;tag&gt;</c>, a name a line: <c>spelling, other spelling</c>, the preferred one first. Immutable.
/// </summary>
internal sealed class KnownSpellings
{
    private readonly WordIndex<KnownName> groups;

    private KnownSpellings(Dictionary<int, KnownName[]> groups) =>
        this.groups = new WordIndex<KnownName>(groups.SelectMany(static group => group.Value.Select(name => (group.Key, name))));

    /// <summary>The folder of names that are one name in several spellings.</summary>
    public const string Spellings = "spellings";

    /// <summary>The folder of given names that are one name in the forms of several languages.</summary>
    public const string GivenNames = "given-names";

    /// <summary>Loads the names of a language.</summary>
    /// <param name="tag">The primary subtag.</param>
    /// <param name="folder"><see cref="Spellings"/> or <see cref="GivenNames"/>.</param>
    /// <exception cref="InvalidDataException">A line has fewer than two spellings, or a spelling stands in two lines.</exception>
    public static KnownSpellings Load(string tag, string folder)
    {
        var groups = new Dictionary<int, KnownName[]>();
        foreach (var path in EmbeddedData.Names($"Languages/{tag}/{folder}/", ".txt"))
        {
            using var reader = EmbeddedData.OpenText(path);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0 && line[0] != '#')
                {
                    Add(groups, path, line);
                }
            }
        }

        return new KnownSpellings(groups);
    }

    /// <summary>All spellings of the name that has a spelling of this hash (<see cref="WordHash"/>), the preferred one first; empty when there is none.</summary>
    public ReadOnlySpan<KnownName> Find(int hash) => groups.Find(hash);

    private static void Add(Dictionary<int, KnownName[]> groups, string path, string line)
    {
        KnownName[] group = [.. line.Split(", ").Select(static name => new KnownName(name, WordHash.Compute(name)))];
        if (group.Length < 2 || group.Any(name => !groups.TryAdd(name.Hash, group)))
        {
            throw new InvalidDataException($"'{path}' has a line without two spellings, or with one of another line: {line}");
        }
    }
}
