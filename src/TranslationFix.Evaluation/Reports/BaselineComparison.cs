using System.Collections.Immutable;
using System.Globalization;

namespace TranslationFix.Evaluation;

/// <summary>What became better or worse since an earlier run.</summary>
/// <param name="Changes">All that changed, measures first, then rules.</param>
/// <param name="Compared">The number of measures over all rules that both runs have.</param>
/// <param name="Gone">What only the earlier run measured: measures by name, rules as <c>rule NAME</c>.</param>
public sealed record BaselineComparison(ImmutableArray<BaselineChange> Changes, int Compared, ImmutableArray<string> Gone)
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
                foreach (var measure in RuleMeasures)
                {
                    // Where one of the runs has nothing to be a share of, such as no finding, nothing became better or worse.
                    if (old.TryGetValue(measure, out var was) && Value(measures.Partial, measure) is { } value)
                    {
                        Add(changes, rule, measure, was, value, MeasureDirection.Higher);
                    }
                }
            }
        }

        var compared = after.Values.Count(value => before.Values.ContainsKey(value.Name));
        ImmutableArray<string> gone =
        [
            .. before.Values.Keys.Where(name => after.Value(name) is null),
            .. before.Rules.Keys.Where(rule => !after.Rules.ContainsKey(rule)).Select(static rule => $"rule {rule}"),
        ];
        return new BaselineComparison(changes.ToImmutable(), compared, gone);
    }

    /// <summary>What the table of changes does not show, one sentence each; empty when the table says it all.</summary>
    public ImmutableArray<string> Remarks()
    {
        var remarks = ImmutableArray.CreateBuilder<string>();
        if (Compared == 0)
        {
            remarks.Add("The baseline has none of these measures: there is nothing to compare.");
        }
        else if (Changes.IsEmpty)
        {
            remarks.Add(string.Create(CultureInfo.InvariantCulture, $"Nothing changed since the baseline, in {Compared} measures."));
        }

        if (!Gone.IsEmpty)
        {
            remarks.Add($"Measured in the baseline, and not now: {string.Join(", ", Gone)}.");
        }

        return remarks.ToImmutable();
    }

    private static double? Value(SpanScore score, string measure) => measure switch
    {
        "f05" => score.F05,
        "precision" => score.Precision,
        _ => score.Recall,
    };

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
