using TranslationFix.Batch;

namespace TranslationFix.Cli;

/// <summary>What the command line tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or over <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or over <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command was called wrongly, or some input could not be read or some output not be written.</summary>
    public const int Failure = 2;

    /// <summary>Stopped by the user: 128 and the number of the signal, as shells have it.</summary>
    public const int Cancelled = 130;

    /// <summary>What to tell the caller after a run.</summary>
    /// <param name="summary">What came out of it.</param>
    /// <param name="failOn">The severity from which findings count, or null when none does.</param>
    public static int Of(BatchSummary summary, Severity? failOn) => summary.HasErrors ? Failure : failOn is not null && summary.Worst >= failOn ? Findings : Clean;
}
