using System.Collections.Immutable;
using System.Globalization;
using TranslationFix.Cli.Output;
using TranslationFix.Cli.Running;
using TranslationFix.Batch;
using TranslationFix.Training;

namespace TranslationFix.Cli.Commands;

/// <summary><c>translationfix train --from</c>: learns the calibration of a house from the decisions of its editors.</summary>
internal static class TrainFromDecisions
{
    /// <summary>Reads the decisions, and writes the calibration of the house.</summary>
    /// <returns>The exit code: <see cref="ExitCode.Failure"/> when a line was no decision; the others count all the same.</returns>
    /// <exception cref="UsageException">A file holds no decision, or the output is a file of another kind.</exception>
    public static int Run(string[] files, string? output, CommandConsole console)
    {
        if (output is not null)
        {
            CheckOutput(console.FullPath(output), output);
        }

        var problems = 0;
        var decisions = files.SelectMany(file => Read(console.FullPath(file), file, problem =>
        {
            problems++;
            console.Error.WriteLine($"{ToolInfo.Name}: {problem}");
        })).ToImmutableArray();
        if (decisions.IsEmpty)
        {
            throw new UsageException("there is no decision to learn from");
        }

        var house = HouseLearner.Learn(decisions);
        foreach (var (id, adjustment) in house.Rules.OrderBy(static rule => rule.Key, StringComparer.Ordinal))
        {
            var floor = adjustment.SafeFloor is { } safe ? string.Create(CultureInfo.InvariantCulture, $", safe from {safe}") : string.Empty;
            console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{id}: {decisions.Count(decision => string.Equals(decision.Rule, id, StringComparison.Ordinal))} decisions, log-odds {adjustment.Offset:+0.00;-0.00;0.00}{floor}"));
        }

        TrainCommand.Write(console, output, HouseFile.Write(house, decisions));
        return problems > 0 ? ExitCode.Failure : ExitCode.Clean;
    }

    /// <summary>Only an earlier calibration is written over: neither a model nor the decisions themselves are lost to a slip.</summary>
    private static void CheckOutput(string path, string name)
    {
        if (!File.Exists(path))
        {
            return;
        }

        try
        {
            HouseCalibration.Parse(File.ReadAllText(path));
        }
        catch (FormatException)
        {
            throw new UsageException($"'{name}' exists and is no calibration of a house: it stays as it is");
        }
    }

    private static List<EditorDecision> Read(string path, string name, Action<string> problem)
    {
        using var reader = new StreamReader(path);
        return [.. EditorDecisionReader.Read(reader, name, problem)];
    }
}
