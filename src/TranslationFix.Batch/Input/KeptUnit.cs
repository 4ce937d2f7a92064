using System.Buffers;
using System.Globalization;
using TranslationFix.Wire;

namespace TranslationFix.Batch;

/// <summary>A part of a line that is over a limit: it is not read, and stands in the output as it is.</summary>
/// <param name="document">The input that the line is a part of.</param>
/// <param name="block">The bytes, with what is to be said about them.</param>
internal sealed class KeptUnit(InputDocument document, WireBlock block) : InputUnit(document)
{
    /// <inheritdoc />
    public override bool IsWhole => false;

    /// <inheritdoc />
    public override bool StandsAlone => true;

    /// <inheritdoc />
    public override void Process(IStoryHandler handler, UnitLog log, IBufferWriter<byte>? rewritten)
    {
        if (block.Problem is { } problem)
        {
            log.Error(string.Create(CultureInfo.InvariantCulture, $"{Document.Name}:{problem.Line}: {problem.Reason}"));
        }

        rewritten?.Write(block.Bytes);
    }
}
