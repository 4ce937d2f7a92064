using System.Collections.Immutable;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Formats;

/// <summary>An item while it is read: its parts, and what the document says about it.</summary>
/// <param name="line">The 1-based line where it begins.</param>
internal sealed class ItemBuilder(int line)
{
    private readonly Dictionary<string, ItemPart> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<Role, (string Value, int Rank)> fields = [];
    private readonly HashSet<string> headlines = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

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
    public void Join(Role role, string value) => fields[role] = (fields.TryGetValue(role, out var before) && before.Rank == 0 ? $"{before.Value} {value}" : value, 0);

    /// <summary>Adds a name that the document marks.</summary>
    public void AddName(string name)
    {
        name = string.Join(' ', name.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        if (name.Length > 0 && !names.Contains(name, StringComparer.Ordinal))
        {
            names.Add(name);
        }
    }

    /// <summary>True when the text is that of a headline before it; a headline is remembered.</summary>
    public bool RepeatsHeadline(string text, bool isHeadline) => isHeadline ? !headlines.Add(text) : headlines.Contains(text);

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

        TakeFields(other);
        headlines.UnionWith(other.headlines);
    }

    /// <summary>Takes over the fields that are not set.</summary>
    public void TakeFields(ItemBuilder other)
    {
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
                TrustedNames = [.. names],
                Line = line,
                Story = new Story(text) { Language = language, SourceLanguage = from, SourceText = SourceText, Date = date, ProtectedSpans = part.ProtectedSpans },
            };
        }
    }
}
