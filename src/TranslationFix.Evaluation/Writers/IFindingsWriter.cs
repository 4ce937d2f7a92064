namespace TranslationFix.Evaluation;

/// <summary>Writes findings, or marks, in a format that other scorers read.</summary>
public interface IFindingsWriter
{
    /// <summary>Writes what stands in front of all documents.</summary>
    /// <param name="output">Takes text; line ends are line feeds.</param>
    void WriteStart(TextWriter output);

    /// <summary>Writes a document.</summary>
    /// <param name="output">Takes text; line ends are line feeds.</param>
    /// <param name="document">The document.</param>
    /// <param name="findings">What is found in it, in any order.</param>
    void Write(TextWriter output, Document document, IReadOnlyList<CheckerFinding> findings);
}
