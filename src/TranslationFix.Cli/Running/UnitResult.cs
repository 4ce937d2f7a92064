using System.Buffers;
using System.Collections.Immutable;
using TranslationFix.Cli.Input;

namespace TranslationFix.Cli.Running;

/// <summary>What came out of one unit of the input; made by one worker, then read in the order of the units.</summary>
internal sealed class UnitResult(InputUnit unit)
{
    /// <summary>The input that the unit is a part of.</summary>
    public InputDocument Document { get; } = unit.Document;

    /// <summary>True when no further unit of the document follows.</summary>
    public bool IsLast { get; } = unit.IsLast;

    /// <summary>True when a file can be made of <see cref="Rewritten"/> that stands for the one that was read.</summary>
    public bool IsRewritable { get; } = unit.IsRewritable;

    /// <summary>What to say about the unit.</summary>
    public UnitLog Log { get; } = new();

    /// <summary>The report, or a part of it.</summary>
    public ArrayBufferWriter<byte> Report { get; } = new();

    /// <summary>The report of the story that is worked on.</summary>
    public ArrayBufferWriter<byte> Scratch { get; } = new();

    /// <summary>The unit with its edits made.</summary>
    public ArrayBufferWriter<byte> Rewritten { get; } = new();

    /// <summary>The number of stories.</summary>
    public int Stories { get; set; }

    /// <summary>The number of findings that are reported.</summary>
    public int Findings { get; private set; }

    /// <summary>The number of edits that were made.</summary>
    public int Edits { get; private set; }

    /// <summary>The gravest severity of a reported finding; null when there is none.</summary>
    public Severity? Worst { get; private set; }

    /// <summary>The languages of stories that the library does not know.</summary>
    public ISet<string> UnknownLanguages { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The fingerprints of all findings, when there is a baseline to compare with or to write.</summary>
    public ICollection<string> Fingerprints { get; } = [];

    /// <summary>Counts what came out of a story.</summary>
    public void Count(ImmutableArray<Finding> findings, FixResult? fix)
    {
        Findings += findings.Length;
        Edits += fix?.Edits.Length ?? 0;
        foreach (var finding in findings)
        {
            Worst = Worst > finding.Severity ? Worst : finding.Severity;
        }
    }

    /// <summary>Puts the story that was worked on behind the report.</summary>
    public void Append(ReadOnlySpan<byte> separator)
    {
        if (Scratch.WrittenCount == 0)
        {
            return;
        }

        if (Report.WrittenCount > 0)
        {
            Report.Write(separator);
        }

        Report.Write(Scratch.WrittenSpan);
        Scratch.ResetWrittenCount();
    }
}
