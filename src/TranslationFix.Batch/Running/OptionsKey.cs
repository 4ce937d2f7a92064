using System.Globalization;
using System.Text.Json;

namespace TranslationFix.Batch;

/// <summary>Options as a text that is the same for the same options.</summary>
internal static class OptionsKey
{
    /// <summary>The text.</summary>
    public static string Of(TranslationFixerOptions options) => JsonSerializer.Serialize(new[]
    {
        options.MinimumConfidence?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty,
        options.Apply.ToString(),
        options.DefaultLanguage,
        List(options.Select.Order(StringComparer.Ordinal)),
        List(options.Ignore.Order(StringComparer.Ordinal)),
        List(options.Rules.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value.Severity} {pair.Value.MinimumConfidence} {pair.Value.MostApplicable}"))),
        List(options.House.Rules.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value.Offset:R} {pair.Value.SafeFloor:R}"))),
        List(options.Accept.Order(StringComparer.Ordinal)),
        List(options.PreferredSpellings.OrderBy(static pair => pair.Key, StringComparer.Ordinal).SelectMany(static pair => new[] { pair.Key, pair.Value })),
    });

    private static string List(IEnumerable<string> items) => JsonSerializer.Serialize(items);
}
