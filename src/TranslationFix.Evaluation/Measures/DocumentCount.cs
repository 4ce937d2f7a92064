namespace TranslationFix.Evaluation;

/// <summary>How much was read of one kind of documents.</summary>
/// <param name="Kind">What they are a reference for.</param>
/// <param name="Documents">The documents.</param>
/// <param name="Segments">Their segments.</param>
/// <param name="Words">Their words, divided by white space.</param>
public sealed record DocumentCount(DocumentKind Kind, int Documents, int Segments, int Words)
{
    /// <summary>The counts of some documents, in the order of the kinds.</summary>
    internal static IEnumerable<DocumentCount> Of(IEnumerable<Document> documents) => documents
        .GroupBy(static document => document.Kind)
        .OrderBy(static kind => kind.Key)
        .Select(static kind => new DocumentCount(kind.Key, kind.Count(), kind.Sum(static document => document.Segments.Length), kind.Sum(static document => document.Words)));
}
