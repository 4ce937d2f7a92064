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
            .Append(CultureInfo.InvariantCulture, $"partial credit   {Show(partial)}\n")
            .Append(CultureInfo.InvariantCulture, $"exact            {Show(exact)}\n")
            .Append(CultureInfo.InvariantCulture, $"any overlap      {Show(any)}\n")
            .Append(CultureInfo.InvariantCulture, $"fix accuracy     {Show(result.Total.FixAccuracy)} ({result.Total.FixedRight} of {result.Total.Fixable})\n")
            .Append(CultureInfo.InvariantCulture, $"stories          {result.Stories}, of them clean {result.CleanStories} ({result.CleanWords} words)\n")
            .Append(CultureInfo.InvariantCulture, $"on clean stories {result.Total.FalseAlarmsOnClean} findings ({Show(result.FalseAlarmsPerThousandWords, "F2")} per 1,000 words), {result.Total.Damage} edits\n");
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

    /// <summary>What was read, kind by kind, such as <c>200 marked (1,000 segments, 21,050 words)</c>.</summary>
    /// <param name="result">The evaluation.</param>
    public static IEnumerable<string> Documents(EvaluationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Documents.Select(static count => string.Create(
            CultureInfo.InvariantCulture,
            $"{count.Documents:N0} {count.Kind.ToString().ToLowerInvariant()} ({count.Segments:N0} {(count.Segments == 1 ? "segment" : "segments")}, {count.Words:N0} words)"));
    }

    private static string Show(SpanScore score) => $"P {Show(score.Precision)}  R {Show(score.Recall)}  F1 {Show(score.F1)}  F0.5 {Show(score.F05)}";

    private static string Show(double? value, string format = "F3") => value?.ToString(format, CultureInfo.InvariantCulture) ?? "–";

    private static void AppendLine(StringBuilder text, string name, Measures measures)
    {
        var fixes = string.Create(CultureInfo.InvariantCulture, $"{measures.FixedRight}/{measures.Fixable}");
        text.Append(
            CultureInfo.InvariantCulture,
            $"{name,-24} {measures.GoldSpans,5} {measures.Found,5} {measures.FoundByOwnRule,5} {measures.Findings,5} {Show(measures.Partial.Precision),6} {Show(measures.Partial.Recall),6} {Show(measures.Partial.F05),6} {fixes,9} {measures.FalseAlarmsOnClean,5} {measures.Damage,5}\n");
    }
}
