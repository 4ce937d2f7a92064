using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TranslationFix.Training;

/// <summary>Writes what the data of odd words is made of, in the form that all compiled data has.</summary>
internal static class OddWordProvenance
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it. The package is the one that has the shipped language model.</summary>
    /// <param name="options">What was trained from.</param>
    /// <param name="size">How many words and pairs of words the tables hold.</param>
    /// <param name="model">The data file.</param>
    public static string Write(OddWordTrainingOptions options, (int Words, int Pairs) size, byte[] model)
    {
        var provenance = new
        {
            about = "What the classifier of odd words knows of English: see odd-words.bin.md.",
            file = "odd-words.bin",
            bytes = model.Length,
            sha256 = Convert.ToHexStringLower(SHA256.HashData(model)),
            holds = new Dictionary<string, int>(StringComparer.Ordinal) { ["words"] = size.Words, ["pairs of words"] = size.Pairs },
            packages = new[]
            {
                new { registry = "Debian", name = "pocketsphinx-en-us", version = "0.8+5prealpha+1-15", licence = "BSD-2-Clause", inputSha256 = options.LanguageModel.Sha256 },
            },
            trainedOn = options.Train.Select(static set => set.Name).ToArray(),
        };
        return JsonSerializer.Serialize(provenance, Format) + "\n";
    }
}
