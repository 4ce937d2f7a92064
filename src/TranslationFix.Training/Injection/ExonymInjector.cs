using System.Text.RegularExpressions;

namespace TranslationFix.Training;

/// <summary>Places under the names that the source language has for them, written by hand.</summary>
internal static partial class ExonymInjector
{
    private static readonly Dictionary<string, (string Name, string Foreign)[]> Names = new(StringComparer.Ordinal)
    {
        ["de"] = [("Geneva", "Genf"), ("Vienna", "Wien"), ("Moscow", "Moskau"), ("Warsaw", "Warschau"), ("Prague", "Prag"), ("Munich", "München"), ("Rome", "Rom"), ("Brussels", "Brüssel"), ("Cologne", "Köln"), ("Bavaria", "Bayern"), ("Switzerland", "Schweiz"), ("Austria", "Österreich")],
        ["es"] = [("London", "Londres"), ("Geneva", "Ginebra"), ("Moscow", "Moscú"), ("New York", "Nueva York"), ("Germany", "Alemania"), ("Brussels", "Bruselas"), ("Seville", "Sevilla"), ("Brazil", "Brasil"), ("Spain", "España"), ("Mexico City", "Ciudad de México"), ("Havana", "La Habana"), ("Bordeaux", "Burdeos")],
        ["fr"] = [("London", "Londres"), ("Geneva", "Genève"), ("Moscow", "Moscou"), ("Vienna", "Vienne"), ("Brussels", "Bruxelles"), ("Beijing", "Pékin"), ("Lebanon", "Liban"), ("Germany", "Allemagne")],
        ["tr"] = [("London", "Londra"), ("Moscow", "Moskova"), ("Geneva", "Cenevre"), ("Cairo", "Kahire"), ("Athens", "Atina"), ("Vienna", "Viyana"), ("Germany", "Almanya"), ("Damascus", "Şam"), ("Baghdad", "Bağdat"), ("Cyprus", "Kıbrıs"), ("Greece", "Yunanistan"), ("Tbilisi", "Tiflis")],
        ["ru"] = [("Moscow", "Moskva"), ("Warsaw", "Varshava"), ("Paris", "Parizh"), ("Vienna", "Vena"), ("Prague", "Praga"), ("Rome", "Rim"), ("Saint Petersburg", "Sankt-Peterburg"), ("St. Petersburg", "Sankt-Peterburg"), ("Geneva", "Zheneva"), ("Georgia", "Gruziya"), ("Germany", "Germaniya")],
        ["uk"] = [("Warsaw", "Varshava"), ("Vienna", "Viden"), ("Rome", "Rym"), ("Paris", "Paryzh"), ("Geneva", "Zheneva"), ("Poland", "Polshcha"), ("Romania", "Rumuniia"), ("Saudi Arabia", "Saudivska Araviia")],
    };

    /// <summary>The injectors.</summary>
    public static IEnumerable<Injector> All { get; } = [new("foreign-exonym", Capitalised(), static (match, story, _) =>
        Names.TryGetValue(Injector.SourceOf(story), out var names) ? names.FirstOrDefault(pair => string.Equals(pair.Name, match.Value, StringComparison.Ordinal)).Foreign : null)];

    [GeneratedRegex(@"(?<=[a-z,] )[A-Z][a-z]+\.?(?: (?:[A-Z][a-z]+|of|de))*(?=[ ,.’])", RegexOptions.None, 1000)]
    private static partial Regex Capitalised();
}
