using System.Collections.Immutable;
using System.Text.Json;

namespace TranslationFix.Evaluation;

/// <summary>Reads the answers of a LanguageTool server (its HTTP API, version 1), which many checkers can write: <c>{"matches":[{"offset","length","replacements","rule"}]}</c>.</summary>
internal static class LanguageToolAnswer
{
    /// <summary>The findings of an answer.</summary>
    /// <param name="answer">The JSON object.</param>
    /// <param name="length">The length of the text that was checked, in UTF-16 code units.</param>
    /// <exception cref="FormatException">It is no such answer, or a match lies outside the text.</exception>
    public static ImmutableArray<CheckerFinding> Findings(JsonElement answer, int length) =>
        [.. (JsonFields.Array(answer, "matches") ?? throw new FormatException("'matches' is missing.")).Select(match => FindingOf(match, length))];

    private static CheckerFinding FindingOf(JsonElement match, int length)
    {
        if (match.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("A match is a JSON object.");
        }

        var start = JsonFields.Integer(match, "offset");
        var rule = match.TryGetProperty("rule", out var found) && found.ValueKind == JsonValueKind.Object ? found : default;
        return new CheckerFinding(JsonFields.Span(start, start + JsonFields.Integer(match, "length"), length), (rule.ValueKind == JsonValueKind.Object ? JsonFields.String(rule, "id") : null) ?? "unnamed")
        {
            Category = rule.ValueKind == JsonValueKind.Object && rule.TryGetProperty("category", out var category) && category.ValueKind == JsonValueKind.Object ? JsonFields.String(category, "id") : null,
            Confidence = JsonFields.Number(match, "confidence") is >= 0 and <= 1 and var confidence ? confidence : null,
            Suggestions = [.. (JsonFields.Array(match, "replacements") ?? []).Select(static item => item.ValueKind == JsonValueKind.Object ? JsonFields.String(item, "value") : null).OfType<string>()],
        };
    }
}
