using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules;

/// <summary>
/// Reads a <c>.rule</c> file: lines <c>key: value</c>, then examples. Keys: id, category, severity, summary, applicability, message,
/// pattern, replace (several lines, best first; <c>replace:</c> alone deletes), source, takes-space, covers (lead, sentence, paragraph or
/// bracket: see <see cref="Cover"/>), contains (words, one of which must stand in what is covered: <c>a|b</c>).
/// <para>
/// A pattern is a sequence of elements separated by spaces: a word or mark, <c>a|b</c> alternatives, <c>{class}</c> a class of words
/// (<see cref="WordClasses"/> in kebab-case) or <c>{word} {number} {name} {any}</c>; behind it <c>?</c> makes it optional; before it
/// <c>!</c> forbids it (context), <c>~</c> forbids white space before it; <c>( )</c> around elements marks what the finding covers, all
/// else is context; <c>^</c> and <c>$</c> are the start and the end of the paragraph.
/// </para>
/// <para>An example is <c>✗ bad → good | origin</c>, <c>✗ bad | origin</c> when no correction is known, or <c>✓ text that must stay | origin</c>.</para>
/// </summary>
internal static class DataRuleParser
{
    /// <summary>Reads a rule.</summary>
    /// <param name="path">The path of the data file, <c>Languages/&lt;tag&gt;/rules/&lt;name&gt;.rule</c>.</param>
    /// <param name="text">Its content.</param>
    /// <exception cref="InvalidDataException">The file is malformed; the message names it.</exception>
    public static DataRule Parse(string path, string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var replacements = new List<string>();
        var examples = new List<RuleExample>();
        var language = path.Split('/')[1];
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] is '✗' or '✓')
            {
                examples.Add(ParseExample(path, line, language));
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                throw new InvalidDataException($"{path}: '{line}' is neither 'key: value' nor an example.");
            }

            var value = line[(colon + 1)..].Trim();
            if (line.AsSpan(0, colon) is "replace")
            {
                replacements.Add(value);
            }
            else
            {
                fields.Add(line[..colon], value);
            }
        }

        string Field(string key) => fields.TryGetValue(key, out var value) ? value : throw new InvalidDataException($"{path}: the key '{key}' is missing.");

        var (pattern, atStart, atEnd) = ParsePattern(path, Field("pattern"));
        return new DataRule
        {
            Name = Path.GetFileNameWithoutExtension(path),
            Language = language,
            Describes = new RuleDescriptor(Field("id"), Field("category"), Enum.Parse<Severity>(Field("severity"), ignoreCase: true), Field("summary"))
            {
                Applicability = Enum.Parse<Applicability>(Field("applicability"), ignoreCase: true),
                Examples = [.. examples],
            },
            Message = Field("message"),
            Pattern = pattern,
            AnchorElement = FindAnchor(path, pattern),
            Replacements = [.. replacements],
            AtParagraphStart = atStart,
            AtParagraphEnd = atEnd,
            Cover = fields.TryGetValue("covers", out var cover) ? Enum.Parse<Cover>(cover, ignoreCase: true) : Cover.Match,
            Contains = fields.TryGetValue("contains", out var contained) ? [.. contained.Split('|')] : [],
            TakesSpace = fields.ContainsKey("takes-space"),
            SourceLanguages = fields.TryGetValue("source", out var sources) ? [.. sources.Split(',', StringSplitOptions.TrimEntries)] : [],
        };
    }

    private static (ImmutableArray<PatternElement> Elements, bool AtStart, bool AtEnd) ParsePattern(string path, string pattern)
    {
        var elements = new List<PatternElement>();
        var words = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var hasGroup = words.Contains("(", StringComparer.Ordinal);
        var inSpan = !hasGroup;
        var atStart = false;
        var atEnd = false;
        foreach (var word in words)
        {
            switch (word)
            {
                case "^":
                    atStart = true;
                    break;
                case "$":
                    atEnd = true;
                    break;
                case "(":
                    inSpan = true;
                    break;
                case ")":
                    inSpan = false;
                    break;
                default:
                    elements.Add(ParseElement(path, word) with { InSpan = inSpan });
                    break;
            }
        }

        return ([.. elements], atStart, atEnd);
    }

    private static PatternElement ParseElement(string path, string word)
    {
        var element = new PatternElement();
        while (word.Length > 1 && word[0] is '!' or '~')
        {
            element = word[0] == '!' ? element with { Negated = true } : element with { Glued = true };
            word = word[1..];
        }

        if (word.Length > 1 && word[^1] == '?')
        {
            element = element with { Optional = true };
            word = word[..^1];
        }

        if (word[0] != '{')
        {
            return element with { Literals = [.. word.Split('|').Select(static literal => literal.ToLowerInvariant())] };
        }

        var name = word[1..^1];
        return name switch
        {
            "word" => element with { Kind = TokenKind.Word },
            "number" => element with { Kind = TokenKind.Number },
            "name" => element with { Kind = TokenKind.Word, Capitalized = true },
            "any" => element,
            _ => element with { Classes = name.Split('|').Select(part => ParseClass(path, part)).Aggregate(static (left, right) => left | right) },
        };
    }

    private static WordClasses ParseClass(string path, string name)
    {
        var pascal = string.Concat(name.Split('-').Select(static part => char.ToUpperInvariant(part[0]) + part[1..]));
        return Enum.TryParse<WordClasses>(pascal, out var wordClass) ? wordClass : throw new InvalidDataException($"{path}: there is no class of words '{name}'.");
    }

    /// <summary>The element with the longest words, among those whose place is certain: before any optional one.</summary>
    private static int FindAnchor(string path, ImmutableArray<PatternElement> pattern)
    {
        var best = -1;
        var bestLength = 0;
        for (var i = 0; i < pattern.Length && !pattern[i].Optional; i++)
        {
            var element = pattern[i];
            if (element.Literals.Length > 0 && !element.Negated && element.Literals.All(static literal => char.IsLetter(literal[0])))
            {
                var length = element.Literals.Min(static literal => literal.Length);
                if (length > bestLength)
                {
                    bestLength = length;
                    best = i;
                }
            }
        }

        return best >= 0 ? best : throw new InvalidDataException($"{path}: the pattern needs a word before its first optional element.");
    }

    private static RuleExample ParseExample(string path, string line, string language)
    {
        var origin = line.LastIndexOf(" | ", StringComparison.Ordinal);
        if (origin < 0)
        {
            throw new InvalidDataException($"{path}: the example '{line}' does not say where it is from (| origin).");
        }

        var body = line[1..origin].Trim().Replace("⏎", "\n", StringComparison.Ordinal);
        if (line[0] == '✓')
        {
            return RuleExample.Stays(body) with { Language = language };
        }

        var arrow = body.IndexOf(" → ", StringComparison.Ordinal);
        return arrow < 0
            ? RuleExample.Found(body) with { Language = language }
            : RuleExample.Fixed(body[..arrow], body[(arrow + 3)..].TrimStart(' ')) with { Language = language };
    }
}
