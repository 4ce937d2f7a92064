using System.Globalization;
using TranslationFix.LanguageData.Sources;
using TranslationFix.Languages;

namespace TranslationFix.LanguageData.Lexicons;

/// <summary>
/// The English lexicon: the SCOWL lists of American, British, Canadian and Australian English and their common variants up to size 70 (of 95; behind it the
/// share of words that are only slips of commoner ones grows), names up to size 80, the forms of dictionary-en, and hand-kept lists.
/// </summary>
internal static class EnglishLexicon
{
    private const int LargestWords = 70;
    private const int LargestNames = 80;
    private const int LargestAbbreviations = 70;
    private const int Common = 20;
    private const int VeryCommon = 10;

    /// <summary>Gathers the words and tells where they come from.</summary>
    /// <param name="packages">The pinned packages.</param>
    /// <param name="givenNames">The given names of the library's word lists.</param>
    /// <param name="report">Receives the counts.</param>
    public static WordCollector Collect(PackageCache packages, IEnumerable<string> givenNames, Report report)
    {
        var words = new WordCollector();
        var scowl = packages.Debian("scowl");
        var added = 0;
        var levels = new List<(string Word, int Size)>();
        foreach (var file in Directory.EnumerateFiles(scowl.PathOf("usr/share/dict/scowl")).Order(StringComparer.Ordinal))
        {
            var size = int.Parse(Path.GetExtension(file).AsSpan(1), CultureInfo.InvariantCulture);
            var list = Path.GetFileNameWithoutExtension(file);
            if (!Takes(list, size))
            {
                continue;
            }

            foreach (var word in File.ReadLines(file))
            {
                // A small-letter abbreviation (str, crim) is no word.
                if (!list.EndsWith("-abbreviations", StringComparison.Ordinal) || (word.Length > 1 && word.All(char.IsUpper)))
                {
                    added += words.Add(word) ? 1 : 0;
                    levels.Add((word, size));
                }
            }
        }

        report.Add(scowl, "word forms", added);
        var dictionary = packages.Npm("dictionary-en");
        var hunspell = HunspellDictionary.Read(dictionary.PathOf("index.aff"), dictionary.PathOf("index.dic"));
        report.Add(dictionary, "further word forms", hunspell.Forms().Count(form => words.Add(form)));
        report.Add("en/short-words.txt", HandList.ReadWords("en/short-words.txt").Count(word => words.Add(word, allowShort: true)));
        report.Add("en/extra-words.txt", HandList.ReadWords("en/extra-words.txt").Count(word => words.Add(word)));
        report.Add("en/extra-names.txt", HandList.ReadWords("en/extra-names.txt").Count(word => words.Add(word)));
        report.Add("words/given-name-*.txt", givenNames.Count(word => words.Add(word)));
        foreach (var (word, size) in levels.Where(level => level.Size <= Common))
        {
            words.Mark(word, size <= VeryCommon ? LexiconEntry.Common | LexiconEntry.VeryCommon : LexiconEntry.Common);
        }

        return words;
    }

    private static bool Takes(string list, int size)
    {
        var dash = list.IndexOf('-', StringComparison.Ordinal);
        if (list[..dash] is not ("english" or "american" or "british" or "british_z" or "canadian" or "australian" or "variant_1"))
        {
            return false;
        }

        return size <= list[(dash + 1)..] switch
        {
            "words" or "contractions" => LargestWords,
            "upper" or "proper-names" => LargestNames,
            "abbreviations" => LargestAbbreviations,
            _ => 0,
        };
    }
}
