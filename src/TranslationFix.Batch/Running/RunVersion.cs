using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

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
            typeof(Wire.WireFormat).Module.ModuleVersionId.ToString(),
            typeof(RunVersion).Module.ModuleVersionId.ToString(),
            options.Fixes ? "fix" : "check",
            options.Format,
            options.Defaults.ToString(),
            options.Limits.ToString(),
            OptionsKey.Of(options.Fixer),
        ];
        return "translationfix journal 1 " + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts))));
    }
}
