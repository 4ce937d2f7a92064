using System.Collections.Immutable;
using System.Text.Json;

namespace TranslationFix.Evaluation;

/// <summary>Reads what <see cref="EvaluationJson"/> wrote.</summary>
public static class EvaluationBaselineReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">It is not the result of an evaluation.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static EvaluationBaseline Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var values = document.RootElement.GetProperty("measures").EnumerateObject()
                .ToImmutableSortedDictionary(static item => item.Name, static item => item.Value.GetProperty("value").GetDouble(), StringComparer.Ordinal);
            var rules = document.RootElement.GetProperty("rules").EnumerateObject()
                .ToImmutableSortedDictionary(static item => item.Name, static item => Scores(item.Value.GetProperty("partial")), StringComparer.Ordinal);
            return new EvaluationBaseline(values, rules);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{path}: this is not the JSON result of an evaluation.", exception);
        }
    }

    private static ImmutableSortedDictionary<string, double> Scores(JsonElement partial) =>
        BaselineComparison.RuleMeasures
            .Select(name => (Name: name, Value: partial.GetProperty(name)))
            .Where(static item => item.Value.ValueKind is not JsonValueKind.Null)
            .ToImmutableSortedDictionary(static item => item.Name, static item => item.Value.GetDouble(), StringComparer.Ordinal);
}
