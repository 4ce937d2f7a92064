namespace TranslationFix.Evaluation;

/// <summary>Reads <c>.story</c> files: one marked story each.</summary>
internal sealed class StoryDocumentReader : IDocumentReader
{
    /// <inheritdoc />
    public string Format => "story";

    /// <inheritdoc />
    public string Summary => "*.story: one marked story a file, all artifacts in marks ⟦rule|as it stands|correction⟧";

    /// <inheritdoc />
    public bool CanRead(string path) => path.EndsWith(".story", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public IEnumerable<Document> Read(string path, ReaderOptions options, Action<InputProblem> report)
    {
        Document document;
        try
        {
            document = Document.Of(StoryReader.Read(path));
        }
        catch (StoryFormatException exception)
        {
            report(new InputProblem(path, exception.Line, exception.Problem));
            yield break;
        }

        yield return document;
    }
}
