namespace TranslationFix.Batch;

/// <summary>A stream that takes one document behind the other.</summary>
internal sealed class StreamOutput(Stream stream) : BatchOutput, IDocumentSink
{
    /// <inheritdoc />
    public bool TakesWhole => false;

    /// <inheritdoc />
    public string? Reserve(InputDocument document) => null;

    /// <inheritdoc />
    public void WriteWhole(UnitResult unit) => throw new NotSupportedException();

    /// <inheritdoc />
    public void Append(UnitResult unit) => stream.Write(unit.Rewritten.WrittenSpan);

    /// <summary>The stream belongs to the caller.</summary>
    public void Dispose() => stream.Flush();

    /// <inheritdoc />
    internal override IDocumentSink Open(OutputContext context) => this;
}
