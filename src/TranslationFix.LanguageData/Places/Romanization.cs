using System.Text;
using AnyAscii;

namespace TranslationFix.LanguageData.Places;

/// <summary>
/// Writes names in Chinese, Japanese kana and Korean in Latin letters as translations leave them, by the character readings of AnyAscii: 匈牙利 is
/// <c>Xiongyali</c>, ハンガリー <c>Hangari</c>, 헝가리 <c>Heonggari</c>.
/// </summary>
internal static class Romanization
{
    /// <summary>The first of the Korean syllables, the number of them that begin with one letter, and the number of the letter that is silent at the beginning.</summary>
    private const char FirstSyllable = '\uAC00';
    private const int SyllablesOfLetter = 588;
    private const int SilentLetter = 11;

    /// <summary>The fewest letters of a romanised name: shorter ones sound like too much.</summary>
    private const int Shortest = 4;

    /// <summary>The longest name, in characters, that a translation might leave: others are descriptions.</summary>
    private const int Longest = 8;

    /// <summary>Readings that characters have in names, where AnyAscii has another.</summary>
    private static readonly Dictionary<char, string> InNames = new()
    {
        ['勒'] = "le",
        ['什'] = "shi",
        ['都'] = "du",
        ['厦'] = "xia",
        ['重'] = "chong",
        ['长'] = "chang",
        ['茜'] = "xi",
        ['柏'] = "bo",
        ['泊'] = "bo",
        ['秘'] = "bi",
    };

    /// <summary>The name in Latin letters, one word; null for names of several words and kanji, whose Japanese readings the characters do not tell.</summary>
    public static string? Of(string language, string form)
    {
        if (form.Length > Longest || !form.All(static letter => char.IsLetter(letter) || letter == 'ー'))
        {
            return null;
        }

        var name = language switch
        {
            "zh" => string.Concat(form.Select(static character => InNames.GetValueOrDefault(character) ?? character.ToString().Transliterate())),
            "ja" when form.All(static letter => letter is >= '\u30A1' and <= '\u30FC') => FromKana(form),
            "ko" => string.Concat(form.Select((_, index) => FromSyllable(form, index))).Replace("lr", "ll", StringComparison.Ordinal),
            _ => "",
        };
        return name.Length < Shortest || !name.All(char.IsAsciiLetter) ? null : char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();
    }

    /// <summary>A small vowel takes the place of the vowel before it: ジュ is ju, フィ is fi; the long-vowel mark goes.</summary>
    private static string FromKana(string form)
    {
        var name = new StringBuilder();
        foreach (var letter in form)
        {
            var sound = letter == 'ー' ? "" : letter.ToString().Transliterate();
            if (letter is 'ャ' or 'ュ' or 'ョ' or 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' && name.Length > 1)
            {
                name.Length--;
                sound = name[^1] is 'j' || (name.Length > 1 && name[^1] is 'h' && name[^2] is 's' or 'c') ? sound[^1..] : sound;
            }
            else if (letter is 'ッ')
            {
                sound = "";
            }

            name.Append(sound);
        }

        return name.ToString();
    }

    /// <summary>A syllable as Revised Romanization writes it: r at its beginning, hard consonants at its end unless a vowel follows.</summary>
    private static string FromSyllable(string form, int index)
    {
        var sound = form[index].ToString().Transliterate().ToLowerInvariant();
        if (sound.StartsWith('l'))
        {
            sound = "r" + sound[1..];
        }

        var isLinked = index + 1 < form.Length && (form[index + 1] - FirstSyllable) / SyllablesOfLetter == SilentLetter;
        return sound.Length < 2 || isLinked ? sound : sound[^1] switch
        {
            'g' when sound[^2] != 'n' => sound[..^1] + "k",
            'd' => sound[..^1] + "t",
            'b' => sound[..^1] + "p",
            _ => sound,
        };
    }
}
