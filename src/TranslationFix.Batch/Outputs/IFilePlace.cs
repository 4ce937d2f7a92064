namespace TranslationFix.Batch;

/// <summary>Decides where the files of edited documents stand.</summary>
internal interface IFilePlace : IDisposable
{
    /// <summary>Chooses the place of a document; called in the order of the input.</summary>
    /// <returns>Why the document can have no place, or null.</returns>
    string? Reserve(InputDocument document);

    /// <summary>Begins the file of a document.</summary>
    /// <exception cref="IOException">It cannot stand there.</exception>
    AtomicFile Begin(InputDocument document);

    /// <summary>True when the file stands there already, as an earlier run left it.</summary>
    bool IsWritten(InputDocument document, ReadOnlySpan<byte> content);

    /// <summary>Puts a document aside that cannot be read.</summary>
    void Fail(InputDocument document, IReadOnlyList<string> reasons);
}
