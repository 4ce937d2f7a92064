using System.Collections.Immutable;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Formats;

/// <summary>An item while it is read: its parts, and what the document says about it.</summary>
/// <param name="line">The 1-based line where it begins.</param>
internal sealed class ItemBuilder(int line)
{
    private readonly Dictionary<string, ItemPart> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<Role, (string Value, int Rank)> fields = [];
    private readonly Dictionary<(string Part, string Text), int> copies = [];
    private readonly List<string> names = [];
    private readonly HashSet<string> knownNames = new(StringComparer.Ordinal);

    /// <summary>True when the document writes the id as a number.</summary>
    public bool IdIsNumber { get; set; }

    /// <summary>The text before it was translated, or null.</summary>
    public string? SourceText { get; set; }

    /// <summary>The part of this name; made when it is not there yet.</summary>
    public ItemPart Part(string name)
    {
        if (!parts.TryGetValue(name, out var part))
        {
            part = new ItemPart();
            parts.Add(name, part);
        }

        return part;
    }

    /// <summary>The value of a field, or null.</summary>
    public string? this[Role role] => fields.TryGetValue(role, out var field) ? field.Value : null;

    /// <summary>Sets a field, unless it was set by what counts for as much or more.</summary>
    /// <param name="role">The field.</param>
    /// <param name="value">Its value; an empty one says nothing.</param>
    /// <param name="rank">The lower, the more it counts.</param>
    public void Set(Role role, string value, int rank)
    {
        value = value.Trim();
        if (value.Length > 0 && (!fields.TryGetValue(role, out var before) || rank < before.Rank))
        {
            fields[role] = (value, rank);
        }
    }

    /// <summary>Sets a field, or puts the value behind the one that it has.</summary>
    public void Join(Role role, string value)
    {
        if (!fields.TryGetValue(role, out var before) || before.Rank > 0)
        {
            fields[role] = (value, 0);
        }
        else if (!before.Value.Contains(value, StringComparison.Ordinal))
        {
            fields[role] = ($"{before.Value} {value}", 0);
        }
    }

    /// <summary>Adds a name that the document marks.</summary>
    public void AddName(string name)
    {
        name = string.Join(' ', name.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        if (name.Length > 0 && knownNames.Add(name))
        {
            names.Add(name);
        }
    }

    /// <summary>How often a paragraph stood before where it repeats: headlines anywhere, summaries and captions in their part.</summary>
    public int CountCopies(string text, Role role, string part)
    {
        var headline = (string.Empty, text);
        var key = role is Role.Headline or Role.Text || copies.ContainsKey(headline) ? headline : (part, text);
        var known = copies.TryGetValue(key, out var count);
        if (known || role != Role.Text)
        {
            copies[key] = count + 1;
        }

        return count;
    }

    /// <summary>Takes from the item around what a part in another language has in common with it.</summary>
    public void TakeCommonFields(ItemBuilder around)
    {
        foreach (var role in (Role[])[Role.Id, Role.Version, Role.Date, Role.Place])
        {
            Set(role, around[role] ?? string.Empty, int.MaxValue);
        }
    }

    /// <summary>The line where it begins.</summary>
    public int Line => line;

    /// <summary>Takes over what a part of the item brought in the same language.</summary>
    public void Absorb(ItemBuilder other)
    {
        foreach (var (name, part) in other.parts)
        {
            if (part.Text.Length > 0)
            {
                part.MoveTail(0, Part(name));
            }
        }

        foreach (var (role, (value, _)) in other.fields)
        {
            Set(role, value, int.MaxValue);
        }

        other.names.ForEach(AddName);
    }

    /// <summary>The items: one for each part with text.</summary>
    public IEnumerable<WireItem> Build(WireSource source, IReadOnlyList<TextMap> layers, WireOptions options)
    {
        var language = LanguageTag.Normalize(this[Role.Language]) ?? options.Language;
        var from = LanguageTag.Normalize(this[Role.Source]) ?? options.SourceLanguage;
        var date = WireDate.Read(this[Role.Date]) ?? options.Date;
        foreach (var (name, part) in parts)
        {
            if (part.Text.Length == 0)
            {
                continue;
            }

            var (text, map) = part.Text.Build(layers);
            yield return new WireItem(map, source)
            {
                Id = this[Role.Id],
                IdIsNumber = IdIsNumber,
                Version = this[Role.Version],
                Part = name,
                Headline = this[Role.Headline],
                Byline = this[Role.Byline],
                Dateline = this[Role.Dateline],
                Place = this[Role.Place],
                Line = line,
                Story = new Story(text) { Language = language, SourceLanguage = from, SourceText = SourceText, Date = date, TrustedNames = [.. names], ProtectedSpans = part.ProtectedSpans, Suppressions = part.Suppressions },
            };
        }
    }
}
