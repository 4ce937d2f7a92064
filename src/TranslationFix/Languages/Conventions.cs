using System.Collections.Immutable;
using TranslationFix.Analysis;

namespace TranslationFix.Languages;

/// <summary>
/// How a language is written, and which rules have nothing to say to it: read from <c>Languages/&lt;tag&gt;/conventions.txt</c>, lines
/// <c>key: value</c>. A language with such a file is a target language; one without has data as a source alone. Immutable.
/// <para>
/// Keys: name (in English), status (full or neutral), scripts (names of <see cref="Script"/>; Latin letters are at home everywhere), digits (the zeros
/// of further sets of digits), marks (the marks beyond ASCII that the language writes), quotes (pairs <c>„ “</c>, the preferred one first, parted by
/// bars), spaced-marks (marks before which white space stands), ordinal-stop (yes when a full stop behind digits makes an ordinal), joiners (yes when
/// U+200C and U+200D join letters or direction marks belong to plain text), capitals (<c>nouns</c> when nouns are written with one), small-days (yes when weekdays and months are written small), lexicon (what stands
/// for the lexicon, when there is none), names-of (the language whose given names count, too), inflected (yes when names and weekdays take case endings), day-preposition (am, before a weekday; a second form stands before Tuesday: <c>в во</c>), joined-ending (<c>-feira</c>: an ending behind a hyphen that belongs to the word), apostrophe-endings (yes when an ending of grammar stands behind a name and an apostrophe: Ankara’da), percent (<c>before</c> when the sign stands before the number: %25), dash (– or —, the dash behind a dateline), compounds (yes when words are put together without white space), elisions (the words that an apostrophe ties to the next one: l in l’eau), reduplication (the endings of words that grammar doubles freely: Arabic كلمة كلمة, word by word), decimal and group (the signs in numbers; <c>space</c> for a space), without (<c>rule-id | why it says nothing here</c>, one line each).
/// </para>
/// </summary>
internal sealed class Conventions
{
    private readonly Dictionary<string, string> without = new(StringComparer.Ordinal);
    private uint scripts = 1u << (int)Script.Latin;
    private string digits = string.Empty;
    private string marks = string.Empty;
    private string[] elisions = [];
    private string[] reduplication = [];

    private Conventions()
    {
    }

    /// <summary>What is assumed of a language that has no data: every script and every digit may be its own.</summary>
    public static Conventions Unknown { get; } = new() { Name = "Unknown", IsUnknown = true, scripts = uint.MaxValue, HasJoiners = true };

    /// <summary>The name of the language in English.</summary>
    public required string Name { get; init; }

    /// <summary>True when nothing is known of the language.</summary>
    public bool IsUnknown { get; private init; }

    /// <summary>True when the rules that read word lists run, too; false when only those run that look at characters.</summary>
    public bool IsFull { get; private set; }

    /// <summary>The pairs of double quotation marks, the preferred one first; empty when nothing is said.</summary>
    public ImmutableArray<QuoteStyle> Quotes { get; private set; } = [];

    /// <summary>The marks before which white space stands, as in French; empty for none.</summary>
    public string SpacedMarks { get; private set; } = string.Empty;

    /// <summary>True when a full stop behind digits makes an ordinal: 13. Januar.</summary>
    public bool HasOrdinalStop { get; private set; }

    /// <summary>True when zero-width joiners and non-joiners and direction marks belong to plain text.</summary>
    public bool HasJoiners { get; private set; }

    /// <summary>True when nouns are written with a capital: a capital is then no sign of a name.</summary>
    public bool HasCapitalNouns { get; private set; }

    /// <summary>True when weekdays and months are written small in mid-sentence.</summary>
    public bool HasSmallDays { get; private set; }

    /// <summary>The tag of the language whose given names count as well, or null.</summary>
    public string? NamesOf { get; private set; }

