using System.Collections.Frozen;

namespace TranslationFix.Wire.Formats;

/// <summary>ninjs 1.x, 2.x and 3.x (IPTC): what its keys are. Version 3 writes them in camel case, so that case does not count.</summary>
internal static class NinjsTable
{
    private const string Table = """
        uri                                              id
        version                                          version
        language                                         language
        sourcelanguage originallanguage                  source
        contentcreated                                   date
        versioncreated                                   date
        firstcreated                                     date
        located                                          place
        byline by                                        byline
        dateline                                         dateline
        headline headline_* headlines/value              headline
        body_* bodies/value                              markup
        description_* descriptions/value                 summaryMarkup
        person/name people/name                          name
        organisation/name organisations/name             name
        place/name places/name                           name
        """;

    private static readonly FrozenDictionary<string, (Role Role, int Rank)> Keys = Rows().ToFrozenDictionary(static row => row.Pattern, static row => (row.Role, row.Rank), StringComparer.OrdinalIgnoreCase);

    /// <summary>What a key of an item is.</summary>
    /// <param name="parent">The key of the array or object that it stands in; null for the item itself.</param>
    /// <param name="key">The key.</param>
    public static (Role Role, int Rank) Find(string? parent, string key)
    {
        if (parent is not null)
        {
            return Keys.GetValueOrDefault($"{parent}/{key}");
        }

        var underscore = key.IndexOf('_', StringComparison.Ordinal);
        return Keys.TryGetValue(key, out var found) ? found
            : underscore > 0 ? Keys.GetValueOrDefault(string.Concat(key.AsSpan(0, underscore), "_*"))
            : default;
    }

    private static IEnumerable<(string Pattern, Role Role, int Rank)> Rows()
    {
        var rank = 0;
        foreach (var line in Table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var pattern in words[..^1])
            {
                yield return (pattern, Enum.Parse<Role>(words[^1], ignoreCase: true), rank);
            }

            rank++;
        }
    }
}
