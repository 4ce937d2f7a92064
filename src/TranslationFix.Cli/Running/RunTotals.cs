namespace TranslationFix.Cli.Running;

/// <summary>What came out of a run.</summary>
internal sealed class RunTotals
{
    /// <summary>The number of stories.</summary>
    public int Stories { get; private set; }

    /// <summary>The number of findings that were reported.</summary>
    public int Findings { get; private set; }

    /// <summary>The number of edits that were made.</summary>
    public int Edits { get; private set; }

    /// <summary>The gravest severity of a reported finding; null when there is none.</summary>
    public Severity? Worst { get; private set; }

    /// <summary>True when some input could not be read, or some output not be written.</summary>
    public bool Failed { get; private set; }

    /// <summary>Adds a unit.</summary>
    public void Add(UnitResult unit)
    {
        Stories += unit.Stories;
        Findings += unit.Findings;
        Edits += unit.Edits;
        Worst = Worst > unit.Worst || unit.Worst is null ? Worst : unit.Worst;
        Failed |= unit.Log.Failed;
    }

    /// <summary>What to tell the caller.</summary>
    /// <param name="failOn">The severity from which findings count, or null when none does.</param>
    public int ExitCodeFor(Severity? failOn) => Failed ? ExitCode.Failure : failOn is not null && Worst >= failOn ? ExitCode.Findings : ExitCode.Clean;
}
