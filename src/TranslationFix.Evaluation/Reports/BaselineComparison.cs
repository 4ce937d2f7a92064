using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>What became better or worse since an earlier run.</summary>
/// <param name="Changes">All that changed, measures first, then rules.</param>
public sealed record BaselineComparison(ImmutableArray<BaselineChange> Changes)
{
    /// <summary>Results are written with four digits: less is no change.</summary>
    private const double Least = 0.00005;

    /// <summary>The measures that are compared rule by rule.</summary>
    internal static readonly ImmutableArray<string> RuleMeasures = ["f05", "precision", "recall"];

    /// <summary>Compares.</summary>
    public static BaselineComparison Of(EvaluationBaseline before, EvaluationResult after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = ImmutableArray.CreateBuilder<BaselineChange>();
        foreach (var value in after.Values)
        {
            if (before.Values.TryGetValue(value.Name, out var old))
            {
                Add(changes, rule: null, value.Name, old, value.Value, value.Direction);
            }
        }

        foreach (var (rule, measures) in after.Rules)
        {
            if (before.Rules.TryGetValue(rule, out var old))
            {
                Add(changes, rule, "f05", old["f05"], measures.Partial.F05, MeasureDirection.Higher);
                Add(changes, rule, "precision", old["precision"], measures.Partial.Precision, MeasureDirection.Higher);
                Add(changes, rule, "recall", old["recall"], measures.Partial.Recall, MeasureDirection.Higher);
            }
        }

        return new BaselineComparison(changes.ToImmutable());
    }

    private static void Add(ImmutableArray<BaselineChange>.Builder changes, string? rule, string measure, double before, double after, MeasureDirection direction)
    {
        if (Math.Abs(after - before) > Least)
        {
            var verdict = direction is MeasureDirection.Neither ? BaselineVerdict.Different
                : after > before == (direction is MeasureDirection.Higher) ? BaselineVerdict.Better
                : BaselineVerdict.Worse;
            changes.Add(new BaselineChange(rule, measure, before, after, verdict));
        }
    }
}

/// <summary>A figure that changed.</summary>
/// <param name="Rule">The rule, or null for all.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Before">The value of the earlier run.</param>
/// <param name="After">The value of this run.</param>
/// <param name="Verdict">Whether that is good.</param>
public sealed record BaselineChange(string? Rule, string Measure, double Before, double After, BaselineVerdict Verdict);

/// <summary>Whether a change is good.</summary>
public enum BaselineVerdict
{
    /// <summary>It is.</summary>
    Better,

    /// <summary>It is not.</summary>
    Worse,

    /// <summary>It is neither.</summary>
    Different,
}
