namespace TranslationFix.Batch;

/// <summary>Takes the edited documents.</summary>
internal interface IDocumentSink : IDisposable
{
    /// <summary>True when documents of one unit are taken from the workers by <see cref="WriteWhole"/>, in any order; all others come by <see cref="Append"/>.</summary>
    bool TakesWhole { get; }

    /// <summary>Chooses the place of a document; called in the order of the input, before the document is worked on.</summary>
    /// <returns>Why the document can have no place, or null.</returns>
    string? Reserve(InputDocument document);

    /// <summary>Takes a document of one unit; called by many threads. What goes wrong is put in its log.</summary>
    void WriteWhole(UnitResult unit);

    /// <summary>Takes a unit, in the order of the input; at the last one of a document the document is complete.</summary>
    void Append(UnitResult unit);
}
