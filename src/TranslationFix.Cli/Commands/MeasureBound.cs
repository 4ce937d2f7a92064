using System.Globalization;
using TranslationFix.Batch;
using TranslationFix.Evaluation;

namespace TranslationFix.Cli.Commands;

/// <summary>A value that a measure must reach, or must not pass.</summary>
/// <param name="Measure">The name of the measure.</param>
/// <param name="Value">The bound; the value itself is allowed.</param>
/// <param name="IsLeast">True when the measure must not be less, false when it must not be more.</param>
internal sealed record MeasureBound(string Measure, double Value, bool IsLeast)
{
    /// <summary>Reads <c>MEASURE=VALUE</c>.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static MeasureBound Parse(string text, bool isLeast)
    {
        var parts = text.Split('=', 2);
        if (parts.Length != 2 || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || double.IsNaN(value))
        {
            throw new UsageException($"'{text}' is not a measure and a value such as f05=0.85");
        }

        return MeasureCatalogue.Names.Contains(parts[0], StringComparer.Ordinal)
            ? new MeasureBound(parts[0], value, isLeast)
            : throw new UsageException($"there is no measure '{parts[0]}'{NearestName.Suggest(parts[0], MeasureCatalogue.Names)}");
    }

    /// <summary>What is wrong with a result, or null when nothing is. A measure that the documents say nothing about fails: nothing was proved.</summary>
    public string? Check(EvaluationResult result) => result.Value(Measure) switch
    {
        null => $"{Measure} cannot be measured on these documents",
        { } value when IsLeast && value < Value => string.Create(CultureInfo.InvariantCulture, $"{Measure} is {value:0.####}, under {Value:0.####}"),
        { } value when !IsLeast && value > Value => string.Create(CultureInfo.InvariantCulture, $"{Measure} is {value:0.####}, over {Value:0.####}"),
        _ => null,
    };
}
