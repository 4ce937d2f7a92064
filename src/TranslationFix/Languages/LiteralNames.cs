namespace TranslationFix.Languages;

/// <summary>
/// Names of people that are words of their language, by what an engine makes of them word for word. Read from
/// <c>Languages/&lt;source&gt;/names/&lt;target&gt;.txt</c>: <c>name, other spelling = word, other word</c>. Immutable.
/// </summary>
internal sealed class LiteralNames
{
    private readonly WordIndex<LiteralName> words;

    private LiteralNames(List<LiteralName> all)
    {
        All = all;
        words = new WordIndex<LiteralName>(all.Select(static entry => (WordHash.Compute(entry.Word), entry)));
    }

    /// <summary>Loads the names of all source languages.</summary>
    /// <param name="target">The primary subtag of the target language.</param>
    /// <exception cref="InvalidDataException">A line is not names, a sign of equality and words.</exception>
    public static LiteralNames Load(string target)
    {
        var entries = new List<LiteralName>();
        var file = $"/names/{target}.txt";
        foreach (var path in EmbeddedData.Names("Languages/", file))
        {
            using var reader = EmbeddedData.OpenText(path);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length == 0 || line[0] == '#')
                {
                    continue;
                }

                var sides = line.Split(" = ");
                if (sides.Length != 2)
                {
                    throw new InvalidDataException($"'{path}' has a line without names and words: {line}");
                }

                var names = sides[0].Split(", ");
                entries.AddRange(sides[1].Split(", ").Select(word => new LiteralName(path["Languages/".Length..^file.Length], word, [.. names.Select(static name => new KnownName(name, WordHash.Compute(name)))])));
            }
        }

        return new LiteralNames(entries);
    }

    /// <summary>The names that a word of this hash (<see cref="WordHash"/>) may stand for.</summary>
    public ReadOnlySpan<LiteralName> Find(int hash) => words.Find(hash);

    /// <summary>All of them.</summary>
    public IReadOnlyList<LiteralName> All { get; }
}

/// <summary>A word that an engine leaves for a name.</summary>
/// <param name="Language">The primary subtag of the source language.</param>
/// <param name="Word">The word, with a capital.</param>
/// <param name="Names">The name, in its spellings.</param>
internal sealed record LiteralName(string Language, string Word, KnownName[] Names);

/// <summary>A name and its hash.</summary>
/// <param name="Text">The name.</param>
/// <param name="Hash">Its hash (<see cref="WordHash"/>).</param>
internal readonly record struct KnownName(string Text, int Hash);
