namespace TranslationFix.Cli.Running;

/// <summary>Writes the edited documents to a stream, one behind the other.</summary>
internal sealed class StreamSink(Stream stream) : IDocumentSink
{
    /// <inheritdoc />
    public void Write(UnitResult unit) => stream.Write(unit.Rewritten.WrittenSpan);

    /// <summary>The stream belongs to the caller.</summary>
    public void Dispose() => stream.Flush();
}
