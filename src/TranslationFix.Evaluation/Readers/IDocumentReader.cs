namespace TranslationFix.Evaluation;

/// <summary>Reads the documents of one format.</summary>
public interface IDocumentReader
{
    /// <summary>The name of the format, as the command line takes it.</summary>
    string Format { get; }

    /// <summary>The files of the format and what stands in them, one line for people.</summary>
    string Summary { get; }

    /// <summary>True when a file is of this format, by its name and, where names do not tell, by its first line.</summary>
    /// <param name="path">The file; it exists.</param>
    bool CanRead(string path);

    /// <summary>Reads a file. What is malformed is reported and left out; all the rest is read.</summary>
    /// <param name="path">The file; formats of several files are named by one of them.</param>
    /// <param name="options">What is known of texts that do not say it.</param>
    /// <param name="report">Takes what is malformed.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    IEnumerable<Document> Read(string path, ReaderOptions options, Action<InputProblem> report);
}
