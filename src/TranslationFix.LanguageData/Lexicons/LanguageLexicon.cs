using System.Text.Json;
using TranslationFix.LanguageData.Sources;
using TranslationFix.Languages;

namespace TranslationFix.LanguageData.Lexicons;

/// <summary>
/// The lexicon of a language, made of what <c>Inputs/&lt;tag&gt;/lexicon.txt</c> names, one source a line: <c>format registry package file ...</c>. The
/// formats: <c>hunspell</c> (an .aff and a .dic file, all affixes written out), <c>stems</c> (the same files, the entries as they stand), <c>ranked</c> (a word a line, the commonest first), <c>words</c> (a word a
/// line), <c>json</c> (every string and every key in the file). <c>+nouns</c> behind the format says that words with a capital are nouns, not names.
/// <c>Inputs/&lt;tag&gt;/extra-words.txt</c> and <c>extra-names.txt</c> are added, where they are there.
/// </summary>
internal static class LanguageLexicon
{
    private const int VeryCommon = 4500;

    private const string Nouns = "+nouns";

    /// <summary>The tags of the languages that have a list of sources, in ordinal order.</summary>
    public static IEnumerable<string> Tags() =>
        Directory.EnumerateFiles(HandList.Folder, "lexicon.txt", SearchOption.AllDirectories)
            .Select(static path => Path.GetFileName(Path.GetDirectoryName(path)!))
            .Order(StringComparer.Ordinal);

    /// <summary>Gathers the words and tells where they come from.</summary>
    /// <param name="tag">The primary subtag.</param>
    /// <param name="packages">The pinned packages.</param>
    /// <param name="report">Receives the counts.</param>
    /// <exception cref="InvalidDataException">A line names no format that is known.</exception>
    public static WordCollector Collect(string tag, PackageCache packages, Report report)
    {
        var words = new WordCollector();
        var conventions = Conventions.Load(tag);
        foreach (var line in HandList.Read($"{tag}/lexicon.txt"))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var package = packages.Get(parts[1], parts[2]);
            var files = parts[3..].Select(package.PathOf).ToArray();
            var extra = parts[0].EndsWith(Nouns, StringComparison.Ordinal) ? LexiconEntry.Word : LexiconEntry.None;
            var added = parts[0].Replace(Nouns, string.Empty, StringComparison.Ordinal) switch
            {
                "hunspell" => HunspellDictionary.Read(files[0], files[1]).Forms().Count(form => !IsElided(form, conventions) && words.Add(form, extra)),
                "stems" => HunspellDictionary.Read(files[0], files[1]).Stems.Count(form => words.Add(form, extra)),
                "ranked" => AddRanked(words, File.ReadLines(files[0])),
                "words" => File.ReadLines(files[0]).Count(word => words.Add(word.Trim(), extra)),
                "json" => Strings(files[0]).Count(word => words.Add(word, extra)),
                _ => throw new InvalidDataException($"{tag}/lexicon.txt: there is no format '{parts[0]}'."),
            };
            report.Add(package, "word forms", added);
        }

        foreach (var list in (ReadOnlySpan<string>)["extra-words.txt", "extra-names.txt"])
        {
            if (File.Exists(Path.Combine(HandList.Folder, tag, list)))
            {
                report.Add($"{tag}/{list}", HandList.ReadWords($"{tag}/{list}").Count(word => words.Add(word, allowShort: true)));
            }
        }

        return words;
    }

    /// <summary>True for a word with an elided one before it: the tokens come apart (l’ + eau).</summary>
    private static bool IsElided(string form, Conventions conventions)
    {
        var mark = form.AsSpan().IndexOfAny('\'', '\u2019');
        return mark > 0 && mark + 1 < form.Length && conventions.IsElision(form.AsSpan(0, mark));
    }

    private static int AddRanked(WordCollector words, IEnumerable<string> lines)
    {
        var added = 0;
        var rank = 0;
        foreach (var word in lines.Select(static line => line.Trim()).Where(static word => word.Length > 0))
        {
            added += words.Add(word, rank < VeryCommon ? LexiconEntry.Common | LexiconEntry.VeryCommon : LexiconEntry.Common, allowShort: rank < VeryCommon) ? 1 : 0;
            rank++;
        }

        return added;
    }

    private static List<string> Strings(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        var found = new List<string>();
        Visit(document.RootElement, found);
        return found;
    }

    private static void Visit(JsonElement element, List<string> found)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                found.Add(element.GetString()!);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Visit(item, found);
                }

                break;
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    // Keys in capitals name a case or a person; the others are words.
                    if (property.Name.Any(char.IsLower))
                    {
                        found.Add(property.Name);
                    }

                    Visit(property.Value, found);
                }

                break;
        }
    }
}
