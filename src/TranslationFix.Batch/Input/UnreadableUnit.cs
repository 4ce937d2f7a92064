using System.Buffers;

namespace TranslationFix.Batch;

/// <summary>Stands for input that cannot be read: says why when its turn comes.</summary>
internal sealed class UnreadableUnit : InputUnit
{
    private readonly string reason;

    /// <summary>Says that a document, or the rest of it, cannot be read.</summary>
    public UnreadableUnit(InputDocument document, string reason)
        : base(document)
    {
        this.reason = reason;
        IsLast = true;
    }

    /// <inheritdoc />
    public override void Process(IStoryHandler handler, UnitLog log, IBufferWriter<byte>? rewritten) => log.Unreadable($"{Document.Name}: {reason}");
}
