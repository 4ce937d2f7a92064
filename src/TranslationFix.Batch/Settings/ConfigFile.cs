using System.Collections.Immutable;
using System.Text.Json;

namespace TranslationFix.Batch;

/// <summary>What <c>.translationfix.json</c> says; each value is null when the file does not say it.</summary>
internal sealed record ConfigFile
{
    /// <summary>The name that is looked for.</summary>
    public const string DefaultName = ".translationfix.json";

    private static readonly string[] Keys = ["language", "sourceLanguage", "minConfidence", "select", "ignore", "accept", "preferredSpellings", "failOn"];

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The language of stories that name none.</summary>
    public string? Language { get; private init; }

    /// <summary>The language that stories were translated from.</summary>
    public string? SourceLanguage { get; private init; }

    /// <summary>The least probability in [0, 1] of a finding that is reported.</summary>
    public double? MinimumConfidence { get; private init; }

    /// <summary>The rules that run.</summary>
    public ImmutableArray<string>? Select { get; private init; }

    /// <summary>The rules that do not run.</summary>
    public ImmutableArray<string>? Ignore { get; private init; }

    /// <summary>Names and words to leave alone.</summary>
    public ImmutableArray<string>? Accept { get; private init; }

    /// <summary>The spellings of the house, by the form that it does not write.</summary>
    public ImmutableDictionary<string, string>? PreferredSpellings { get; private init; }

    /// <summary>The severity from which findings count.</summary>
    public string? FailOn { get; private init; }

    /// <summary>Reads the file that the user named, or else the nearest one from a folder upwards, or else nothing.</summary>
    /// <exception cref="SettingsException">The file cannot be read or says what it cannot say.</exception>
    public static ConfigFile Load(string? path, string folder)
    {
        path ??= FindNearest(folder);
        if (path is null)
        {
            return new ConfigFile();
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            return Read(path, document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new SettingsException($"{path}:{exception.LineNumber + 1}: not valid JSON");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"the configuration cannot be read: {exception.Message}");
        }
    }

    private static string? FindNearest(string folder)
    {
        for (var directory = new DirectoryInfo(folder); directory is not null; directory = directory.Parent)
        {
            var path = Path.Join(directory.FullName, DefaultName);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    private static ConfigFile Read(string path, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new SettingsException($"{path}: a configuration is a JSON object");
        }

        var config = new ConfigFile();
        foreach (var property in root.EnumerateObject())
        {
            config = property.Name switch
            {
                "language" => config with { Language = ReadString(path, property) },
                "sourceLanguage" => config with { SourceLanguage = ReadString(path, property) },
                "minConfidence" => config with { MinimumConfidence = ReadNumber(path, property) },
                "select" => config with { Select = ReadStrings(path, property) },
                "ignore" => config with { Ignore = ReadStrings(path, property) },
                "accept" => config with { Accept = ReadStrings(path, property) },
                "preferredSpellings" => config with { PreferredSpellings = ReadSpellings(path, property) },
                "failOn" => config with { FailOn = ReadString(path, property) },
                _ => throw new SettingsException($"{path}: there is no key '{property.Name}'{NearestName.Suggest(property.Name, Keys)}"),
            };
        }

        return config;
    }

    private static string ReadString(string path, JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : throw Wrong(path, property, "a string");

    private static double ReadNumber(string path, JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.Number ? property.Value.GetDouble() : throw Wrong(path, property, "a number");

    private static ImmutableArray<string> ReadStrings(string path, JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.Array && property.Value.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.String)
            ? [.. property.Value.EnumerateArray().Select(static item => item.GetString()!)]
            : throw Wrong(path, property, "an array of strings");

    private static ImmutableDictionary<string, string> ReadSpellings(string path, JsonProperty property)
    {
        if (property.Value.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(path, property, "an object such as { \"Kyiv\": [\"Kiev\"] }");
        }

        var list = new HouseList();
        foreach (var preferred in property.Value.EnumerateObject())
        {
            var others = preferred.Value.ValueKind == JsonValueKind.String ? [preferred.Value.GetString()!] : ReadStrings(path, preferred);
            list.Prefer(preferred.Name.Trim(), others, $"{path}: '{property.Name}'");
        }

        return list.Finish().PreferredSpellings;
    }

    private static SettingsException Wrong(string path, JsonProperty property, string expected) => new($"{path}: '{property.Name}' must be {expected}");
}
