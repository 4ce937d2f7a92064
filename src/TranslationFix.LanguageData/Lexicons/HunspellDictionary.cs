using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TranslationFix.LanguageData.Lexicons;

/// <summary>
/// Writes out all forms of a Hunspell dictionary: prefixes, suffixes, their cross products and one further suffix behind a suffix. Compounds are not
/// formed. Supported: UTF-8 files, flags of one character, two characters (long) or a number (num), and flag aliases (AF).
/// </summary>
internal sealed class HunspellDictionary
{
    private readonly List<Affix> affixes = [];
    private readonly ILookup<string, Affix> affixesByFlag;
    private readonly List<string> aliases = [];
    private readonly List<(string Stem, string[] Flags)> stems = [];
    private string flagType = "";
    private string? needAffix;
    private string? onlyInCompound;
    private string? forbidden;

    private HunspellDictionary(IEnumerable<string> affixLines, IEnumerable<string> dictionaryLines)
    {
        ReadAffixes([.. affixLines]);
        affixesByFlag = affixes.ToLookup(affix => affix.Flag, StringComparer.Ordinal);
        foreach (var line in dictionaryLines.Skip(1))
        {
            var entry = line.Split('\t', ' ')[0];
            if (entry.Length == 0)
            {
                continue;
            }

            var slash = entry.LastIndexOf('/');
            stems.Add(slash <= 0 ? (entry, []) : (entry[..slash], ParseFlags(entry[(slash + 1)..])));
        }
    }

    /// <summary>The number of stems.</summary>
    public int StemCount => stems.Count;

    /// <summary>The entries as they stand, without an affix.</summary>
    public IEnumerable<string> Stems => stems.Select(static entry => entry.Stem);

    /// <summary>Reads the two files of a dictionary.</summary>
    public static HunspellDictionary Read(string affixFile, string dictionaryFile) => new(File.ReadLines(affixFile, Encoding.UTF8), File.ReadLines(dictionaryFile, Encoding.UTF8));

    /// <summary>All forms, some perhaps several times.</summary>
    public IEnumerable<string> Forms()
    {
        foreach (var (stem, flags) in stems)
        {
            if (Has(flags, forbidden) || Has(flags, onlyInCompound))
            {
                continue;
            }

            if (!Has(flags, needAffix))
            {
                yield return stem;
            }

            foreach (var form in Inflect(stem, flags))
            {
                yield return form;
            }
        }
    }

    private IEnumerable<string> Inflect(string stem, string[] flags)
    {
        var own = flags.SelectMany(flag => affixesByFlag[flag]).Where(affix => affix.Fits(stem)).ToList();
        foreach (var affix in own)
        {
            var form = affix.Apply(stem);
            if (!Has(affix.Flags, needAffix))
            {
                yield return form;
            }

            foreach (var further in affix.Flags.SelectMany(flag => affixesByFlag[flag]).Where(further => further.Fits(form)))
            {
                yield return further.Apply(form);
            }

            if (affix is { IsPrefix: false, Crosses: true })
            {
                foreach (var prefix in own.Where(other => other is { IsPrefix: true, Crosses: true } && other.Fits(form)))
                {
                    yield return prefix.Apply(form);
                }
            }
        }
    }

    private static bool Has(string[] flags, string? flag) => flag is not null && flags.Contains(flag, StringComparer.Ordinal);

    private void ReadAffixes(string[] lines)
    {
        var crosses = false;
        foreach (var line in lines)
        {
            var parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length < 2)
            {
                continue;
            }

            switch (parts[0])
            {
                case "FLAG":
                    flagType = parts[1];
                    break;
                case "AF":
                    aliases.Add(parts[1]);
                    break;
                case "NEEDAFFIX":
                    needAffix = parts[1];
                    break;
                case "ONLYINCOMPOUND":
                    onlyInCompound = parts[1];
                    break;
                case "FORBIDDENWORD":
                    forbidden = parts[1];
                    break;
                case "PFX" or "SFX" when parts.Length == 4 && int.TryParse(parts[3], CultureInfo.InvariantCulture, out _):
                    crosses = parts[2] is "Y";
                    break;
                case "PFX" or "SFX" when parts.Length >= 4:
                    var slash = parts[3].IndexOf('/', StringComparison.Ordinal);
                    var added = slash < 0 ? parts[3] : parts[3][..slash];
                    affixes.Add(new Affix(
                        parts[1],
                        IsPrefix: parts[0] is "PFX",
                        crosses,
                        Removed: parts[2] is "0" ? "" : parts[2],
                        Added: added is "0" ? "" : added,
                        parts.Length > 4 ? parts[4] : ".",
                        slash < 0 ? [] : ParseFlags(parts[3][(slash + 1)..])));
                    break;
            }
        }
    }

    private string[] ParseFlags(string flags)
    {
        if (aliases.Count > 0 && int.TryParse(flags, CultureInfo.InvariantCulture, out var alias))
        {
            flags = aliases[alias]; // Item 0 is the count.
        }

        return flagType switch
        {
            "num" => flags.Split(','),
            "long" => [.. flags.Chunk(2).Select(pair => new string(pair))],
            _ => [.. flags.EnumerateRunes().Select(rune => rune.ToString())],
        };
    }

    private sealed record Affix(string Flag, bool IsPrefix, bool Crosses, string Removed, string Added, string Condition, string[] Flags)
    {
        private readonly Regex? condition = Condition is "." ? null : new Regex(
            IsPrefix ? $"^(?:{Condition})" : $"(?:{Condition})$",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1));

        public bool Fits(string stem) =>
            (IsPrefix ? stem.StartsWith(Removed, StringComparison.Ordinal) : stem.EndsWith(Removed, StringComparison.Ordinal))
            && stem.Length > Removed.Length
            && (condition is null || condition.IsMatch(stem));

        public string Apply(string stem) =>
            IsPrefix ? Added + stem[Removed.Length..] : stem[..^Removed.Length] + Added;
    }
}
