using System.Globalization;
using Spectre.Console;
using TranslationFix.Batch;
using TranslationFix.Evaluation;

namespace TranslationFix.Cli.Commands;

/// <summary>The figures of an evaluation for people.</summary>
internal static class EvaluateTables
{
    /// <summary>Writes all measures, side by side when there are peers, then what changed, then the parts that were asked for.</summary>
    public static void Write(IAnsiConsole console, EvaluationReport report, string? dimension)
    {
        console.WriteLine();
        console.WriteLine($"documents: {string.Join("; ", EvaluationTable.Documents(report.Result))}");
        console.WriteLine();
        console.Write(Measures(report));
        if (report.Result.Sweep is { } sweep)
        {
            console.WriteLine();
            console.Write(Floors(sweep));
            console.WriteLine(Ranking(sweep.Words));
        }

        if (report.Comparison is { } comparison)
        {
            console.WriteLine();
            WriteChanges(console, comparison);
        }

        if (dimension is not null)
        {
            console.WriteLine();
            console.Write(Breakdown(report.Result, dimension));
        }
    }

    private static Table Measures(EvaluationReport report)
    {
        var isAlone = report.Peers.IsEmpty;
        var table = People.Table(["measure", .. isAlone ? ["value"] : report.All.Select(static result => result.Checker), .. isAlone ? (string[])["95 % interval"] : [], "what it says"]).WithNumbers(isAlone ? 1..2 : 1..^1);
        foreach (var name in MeasureCatalogue.Names)
        {
            var values = report.All.Select(result => result.Values.FirstOrDefault(value => string.Equals(value.Name, name, StringComparison.Ordinal))).ToArray();
            if (values.OfType<MeasureValue>().FirstOrDefault() is { } known)
            {
                table.AddRow(
                [
                    new Text(name),
                    .. values.Select(static value => new Text(value is null ? "–" : Number(value.Value))),
                    .. isAlone ? (Text[])[new Text(known.Low is { } low && known.High is { } high ? $"{Number(low)} to {Number(high)}" : string.Empty)] : [],
                    new Text(known.Summary),
                ]);
            }
        }

        return table;
    }

    /// <summary>How the confidence ranks the words, whatever the floor.</summary>
    private static string Ranking(WordRanking words) => string.Create(
        CultureInfo.InvariantCulture,
        $"words by confidence: {words.Words}, {words.Marked} marked; precision at {ConfidenceSweep.RankingRecall:P0} recall {Number(words.PrecisionAtRecall(ConfidenceSweep.RankingRecall))}; best correlation {Number(words.Best()?.Correlation)} from {words.Best()?.Floor:F4}");

    private static Table Floors(ConfidenceSweep sweep)
    {
        var table = People.Table("floor", "findings", "precision", "recall", "F0.5", "per 1,000 good words", string.Empty).WithNumbers(..^1);
        foreach (var point in sweep.Points)
        {
            var notes = sweep.OperatingPoints().Where(item => item.Point == point).Select(static item => $"precision {Number(item.Precision)}")
                .Concat(point == sweep.Best ? ["best F0.5"] : []);
            table.AddRow(
                new Text(Number(point.Floor)),
                new Text(point.Findings.ToString(CultureInfo.InvariantCulture)),
                new Text(Number(point.Precision)),
                new Text(Number(point.Recall)),
                new Text(Number(point.F05)),
                new Text(Number(point.FalseAlarmsPerThousandWords)),
                new Text(string.Join(", ", notes)));
        }

        return table;
    }

    private static void WriteChanges(IAnsiConsole console, BaselineComparison comparison)
    {
        foreach (var remark in comparison.Remarks())
        {
            console.WriteLine(remark);
        }

        if (comparison.Changes.IsEmpty)
        {
            return;
        }

        var table = People.Table("since the baseline", "rule", "before", "after", string.Empty).WithNumbers(2..4);
        foreach (var change in comparison.Changes)
        {
            var style = change.Verdict switch
            {
                BaselineVerdict.Better => new Style(Color.Green),
                BaselineVerdict.Worse => new Style(Color.Red),
                _ => Style.Plain,
            };
            table.AddRow(
                new Text(change.Measure), new Text(change.Rule ?? "all"), new Text(Number(change.Before)), new Text(Number(change.After)), new Text(change.Verdict.ToString().ToLowerInvariant(), style));
        }

        console.Write(table);
    }

    private static Table Breakdown(EvaluationResult result, string dimension)
    {
        var table = People.Table(dimension, "gold", "found", "findings", "P", "R", "F0.5", "on marks", "right", "lift", "marks", "touched", "recall", "human", "machine", "ratio").WithNumbers(1..);
        foreach (var row in result.Breakdown.Where(row => string.Equals(row.Dimension, dimension, StringComparison.Ordinal)))
        {
            table.AddRow(
                new Text(row.Key),
                Whole(row.Gold.GoldSpans),
                Whole(row.Gold.Found),
                Whole(row.Gold.Findings),
                new Text(Number(row.Gold.Partial.Precision)),
                new Text(Number(row.Gold.Partial.Recall)),
                new Text(Number(row.Gold.Partial.F05)),
                Whole(row.Marked.Findings),
                Whole(row.Marked.Right),
                new Text(Number(row.Marked.Lift)),
                Whole(row.Marked.Marks),
                Whole(row.Marked.Found),
                new Text(Number(row.Marked.Recall)),
                Whole(row.HumanFindings),
                Whole(row.MachineFindings),
                new Text(Number(row.FlagRatio)));
        }

        return table;
    }

    private static Text Whole(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    private static string Number(double? number) => number is { } value ? value.ToString(Math.Abs(value) >= 100 ? "0.#" : "0.####", CultureInfo.InvariantCulture) : "–";
}
