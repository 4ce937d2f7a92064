using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using TranslationFix.LanguageData.Sources;

namespace TranslationFix.LanguageData.Places;

/// <summary>Reads names of places from the Unicode Common Locale Data Repository, its JSON (npm) and XML (Debian) editions.</summary>
internal static class Cldr
{
    /// <summary>The names of territories and regions in a language, by code; variants have codes such as <c>GB-alt-short</c>.</summary>
    public static Dictionary<string, string> Territories(Package localeNames, string language)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(localeNames.PathOf($"main/{language}/territories.json")));
        return json.RootElement.GetProperty("main").GetProperty(language).GetProperty("localeDisplayNames").GetProperty("territories")
            .EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetString()!, StringComparer.Ordinal);
    }

    /// <summary>The example cities of the time zones in a language, by zone, e.g. <c>Europe/Zurich</c>.</summary>
    public static Dictionary<string, string> ExampleCities(Package dates, string language)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(dates.PathOf($"main/{language}/timeZoneNames.json")));
        var cities = new Dictionary<string, string>(StringComparer.Ordinal);
        Walk(json.RootElement.GetProperty("main").GetProperty(language).GetProperty("dates").GetProperty("timeZoneNames").GetProperty("zone"), "", cities);
        return cities;

        static void Walk(JsonElement zones, string path, Dictionary<string, string> cities)
        {
            foreach (var zone in zones.EnumerateObject())
            {
                if (zone.Value.ValueKind != JsonValueKind.Object)
                {
                    continue;
                }

                if (zone.Value.TryGetProperty("exemplarCity", out var city))
                {
                    cities[path + zone.Name] = city.GetString()!;
                }
                else
                {
                    Walk(zone.Value, $"{path}{zone.Name}/", cities);
                }
            }
        }
    }

    /// <summary>The territory of each time zone, by all names of the zone.</summary>
    public static Dictionary<string, string> TerritoriesOfZones(Package core)
    {
        var territories = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in Load(core.PathOf("usr/share/unicode/cldr/common/bcp47/timezone.xml")).Descendants("type"))
        {
            foreach (var zone in ((string?)type.Attribute("alias") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                territories[zone] = ((string)type.Attribute("name")!)[..2].ToUpperInvariant();
            }
        }

        return territories;
    }

    /// <summary>The names of subdivisions in a language, by code, e.g. <c>chge</c>.</summary>
    public static Dictionary<string, string> Subdivisions(Package core, string language) =>
        Load(core.PathOf($"usr/share/unicode/cldr/common/subdivisions/{language}.xml")).Descendants("subdivision")
            .Where(element => element.Attribute("alt") is null)
            .ToDictionary(element => (string)element.Attribute("type")!, element => element.Value, StringComparer.Ordinal);

    /// <summary>How many people live in each territory.</summary>
    public static Dictionary<string, long> Populations(Package core) =>
        Load(core.PathOf("usr/share/unicode/cldr/common/supplemental/supplementalData.xml")).Descendants("territory")
            .Where(element => element.Attribute("population") is not null)
            .ToDictionary(element => (string)element.Attribute("type")!, element => (long)(double)element.Attribute("population")!, StringComparer.Ordinal);

    private static XDocument Load(string file)
    {
        using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader);
    }
}
