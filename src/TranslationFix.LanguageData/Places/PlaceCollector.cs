using System.Globalization;
using System.Text;
using TranslationFix.Languages;

namespace TranslationFix.LanguageData.Places;

/// <summary>Gathers places and merges those of one name in one territory.</summary>
internal sealed class PlaceCollector
{
    private readonly List<PlaceDraft> drafts = [];
    private readonly Dictionary<(string?, string), PlaceDraft> byName = [];
    private readonly Dictionary<string, PlaceDraft> byCode = new(StringComparer.Ordinal);

    /// <summary>The languages with forms, in the order of the data.</summary>
    public static IReadOnlyList<string> Languages { get; } =
        ["ar", "cs", "da", "de", "el", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it", "ja", "ko", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "ur", "vi", "zh"];

    /// <summary>All places so far.</summary>
    public IReadOnlyList<PlaceDraft> Drafts => drafts;

    /// <summary>The names of places too small to be kept as places, with their territory.</summary>
    public HashSet<(string Name, string Territory)> SmallPlaces { get; } = [];

    /// <summary>The territory or region of a CLDR code.</summary>
    public PlaceDraft? ByCode(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The place of an English name or alias in a territory, letter case and diacritics aside.</summary>
    public PlaceDraft? ByName(string? territory, string name) => byName.GetValueOrDefault((territory, Key(name)));

    /// <summary>Adds a territory or region.</summary>
    public PlaceDraft AddCoded(PlaceKind kind, string code, string name)
    {
        var draft = Add(kind, kind == PlaceKind.Territory ? code : null, name);
        byCode.Add(code, draft);
        return draft;
    }

    /// <summary>Adds a place.</summary>
    public PlaceDraft Add(PlaceKind kind, string? territory, string name)
    {
        var draft = new PlaceDraft(kind, territory, name);
        drafts.Add(draft);
        Index(draft, name);
        return draft;
    }

    /// <summary>Makes a place known by a further English name to what is merged later; the largest place keeps a name.</summary>
    public void Index(PlaceDraft draft, string name)
    {
        var key = (draft.Territory, Key(name));
        if (!byName.TryGetValue(key, out var known) || known.Rank.CompareTo(draft.Rank) > 0)
        {
            byName[key] = draft;
        }
    }

    /// <summary>The letters without diacritics, in small, for comparing names.</summary>
    public static string Key(string name) => WithoutDiacritics(name).ToLowerInvariant();

    /// <summary>The name in letters of plain English.</summary>
    public static string WithoutDiacritics(string name)
    {
        if (name.All(char.IsAscii))
        {
            return name;
        }

        var plain = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(letter switch
                {
                    'ø' => "o",
                    'Ø' => "O",
                    'ł' => "l",
                    'Ł' => "L",
                    'đ' => "d",
                    'Đ' => "D",
                    'ı' => "i",
                    'ß' => "ss",
                    'æ' => "ae",
                    'Æ' => "Ae",
                    'œ' => "oe",
                    'ð' => "d",
                    'þ' => "th",
                    'Þ' => "Th",
                    'ə' => "a",
                    'Ə' => "A",
                    '‘' or '’' or 'ʻ' or 'ʼ' or 'ʿ' or 'ʾ' or '`' => "'",
                    '–' => "-",
                    _ => letter.ToString(),
                });
            }
        }

        return plain.ToString().Normalize();
    }
}
