namespace TranslationFix.Cli.Running;

/// <summary>Takes the edited documents, unit after unit in the order of the input.</summary>
internal interface IDocumentSink : IDisposable
{
    /// <summary>Takes a unit; at the last one of a document the document is complete.</summary>
    void Write(UnitResult unit);
}
