using System.Buffers;
using TranslationFix.Wire.Encodings;

namespace TranslationFix.Wire;

/// <summary>A stretch of a document's bytes that is decoded by itself: the whole, or one line of it.</summary>
internal sealed class WireSource
{
    private readonly Func<TextFile> decode;
    private TextFile? file;

    /// <summary>Takes what is decoded already.</summary>
    public WireSource(TextFile file, int start, int length)
        : this(() => file, start, length) => this.file = file;

    /// <summary>Takes what is decoded only when it is edited.</summary>
    public WireSource(Func<TextFile> decode, int start, int length)
    {
        this.decode = decode;
        Start = start;
        Length = length;
    }

    /// <summary>The index of its first byte.</summary>
    public int Start { get; }

    /// <summary>The number of its bytes.</summary>
    public int Length { get; }

    private TextFile File => file ??= decode();

    /// <summary>True when an edit can bring in this text.</summary>
    public bool CanEncode(string text) => File.CanEncode(text);

    /// <summary>Writes the bytes with edits made.</summary>
    public void Splice(IReadOnlyList<SourceEdit> edits, IBufferWriter<byte> output) => File.Splice(edits, output);
}
