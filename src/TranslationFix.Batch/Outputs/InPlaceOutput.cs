namespace TranslationFix.Batch;

/// <summary>Replaces the documents themselves.</summary>
internal sealed class InPlaceOutput : BatchOutput
{
    /// <inheritdoc />
    internal override IDocumentSink Open(OutputContext context) => new FileSink(new Place(), keepsUnchanged: true);

    private sealed class Place : IFilePlace
    {
        public string? Reserve(InputDocument document) => document.FullPath is null ? "the standard input is no file that could be replaced" : null;

        public AtomicFile Begin(InputDocument document) => AtomicFile.Beside(document.FullPath!);

        public bool IsWritten(InputDocument document, ReadOnlySpan<byte> content) => false;

        public void Fail(InputDocument document, IReadOnlyList<string> reasons)
        {
        }

        public void Dispose()
        {
        }
    }
}
