using System.Collections.Immutable;
using TranslationFix.Batch;
using TranslationFix.Wire;

namespace TranslationFix.Cli.Commands;

/// <summary>The names of fields and columns, as <c>--fields text=body,headline=title</c> gives them.</summary>
internal static class FieldNames
{
    private static readonly string[] Known = ["text", "headline", "id", "language", "sourceLanguage", "date", "sourceText"];

    /// <summary>Reads the option.</summary>
    /// <exception cref="UsageException">It names no field that there is.</exception>
    public static WireFields Parse(string[]? values)
    {
        var fields = WireFields.Default;
        var pairs = (values ?? []).SelectMany(static list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(Split);
        foreach (var group in pairs.GroupBy(static pair => pair.Field, static pair => pair.Name, StringComparer.Ordinal))
        {
            ImmutableArray<string> names = [.. group];
            fields = group.Key switch
            {
                "text" => fields with { Text = names },
                "headline" => fields with { Headline = names },
                "id" => fields with { Id = names },
                "language" => fields with { Language = names },
                "sourceLanguage" => fields with { SourceLanguage = names },
                "date" => fields with { Date = names },
                "sourceText" => fields with { SourceText = names },
                var other => throw new UsageException($"there is no field '{other}'{NearestName.Suggest(other, Known)}"),
            };
        }

        return fields;
    }

    private static (string Field, string Name) Split(string pair)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && equals < pair.Length - 1
            ? (pair[..equals], pair[(equals + 1)..])
            : throw new UsageException($"--fields takes pairs such as text=body; '{pair}' is none");
    }
}
