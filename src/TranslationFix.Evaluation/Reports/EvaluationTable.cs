using System.Globalization;
using System.Text;

namespace TranslationFix.Evaluation;

/// <summary>Shows an evaluation as a table in plain text.</summary>
public static class EvaluationTable
{
    /// <summary>A line for each rule, a line for all, and what went wrong.</summary>
    /// <param name="result">The evaluation.</param>
    /// <param name="examples">The most cases of each kind that are shown.</param>
    public static string Format(EvaluationResult result, int examples = 0)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{"rule",-24} {"gold",5} {"found",5} {"own",5} {"said",5} {"P",6} {"R",6} {"F0.5",6} {"fixes",9} {"clean",5} {"edits",5}\n");
        foreach (var (id, measures) in result.Rules)
        {
            AppendLine(text, id, measures);
        }

        AppendLine(text, "all", result.Total);
        var (partial, exact, any) = (result.Total.Partial, result.Total.Exact, result.Total.AnyOverlap);
        text.Append('\n')
            .Append(CultureInfo.InvariantCulture, $"partial credit   P {partial.Precision:F3}  R {partial.Recall:F3}  F1 {partial.F1:F3}  F0.5 {partial.F05:F3}\n")
            .Append(CultureInfo.InvariantCulture, $"exact            P {exact.Precision:F3}  R {exact.Recall:F3}  F1 {exact.F1:F3}  F0.5 {exact.F05:F3}\n")
            .Append(CultureInfo.InvariantCulture, $"any overlap      P {any.Precision:F3}  R {any.Recall:F3}  F1 {any.F1:F3}  F0.5 {any.F05:F3}\n")
            .Append(CultureInfo.InvariantCulture, $"fix accuracy     {result.Total.FixAccuracy:F3} ({result.Total.FixedRight} of {result.Total.Fixable})\n")
            .Append(CultureInfo.InvariantCulture, $"stories          {result.Stories}, of them clean {result.CleanStories} ({result.CleanWords} words)\n")
            .Append(CultureInfo.InvariantCulture, $"on clean stories {result.Total.FalseAlarmsOnClean} findings ({result.FalseAlarmsPerThousandWords:F2} per 1,000 words), {result.Total.Damage} edits\n");
        return text.Append(Cases(result, examples)).ToString();
    }

    /// <summary>What went wrong, kind by kind, a line for each.</summary>
    /// <param name="result">The evaluation.</param>
    /// <param name="examples">The most cases of each kind that are shown.</param>
    public static string Cases(EvaluationResult result, int examples)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        foreach (var kind in result.Cases.GroupBy(static item => item.Kind).OrderBy(static group => group.Key))
        {
            foreach (var item in kind.Take(examples))
            {
                text.Append(CultureInfo.InvariantCulture, $"{item.Kind} {item.RuleId} {item.Slug}: {item.Excerpt}");
                text.Append(item.Suggestion is null ? "\n" : $" → “{item.Suggestion}”\n");
            }
        }

        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, string name, Measures measures)
    {
        var fixes = string.Create(CultureInfo.InvariantCulture, $"{measures.FixedRight}/{measures.Fixable}");
        text.Append(
            CultureInfo.InvariantCulture,
            $"{name,-24} {measures.GoldSpans,5} {measures.Found,5} {measures.FoundByOwnRule,5} {measures.Findings,5} {measures.Partial.Precision,6:F3} {measures.Partial.Recall,6:F3} {measures.Partial.F05,6:F3} {fixes,9} {measures.FalseAlarmsOnClean,5} {measures.Damage,5}\n");
    }
}
