using System.Buffers;

namespace TranslationFix.Batch;

/// <summary>Stands for a unit of a document that can have no place in the output: it is not worked on, and not put aside either.</summary>
internal sealed class RefusedUnit : InputUnit
{
    private readonly string reason;

    /// <summary>Refuses a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="reason">Why; empty when that was said already.</param>
    public RefusedUnit(InputUnit unit, string reason)
        : base(unit.Document)
    {
        this.reason = reason;
        IsLast = unit.IsLast;
    }

    /// <inheritdoc />
    public override void Process(IStoryHandler handler, UnitLog log, IBufferWriter<byte>? rewritten)
    {
        if (reason.Length > 0)
        {
            log.Unreadable($"{Document.Name}: {reason}");
        }
    }
}
