using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules;

/// <summary>
/// Reads a <c>.rule</c> file: lines <c>key: value</c>, then examples. Keys: id, category, severity, summary, applicability, message,
/// pattern, replace (several lines, best first; <c>replace:</c> alone deletes), source, takes-space, covers (lead, sentence, paragraph or
/// bracket: see <see cref="Cover"/>), contains (words, one of which must stand in what is covered: <c>a|b</c>), sentence-start (the match
/// must begin a sentence), source-language (the rule is silent for a story from another language), needs-source (and for one of which the
/// source is not known), origin (where examples are from that do not say it).
/// <para>
/// A file may hold several patterns: each <c>pattern</c> begins a rule of its own, with its own replacements and examples; what stands
/// before the first one holds for all of them, unless a rule says otherwise.
/// </para>
/// <para>
/// A pattern is a sequence of elements separated by spaces: a word or mark, <c>a|b</c> alternatives, <c>{class}</c> a class of words
/// (<see cref="WordClasses"/> in kebab-case) or <c>{word} {number} {name} {any}</c>; behind it <c>?</c> makes it optional; before it
/// <c>!</c> forbids it (context), <c>~</c> forbids white space before it; <c>( )</c> around elements marks what the finding covers, all
/// else is context; <c>^</c> and <c>$</c> are the start and the end of the paragraph.
/// </para>
/// <para>
/// An example is <c>✗ bad → good | origin</c>, <c>✗ bad | origin</c> when no correction is known, or <c>✓ text that must stay | origin</c>;
/// <c>[fa]</c> behind the sign says from which language the text was translated.
/// </para>
/// </summary>
internal static class DataRuleParser
{
    /// <summary>Reads the rules of a file, in their order.</summary>
    /// <param name="path">The path of the data file, <c>Languages/&lt;tag&gt;/rules/&lt;name&gt;.rule</c>.</param>
    /// <param name="text">Its content.</param>
    /// <exception cref="InvalidDataException">The file is malformed; the message names it.</exception>
    public static ImmutableArray<DataRule> Parse(string path, string text)
    {
        var head = new Block([], [], []);
        var blocks = new List<Block>();
        var language = path.Split('/')[1];
        var current = head;
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] is '✗' or '✓')
            {
                current.Examples.Add(line);
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                throw new InvalidDataException($"{path}: '{line}' is neither 'key: value' nor an example.");
            }

            var (key, value) = (line[..colon], line[(colon + 1)..].Trim());
            if (key is "replace")
            {
                current.Replacements.Add(value);
                continue;
            }

            if (key is "pattern")
            {
                blocks.Add(current = new Block([], [], []));
            }

            current.Fields.Add(key, value);
        }

        return blocks.Count == 0 ? throw new InvalidDataException($"{path}: the key 'pattern' is missing.") : [.. blocks.Select(block => Create(path, language, head, block))];
    }

    private static DataRule Create(string path, string language, Block head, Block block)
    {
        string? Find(string key) => block.Fields.TryGetValue(key, out var own) ? own : head.Fields.GetValueOrDefault(key);
        string Field(string key) => Find(key) ?? throw new InvalidDataException($"{path}: the key '{key}' is missing.");
        ImmutableArray<string> List(string key) => Find(key) is { } list ? [.. list.Split(',', StringSplitOptions.TrimEntries)] : [];

        var (pattern, atStart, atEnd) = ParsePattern(path, Field("pattern"));
        var only = List("source-language");
        return new DataRule
        {
            Name = Path.GetFileNameWithoutExtension(path),
            Language = language,
            Describes = new RuleDescriptor(Field("id"), Field("category"), Enum.Parse<Severity>(Field("severity"), ignoreCase: true), Field("summary"))
            {
                Applicability = Enum.Parse<Applicability>(Field("applicability"), ignoreCase: true),
                LazyExamples = () => [.. head.Examples.Concat(block.Examples).Select(line => ParseExample(path, line, language, Find("origin")))],
            },
            Message = Field("message"),
            Pattern = pattern,
            AnchorElement = FindAnchor(path, pattern),
            Replacements = [.. head.Replacements.Concat(block.Replacements)],
            AtParagraphStart = atStart,
            AtParagraphEnd = atEnd,
            AtSentenceStart = Find("sentence-start") is not null,
            Cover = Find("covers") is { } cover ? Enum.Parse<Cover>(cover, ignoreCase: true) : Cover.Match,
            Contains = Find("contains") is { } contained ? [.. contained.Split('|')] : [],
            TakesSpace = Find("takes-space") is not null,
            SourceLanguages = only.IsEmpty ? List("source") : only,
            OnlyFromSource = !only.IsEmpty,
            NeedsSource = Find("needs-source") is not null,
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

    private static RuleExample ParseExample(string path, string line, string language, string? origin)
    {
        var end = line.LastIndexOf(" | ", StringComparison.Ordinal);
        if (end < 0 && origin is null)
        {
            throw new InvalidDataException($"{path}: the example '{line}' does not say where it is from (| origin).");
        }

        var body = line[1..(end < 0 ? line.Length : end)].Trim().Replace("⏎", "\n", StringComparison.Ordinal);
        string? source = null;
        if (body.IndexOf("] ", StringComparison.Ordinal) is > 0 and <= 9 and var close && body[0] == '[')
        {
            (source, body) = (body[1..close], body[(close + 2)..]);
        }

        var arrow = body.IndexOf(" → ", StringComparison.Ordinal);
        var example = line[0] == '✓' ? RuleExample.Stays(body)
            : arrow < 0 ? RuleExample.Found(body)
            : RuleExample.Fixed(body[..arrow], body[(arrow + 3)..].TrimStart(' '));
        return example with { Language = language, SourceLanguage = source };
    }

    /// <summary>A rule of a file, or what holds for all of them: keys with values, replacements, and examples as they stand.</summary>
    private sealed record Block(Dictionary<string, string> Fields, List<string> Replacements, List<string> Examples);
}
