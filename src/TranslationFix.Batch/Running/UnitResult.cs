using System.Buffers;

namespace TranslationFix.Batch;

/// <summary>What came out of one unit of the input; made by one worker, then read in the order of the units.</summary>
internal sealed class UnitResult(InputUnit unit)
{
    /// <summary>The input that the unit is a part of.</summary>
    public InputDocument Document { get; } = unit.Document;

    /// <summary>True when no further unit of the document follows.</summary>
    public bool IsLast { get; } = unit.IsLast;

    /// <summary>True when the unit is all of its document.</summary>
    public bool IsWhole { get; } = unit.IsWhole && unit.IsLast;

    /// <summary>True when the document can have no place in the output.</summary>
    public bool IsRefused { get; } = unit is RefusedUnit;

    /// <summary>True when a file can be made of <see cref="Rewritten"/> that stands for the one that was read.</summary>
    public bool IsRewritable { get; } = unit.IsRewritable;

    /// <summary>What to say about the unit.</summary>
    public UnitLog Log { get; } = new();

    /// <summary>The unit with its edits made.</summary>
    public ArrayBufferWriter<byte> Rewritten { get; } = new();

    /// <summary>The stories.</summary>
    public List<StoryResult> Stories { get; } = [];

    /// <summary>True when the results come from the journal.</summary>
    public bool IsResumed { get; set; }

    /// <summary>The bytes that were read.</summary>
    public long Bytes { get; set; }

    /// <summary>The number of edits that were made.</summary>
    public int Edits { get; set; }

    /// <summary>The key of each of <see cref="Stories"/> as they were read, when duplicates are looked for.</summary>
    public List<StoryKey> Keys { get; } = [];

    /// <summary>The number of stories that were left out because they were there before.</summary>
    public int Duplicates { get; set; }

    /// <summary>The fingerprints of all findings, when there is a baseline to compare with or to write.</summary>
    public List<string> Fingerprints { get; } = [];

    /// <summary>The result for the caller.</summary>
    public BatchResult ToResult() =>
        new(Document, Log.IsIncomplete ? BatchStatus.Failed : IsResumed ? BatchStatus.Resumed : BatchStatus.Done, [.. Stories], [.. Log.Messages])
        {
            IsLast = IsLast,
            HasErrors = Log.Failed,
            Fingerprints = [.. Fingerprints],
            Bytes = Bytes,
            Duplicates = Duplicates,
        };
}
