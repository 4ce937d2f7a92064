using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TranslationFix.Wire;

namespace TranslationFix.Batch;

/// <summary>Names everything beside the input that the results of a run depend on: the library with its model and language data, and the options.</summary>
internal static class RunVersion
{
    /// <summary>The name.</summary>
    public static string Of(BatchOptions options)
    {
        // Deterministic builds give the same assembly for the same code and data, and another one for any other.
        string[] parts =
        [
            typeof(TranslationFixer).Module.ModuleVersionId.ToString(),
            typeof(WireFormat).Module.ModuleVersionId.ToString(),
            typeof(RunVersion).Module.ModuleVersionId.ToString(),
            options.Fixes ? "fix" : "check",
            options.Duplicates.ToString(),
            options.Format?.Name ?? InputFormats.Auto,
            WireKey(options.Wire),
            options.LanguageOf?.Method.Module.ModuleVersionId.ToString() ?? string.Empty,
            options.StoryTime.ToString(),
            OptionsKey.Of(options.Fixer),
            .. options.Layers.Select(static layer => $"{layer.Language}\0{layer.Feed}\0{layer.StoryId}\0{layer.Select is null}\0{OptionsKey.Of(layer.Over(new TranslationFixerOptions()))}"),
        ];
        return "translationfix journal 1 " + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts))));
    }

    private static string WireKey(WireOptions options) => JsonSerializer.Serialize(new[]
    {
        options.Language ?? string.Empty,
        options.SourceLanguage ?? string.Empty,
        options.Date?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty,
        options.MaximumBytes.ToString(CultureInfo.InvariantCulture),
        options.MaximumDepth.ToString(CultureInfo.InvariantCulture),
        JsonSerializer.Serialize(options.Fields),
    });
}
