using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace TranslationFix;

/// <summary>
/// What a house has decided about the findings of each rule, as numbers that go over the model: the model itself stays as it is. <c>translationfix
/// train --from</c> writes one from the decisions of editors. Immutable.
/// </summary>
public sealed record HouseCalibration
{
    /// <summary>No adjustment at all.</summary>
    public static HouseCalibration None { get; } = new();

    /// <summary>The adjustments, by the id of the rule.</summary>
    public ImmutableDictionary<string, RuleAdjustment> Rules { get; init; } = ImmutableDictionary<string, RuleAdjustment>.Empty;

    /// <summary>
    /// Reads the file that <c>translationfix train --from</c> writes: <c>{ "rules": { "article": { "offset": −0.4, "safeFloor": 0.993 } } }</c>. The counts of
    /// decisions that stand beside the numbers are for people, and not read.
    /// </summary>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="FormatException">It is not such a file; the message says why.</exception>
    public static HouseCalibration Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("rules", out var rules) && rules.ValueKind == JsonValueKind.Object
                ? new HouseCalibration { Rules = rules.EnumerateObject().ToImmutableDictionary(static rule => rule.Name, Read, StringComparer.Ordinal) }
                : throw new FormatException("'rules' must be an object");
        }
        catch (JsonException exception)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"not valid JSON (line {exception.LineNumber + 1})"), exception);
        }
        catch (ArgumentException exception)
        {
            throw new FormatException("a rule stands there twice", exception);
        }
    }

    /// <summary>Throws when a rule does not exist or a number is none.</summary>
    internal void Check(string parameter)
    {
        foreach (var (id, adjustment) in Rules)
        {
            if (!TranslationFixer.Rules.Any(rule => string.Equals(rule.Id, id, StringComparison.Ordinal)))
            {
                throw new ArgumentException($"There is no rule '{id}'.", parameter);
            }

            if (!double.IsFinite(adjustment.Offset) || adjustment.SafeFloor is < 0 or > 1 or double.NaN)
            {
                throw new ArgumentException($"The adjustment of '{id}' needs a finite offset, and a safe floor between 0 and 1.", parameter);
            }
        }
    }

    private static RuleAdjustment Read(JsonProperty rule) => rule.Value.ValueKind == JsonValueKind.Object
        ? new RuleAdjustment(Number(rule, "offset") ?? 0, Number(rule, "safeFloor") is not (< 0 or > 1) and var floor ? floor : throw new FormatException($"'safeFloor' of '{rule.Name}' must be a number from 0 to 1"))
        : throw new FormatException($"'{rule.Name}' must be an object");

    private static double? Number(JsonProperty rule, string name) => !rule.Value.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number) ? number
        : throw new FormatException($"'{name}' of '{rule.Name}' must be a number");
}