    /// <summary>The prepositions before a weekday: am; with a form of its own before Tuesday: в, во. Empty for none.</summary>
    public ImmutableArray<string> DayPrepositions { get; private set; } = [];

    /// <summary>True when names and weekdays take case endings: the form of a list is not the one that must stand in the sentence.</summary>
    public bool IsInflected { get; private set; }

    /// <summary>True when words are put together of others without white space.</summary>
    public bool HasCompounds { get; private set; }

    /// <summary>An ending behind a hyphen that makes one word with what stands before it (-feira in segunda-feira), or empty.</summary>
    public string JoinedEnding { get; private set; } = string.Empty;

    /// <summary>True when endings of grammar stand behind a name and an apostrophe: Ankara’da. The name without it is the core of the word.</summary>
    public bool HasApostropheEndings { get; private set; }

    /// <summary>True when the percent sign stands before the number: %25.</summary>
    public bool HasPercentBefore { get; private set; }

    /// <summary>The sign before decimals; none when nothing is said.</summary>
    public char DecimalMark { get; private set; }

    /// <summary>The sign between groups of three digits; none when nothing is said.</summary>
    public char GroupMark { get; private set; }

    /// <summary>True when words are tied to the next one by an apostrophe and yet stand for themselves: l’eau, d’Iran.</summary>
    public bool HasElisions => elisions.Length > 0;

