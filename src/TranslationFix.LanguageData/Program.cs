using TranslationFix.LanguageData;
using TranslationFix.LanguageData.Lexicons;
using TranslationFix.LanguageData.Sources;

var packages = new PackageCache(args[0]);
packages.Download();
var output = args[1];
var report = new Report();
var words = EnglishLexicon.Collect(packages, report);
Directory.CreateDirectory(Path.Combine(output, "Languages/en"));
var blob = LexiconCompiler.Compile(words.Words);
File.WriteAllBytes(Path.Combine(output, "Languages/en/lexicon.bin"), blob);
foreach (var line in report.Lines)
{
    Console.WriteLine(line);
}

Console.WriteLine($"{words.Words.Count} words, {blob.Length} bytes");
