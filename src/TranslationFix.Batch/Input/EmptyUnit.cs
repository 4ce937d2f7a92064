using System.Buffers;

namespace TranslationFix.Batch;

/// <summary>The end of a document that was read in blocks.</summary>
internal sealed class EmptyUnit : InputUnit
{
    /// <summary>Ends a document.</summary>
    public EmptyUnit(InputDocument document)
        : base(document) => IsLast = true;

    /// <inheritdoc />
    public override bool IsWhole => false;

    /// <inheritdoc />
    public override void Process(IStoryHandler handler, UnitLog log, IBufferWriter<byte>? rewritten)
    {
    }
}
