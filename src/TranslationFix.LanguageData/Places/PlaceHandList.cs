using System.Globalization;
using TranslationFix.LanguageData.Sources;
using TranslationFix.Languages;

namespace TranslationFix.LanguageData.Places;

/// <summary>
/// Applies the places kept by hand, <c>Inputs/places/places.txt</c>: a line is a place and its properties, parted by <c>;</c>. The place is a CLDR code
/// (<c>CD</c>), or an English name and its territory (<c>Natanz@IR</c>, <c>Persian Gulf@</c>). Properties: <c>name=</c> a better English name, <c>alias=</c> further ones parted by
/// <c>|</c>, <c>kind=</c> region, city or subdivision for a new place, <c>people=</c>, and <c>fa=</c> and so on for forms, which replace those of the sources.
/// </summary>
internal static class PlaceHandList
{
    /// <summary>Applies the lines of coded places, or those of the others, and returns their number.</summary>
    /// <exception cref="InvalidDataException">A line is malformed.</exception>
    public static int Apply(PlaceCollector places, bool coded)
    {
        var count = 0;
        foreach (var line in HandList.Read("places/places.txt"))
        {
            var parts = line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (parts[0].Contains('@', StringComparison.Ordinal) == coded)
            {
                continue;
            }

            var properties = parts.Skip(1).Select(static part => part.Split('=', 2)).ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);
            var place = FindOrAdd(places, parts[0], properties);
            place.IsByHand = true;
            foreach (var (key, value) in properties)
            {
                switch (key)
                {
                    case "kind":
                        break;
                    case "name":
                        Rename(places, place, value);
                        break;
                    case "alias":
                        foreach (var alias in value.Split('|', StringSplitOptions.TrimEntries))
                        {
                            place.AddAlias(alias);
                            places.Index(place, alias);
                        }

                        break;
                    case "people":
                        place.Population = long.Parse(value, CultureInfo.InvariantCulture);
                        break;
                    default:
                        if (!PlaceCollector.Languages.Contains(key, StringComparer.Ordinal) || !GenericWords.IsScript(key, value))
                        {
                            throw new InvalidDataException($"places.txt: '{key}={value}' of {parts[0]} is no form.");
                        }

                        place.Forms[key] = value;
                        break;
                }
            }

            count++;
        }

        return count;
    }

    /// <summary>Applies <c>Inputs/places/demonyms.txt</c>: a code, or a name and territory, then the adjective and other words, parted by commas.</summary>
    public static int ApplyDemonyms(PlaceCollector places)
    {
        var count = 0;
        foreach (var line in HandList.Read("places/demonyms.txt"))
        {
            // The code or name has no spaces behind its territory: "New York@US New Yorker".
            var at = line.IndexOf('@', StringComparison.Ordinal);
            var space = line.IndexOf(' ', Math.Max(at, 0));
            var id = line[..space];
            var place = (at < 0 ? places.ByCode(id) : places.ByName(line[(at + 1)..space], line[..at]))
                ?? throw new InvalidDataException($"demonyms.txt: no place {id}.");
            place.Demonyms.AddRange(line[space..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            count += place.Demonyms.Count;
        }

        return count;
    }

    /// <summary>Gives a place its best English name; the one before becomes an alias, unless it is a label such as <c>Congo - Kinshasa</c>.</summary>
    private static void Rename(PlaceCollector places, PlaceDraft place, string name)
    {
        var former = place.Name;
        place.Name = name;
        place.Aliases.Remove(name);
        if (!former.Contains(" - ", StringComparison.Ordinal))
        {
            place.AddAlias(former);
        }

        places.Index(place, name);
    }

    private static PlaceDraft FindOrAdd(PlaceCollector places, string id, Dictionary<string, string> properties)
    {
        var at = id.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
        {
            return places.ByCode(id) ?? throw new InvalidDataException($"places.txt: no territory {id}.");
        }

        var name = id[..at];
        var territory = at == id.Length - 1 ? null : id[(at + 1)..];
        foreach (var known in properties.GetValueOrDefault("alias", "").Split('|').Prepend(name).Select(other => places.ByName(territory, other)))
        {
            if (known is not null)
            {
                Rename(places, known, name);
                return known;
            }
        }

        if (!properties.TryGetValue("kind", out var kind))
        {
            throw new InvalidDataException($"places.txt: {id} is new, so it needs a kind.");
        }

        return places.Add(Enum.Parse<PlaceKind>(kind, ignoreCase: true), territory, name);
    }
}
