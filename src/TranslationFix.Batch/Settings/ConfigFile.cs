using System.Collections.Immutable;
using System.Text.Json;

namespace TranslationFix.Batch;

/// <summary>What <c>.translationfix.json</c> says; each value is null when the file does not say it.</summary>
internal sealed record ConfigFile
{
    /// <summary>The name that is looked for.</summary>
    public const string DefaultName = ".translationfix.json";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The language of stories that name none.</summary>
    public string? Language { get; private init; }

    /// <summary>The language that stories were translated from.</summary>
    public string? SourceLanguage { get; private init; }

    /// <summary>The settings for all stories.</summary>
    public SettingsLayer Base { get; private init; } = new();

    /// <summary>The settings for some stories: first those of languages, then those of feeds, then those of single stories.</summary>
    public ImmutableArray<SettingsLayer> Layers { get; private init; } = [];

    /// <summary>The severity from which findings count.</summary>
    public string? FailOn { get; private init; }

    /// <summary>What the house has decided about the findings of each rule.</summary>
    public HouseCalibration? House { get; private init; }

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
        var reader = new LayerReader(path);
        ImmutableArray<SettingsLayer> languages = [], feeds = [], stories = [];
        foreach (var property in root.EnumerateObject())
        {
            switch (property.Name)
            {
                case "$schema":
                    break;
                case "language":
                    config = config with { Language = reader.String(property) };
                    break;
                case "sourceLanguage":
                    config = config with { SourceLanguage = reader.String(property) };
                    break;
                case "failOn":
                    config = config with { FailOn = reader.String(property) };
                    break;
                case "houseCalibration":
                    config = config with { House = ReadHouse(Path.Join(Path.GetDirectoryName(path), reader.String(property))) };
                    break;
                case "languages":
                    languages = reader.Layers(property, static (layer, tag) => layer with { Language = tag });
                    break;
                case "feeds":
                    feeds = reader.Layers(property, static (layer, glob) => layer with { Feed = glob });
                    break;
                case "stories":
                    stories = reader.Layers(property, static (layer, glob) => layer with { StoryId = glob });
                    break;
                default:
                    config = config with { Base = reader.Add(config.Base, property, "$schema", "language", "sourceLanguage", "failOn", "houseCalibration", "languages", "feeds", "stories") };
                    break;
            }
        }

        return config with { Layers = [.. languages, .. feeds, .. stories] };
    }

    /// <summary>Reads the calibration of the house; its path is relative to the folder of the configuration.</summary>
    private static HouseCalibration ReadHouse(string path)
    {
        try
        {
            var house = HouseCalibration.Parse(File.ReadAllText(path));
            foreach (var id in house.Rules.Keys)
            {
                if (!TranslationFixer.Rules.Any(known => string.Equals(known.Id, id, StringComparison.Ordinal)))
                {
                    throw new SettingsException($"{path}: there is no rule '{id}'{NearestName.Suggest(id, TranslationFixer.Rules.Select(static known => known.Id))}");
                }
            }

            return house;
        }
        catch (FormatException exception)
        {
            throw new SettingsException($"{path}: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"the calibration of the house cannot be read: {exception.Message}");
        }
    }
}
