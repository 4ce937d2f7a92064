using TranslationFix.Wire.Formats;

namespace TranslationFix.Wire.Xml;

/// <summary>
/// What one kind of element or attribute is: a line of a format table. The pattern is a path from its end: <c>hedline/hl1</c> is an hl1 in a hedline,
/// <c>body.content//p</c> a p anywhere in a body.content, <c>language@tag</c> an attribute, <c>doc-id[@regsrc=x]</c> an element with this value of an attribute
/// (<c>$=</c>: that ends with it).
/// </summary>
internal sealed class ElementRule
{
    private readonly string[] ancestors;
    private readonly bool[] direct;
    private readonly string? conditionName;
    private readonly string? conditionValue;
    private readonly bool conditionIsEnd;

    private ElementRule(string pattern, Role role, int rank)
    {
        Role = role;
        Rank = rank;
        var at = pattern.LastIndexOf('@');
        var bracket = pattern.IndexOf('[', StringComparison.Ordinal);
        if (at > 0 && pattern[at - 1] != '[')
        {
            Attribute = pattern[(at + 1)..];
            pattern = pattern[..at];
        }

        if (bracket > 0)
        {
            var condition = pattern[(bracket + 2)..pattern.IndexOf(']', StringComparison.Ordinal)];
            var equals = condition.IndexOf('=', StringComparison.Ordinal);
            conditionIsEnd = condition[equals - 1] == '$';
            conditionName = condition[..equals].TrimEnd('$');
            conditionValue = condition[(equals + 1)..];
            pattern = pattern[..bracket];
        }

        var steps = new List<(string Name, bool Direct)>();
        foreach (var segment in pattern.Split('/'))
        {
            if (segment.Length == 0)
            {
                steps[^1] = (steps[^1].Name, false);
            }
            else
            {
                steps.Add((segment, true));
            }
        }

        var colon = steps[^1].Name.IndexOf(':', StringComparison.Ordinal);
        Prefix = colon < 0 ? null : steps[^1].Name[..colon];
        Name = steps[^1].Name[(colon + 1)..];
        ancestors = [.. steps.SkipLast(1).Reverse().Select(static step => step.Name)];
        direct = [.. steps.SkipLast(1).Reverse().Select(static step => step.Direct)];
    }

    /// <summary>The local name of the element.</summary>
    public string Name { get; }

    /// <summary>The usual prefix of the element's name, where another element has the same name; null for any.</summary>
    public string? Prefix { get; }

    /// <summary>The attribute that holds the value, with its prefix, or null: then the element does.</summary>
    public string? Attribute { get; }

    /// <summary>What it is.</summary>
    public Role Role { get; }

    /// <summary>How much it counts: the lower, the more.</summary>
    public int Rank { get; }

    /// <summary>The attribute that must have a certain value, or null.</summary>
    public string? ConditionName => conditionName;

    /// <summary>Reads a table: on each line a pattern and a role. What stands higher counts for more.</summary>
    public static IEnumerable<ElementRule> ReadTable(string table)
    {
        var rank = 0;
        foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var role = Enum.Parse<Role>(parts[^1], ignoreCase: true);
            foreach (var pattern in parts[..^1])
            {
                yield return new ElementRule(pattern, role, rank);
            }

            rank++;
        }
    }

    /// <summary>True when an element with this value of the condition's attribute is meant.</summary>
    public bool HasCondition(string? value) =>
        conditionName is null
        || (value is not null && (conditionIsEnd ? value.EndsWith(conditionValue!, StringComparison.OrdinalIgnoreCase) : value.Equals(conditionValue, StringComparison.OrdinalIgnoreCase)));

    /// <summary>True when the elements around are those of the pattern.</summary>
    /// <param name="path">The local names from the root to the parent.</param>
    /// <param name="prefix">The prefix of the element's own name.</param>
    public bool Matches(List<string> path, string prefix)
    {
        if (Prefix is not null && !string.Equals(Prefix, prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var position = path.Count - 1;
        for (var i = 0; i < ancestors.Length; i++)
        {
            if (direct[i])
            {
                if (position < 0 || !string.Equals(path[position], ancestors[i], StringComparison.Ordinal))
                {
                    return false;
                }
            }
            else
            {
                // The nearest ancestor of this name is enough for the patterns that there are.
                position = position < 0 ? -1 : path.LastIndexOf(ancestors[i], position);
                if (position < 0)
                {
                    return false;
                }
            }

            position--;
        }

        return true;
    }
}