    /// <summary>True when grammar may double the word: one by one, step by step.</summary>
    public bool Reduplicates(ReadOnlySpan<char> word)
    {
        foreach (var ending in reduplication)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The dash behind a dateline, where the story has none of its own to show.</summary>
    public char Dash { get; private set; } = '—';

    /// <summary>What stands for the lexicon in the words of the language table, when there is none; else empty.</summary>
    public string LexiconNote { get; private set; } = string.Empty;

    /// <summary>The rules that say nothing to the language, by id, each with the reason.</summary>
    public IReadOnlyDictionary<string, string> Without => without;

    /// <summary>The path of a language's file.</summary>
    public static string PathOf(string tag) => $"Languages/{tag}/{FileName}";

    /// <summary>The name of the file.</summary>
    public const string FileName = "conventions.txt";

    /// <summary>True when the letters of the script are at home in the language.</summary>
    public bool Writes(Script script) => (scripts >> (int)script & 1) != 0;

    /// <summary>True when the language writes the mark.</summary>
    public bool Writes(char mark) => IsUnknown || marks.Contains(mark, StringComparison.Ordinal);

    /// <summary>True when the language writes digits beyond ASCII that begin with this zero.</summary>
    public bool WritesDigits(char zero) => IsUnknown || digits.Contains(zero, StringComparison.Ordinal);

    /// <summary>True when a text begins with the ending behind a hyphen that belongs to the word before it.</summary>
    public bool HasJoinedEnding(ReadOnlySpan<char> text) =>
        JoinedEnding.Length > 0 && text.StartsWith(JoinedEnding, StringComparison.Ordinal) && (text.Length == JoinedEnding.Length || !char.IsLetterOrDigit(text[JoinedEnding.Length]));

    /// <summary>True when the letters before an apostrophe are a word of their own.</summary>
    /// <param name="word">The letters, in any case, without the apostrophe.</param>
    public bool IsElision(ReadOnlySpan<char> word)
    {
        foreach (var elision in elisions)
        {
            if (word.Equals(elision, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sign that the language writes for a mark of ASCII: ، for the comma of Persian, ， for that of Chinese; else the mark itself.</summary>
    public string Own(string mark)
    {
        var variants = mark switch
        {
            "," => "，،",
            ";" => "；؛",
            "?" => "？؟",
            "!" => "！",
            ":" => "：",
            "." => "。۔।",
            "%" => "٪",
            _ => string.Empty,
        };
        foreach (var variant in variants)
        {
            if (!IsUnknown && Writes(variant))
            {
                return variant.ToString();
            }
        }

        return mark;
    }

    /// <summary>Loads the conventions of a language; those of an unknown one when it has none.</summary>
    /// <param name="tag">The primary subtag.</param>
    /// <exception cref="InvalidDataException">A line has no known key, or no value that the key allows.</exception>
    public static Conventions Load(string tag)
    {
        if (!EmbeddedData.Has(PathOf(tag)))
        {
            return Unknown;
        }

        using var reader = EmbeddedData.OpenText(PathOf(tag));
        return Read(PathOf(tag), reader);
    }

    /// <summary>Reads conventions.</summary>
    /// <exception cref="InvalidDataException">A line has no known key, or no value that the key allows.</exception>
    public static Conventions Read(string path, TextReader reader)
    {
        Conventions? read = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var (key, value) = colon < 0 ? (line, string.Empty) : (line[..colon], line[(colon + 2)..]);
            if (read is null)
            {
                read = key is "name" && value.Length > 0 ? new Conventions { Name = value } : throw new InvalidDataException($"{path}: the first line names the language: 'name: German'.");
            }
            else if (!read.Set(key, value))
            {
                throw new InvalidDataException($"{path}: '{line}' is not understood.");
            }
        }

        return read ?? throw new InvalidDataException($"{path} is empty.");
    }

    private bool Set(string key, string value)
    {
        switch (key)
        {
            case "status":
                IsFull = value is "full";
                return value is "full" or "neutral";
            case "scripts":
                return value.Split(' ').All(AddScript);
            case "digits":
                digits = value;
                return value.Length > 0 && value.All(static zero => Analysis.Scripts.DigitValue(zero) == 0);
            case "marks":
                marks = value.Replace(" ", string.Empty, StringComparison.Ordinal);
                return marks.Length > 0;
            case "quotes":
                Quotes = [.. value.Split(" | ").Where(static pair => pair.Length == 3).Select(static pair => new QuoteStyle(pair[0], pair[2]))];
                return !Quotes.IsEmpty;
            case "spaced-marks":
                SpacedMarks = value.Replace(" ", string.Empty, StringComparison.Ordinal);
                return SpacedMarks.Length > 0;
            case "ordinal-stop":
                HasOrdinalStop = true;
                return value is "yes";
            case "joiners":
                HasJoiners = true;
                return value is "yes";
            case "capitals":
                HasCapitalNouns = true;
                return value is "nouns";
            case "small-days":
                HasSmallDays = true;
                return value is "yes";
            case "names-of":
                NamesOf = value;
                return value.Length > 0;
            case "day-preposition":
                DayPrepositions = [.. value.Split(' ')];
                return DayPrepositions.Length <= 2;
            case "inflected":
                IsInflected = true;
                return value is "yes";
            case "joined-ending":
                JoinedEnding = value;
                return value.Length > 1 && value[0] == '-';
            case "compounds":
                HasCompounds = true;
                return value is "yes";
            case "reduplication":
                reduplication = value.Split(' ');
                return value.Length > 0;
            case "elisions":
                elisions = value.Split(' ');
                return value.Length > 0;
            case "apostrophe-endings":
                HasApostropheEndings = true;
                return value is "yes";
            case "percent":
                HasPercentBefore = true;
                return value is "before";
            case "decimal":
                DecimalMark = value[0];
                return value.Length == 1;
            case "group":
                GroupMark = value is "space" ? '\u00A0' : value[0];
                return value is "space" or { Length: 1 };
            case "dash":
                Dash = value[0];
                return value is "–" or "—";
            case "lexicon":
                LexiconNote = value;
                return value.Length > 0;
            case "without":
                var bar = value.IndexOf(" | ", StringComparison.Ordinal);
                return bar > 0 && without.TryAdd(value[..bar], value[(bar + 3)..]);
            default:
                return false;
        }
    }

    private bool AddScript(string name)
    {
        if (!Enum.TryParse<Script>(name, out var script))
        {
            return false;
        }

        scripts |= 1u << (int)script;
        return true;
    }
}
