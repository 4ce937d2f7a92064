using System.Collections.Frozen;
using TranslationFix.Wire.Formats;

namespace TranslationFix.Wire.Html;

/// <summary>What the elements of HTML are. All others are blocks of text.</summary>
internal static class HtmlElements
{
    /// <summary>The headings, which are those of the page.</summary>
    public const string Headings = """
        title h1                                                                            headline
        """;

    /// <summary>What HTML has in common with XHTML inside of other formats.</summary>
    public const string Table = """
        figcaption caption                                                                  caption
        a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rp rt ruby s small span strike strong sub sup time tt u wbr  inline
        br                                                                                  break
        code kbd samp var                                                                   code
        pre listing                                                                         lines
        script style template noscript iframe svg math textarea select button nav object video audio canvas map xmp noembed noframes  skip
        """;

    private static readonly FrozenDictionary<string, Role> Roles = $"{Headings}\n{Table}".Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(static words => words[..^1].Select(name => KeyValuePair.Create(name, Enum.Parse<Role>(words[^1], ignoreCase: true))))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The elements that have no end (HTML, section 13.1.2).</summary>
    private static readonly FrozenSet<string> Void =
        FrozenSet.ToFrozenSet(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of <c>meta</c> that say something, what counts most first.</summary>
    private static readonly (string Name, Role Role)[] MetaNames =
    [
        ("article:published_time", Role.Date),
        ("dcterms.created", Role.Date),
        ("dc.date.issued", Role.Date),
        ("dc.date", Role.Date),
        ("date", Role.Date),
        ("pubdate", Role.Date),
        ("article:modified_time", Role.Date),
        ("author", Role.Byline),
        ("article:author", Role.Byline),
        ("dc.language", Role.Language),
        ("content-language", Role.Language),
        ("dcterms.source.language", Role.Source),
        ("original-language", Role.Source),
        ("source-language", Role.Source),
    ];

    /// <summary>The role of an element; none for a block. Elements of a site's own have a hyphen, and stand in a line unless a style says otherwise.</summary>
    public static Role RoleOf(string name) => Roles.TryGetValue(name, out var role) ? role : name.Contains('-', StringComparison.Ordinal) ? Role.Inline : Role.None;

    /// <summary>The elements whose content holds no tags but their own end (HTML, section 13.1.2: raw text).</summary>
    private static readonly FrozenSet<string> RawText =
        FrozenSet.ToFrozenSet(["script", "style", "textarea", "iframe", "xmp", "noembed", "noframes"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The elements that a further one of them ends (HTML, section 13.1.2.4).</summary>
    private static readonly FrozenSet<string> EndingAtTheirLike = FrozenSet.ToFrozenSet(["li", "dt", "dd", "tr", "td", "th", "option"], StringComparer.OrdinalIgnoreCase);

    /// <summary>True when a further element of this name ends the one before.</summary>
    public static bool EndsAtItsLike(string name) => EndingAtTheirLike.Contains(name);

    /// <summary>True when no element stands inside of this one.</summary>
    public static bool IsRawText(string name) => RawText.Contains(name);

    /// <summary>True when the element has no end.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>What a meta element says, and how much it counts.</summary>
    public static (Role Role, int Rank) MetaRole(string name)
    {
        var index = Array.FindIndex(MetaNames, entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? (Role.None, 0) : (MetaNames[index].Role, index + 1);
    }
}
