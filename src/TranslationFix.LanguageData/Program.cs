using TranslationFix.LanguageData;
using TranslationFix.LanguageData.Lexicons;
using TranslationFix.LanguageData.Places;
using TranslationFix.LanguageData.Sources;

var packages = new PackageCache(args[0]);
packages.Download();
var output = args[1];
var report = new Report();
var givenNames = new[] { "female", "male" }
    .SelectMany(gender => HandList.ReadFile(Path.Combine(output, $"Languages/en/words/given-name-{gender}.txt")))
    .ToHashSet(StringComparer.Ordinal);
var words = EnglishLexicon.Collect(packages, givenNames, report);
Directory.CreateDirectory(Path.Combine(output, "Languages/en"));
var blob = LexiconCompiler.Compile(words.Words);
File.WriteAllBytes(Path.Combine(output, "Languages/en/lexicon.bin"), blob);
Console.WriteLine($"{words.Words.Count} words, {blob.Length} bytes");
var places = new PlaceSources(packages, words.Words, givenNames, report).Collect();
var placeBlob = PlaceCompiler.Compile(places, words.Words, givenNames, out var statistics);
File.WriteAllBytes(Path.Combine(output, "Languages/places.bin"), placeBlob);
Console.WriteLine($"{places.Drafts.Count} places, {statistics.NameCount} names, {statistics.FormCount} forms, {statistics.ForeignCount} foreign, {placeBlob.Length} bytes");
foreach (var line in report.Lines)
{
    Console.WriteLine(line);
}
