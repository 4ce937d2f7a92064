using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>Adds up the scores of documents.</summary>
internal sealed class EvaluationTally(string checker, ImmutableArray<DocumentCount> counts, EvaluationOptions options)
{
    private readonly List<Tally> documents = [];
    private readonly Dictionary<Scope, Tally> parts = [];
    private readonly Tally total = new();
    private readonly List<EvaluationCase> cases = [];
    private readonly List<EvaluationCase> hits = [];

    /// <summary>Adds a document.</summary>
    public void Add(DocumentScore score)
    {
        documents.Add(score.Total);
        total.Add(score.Total);
        foreach (var (scope, tally) in score.Parts)
        {
            if (!parts.TryGetValue(scope, out var sum))
            {
                parts.Add(scope, sum = new Tally());
            }

            sum.Add(tally);
        }

        cases.AddRange(score.Cases);
        hits.AddRange(score.Hits);
    }

    /// <summary>What it came to.</summary>
    public EvaluationResult ToResult() => new()
    {
        Checker = checker,
        Stories = (int)total[Count.GoldDocuments],
        CleanStories = (int)total[Count.CleanDocuments],
        CleanWords = (int)total[Count.CleanWords],
        Documents = counts,
        Total = Measures.Of(total),
        Rules = parts
            .Where(static part => part.Key.Dimension is Scope.Rule && HasGold(part.Value))
            .ToImmutableSortedDictionary(static part => part.Key.Key, static part => Measures.Of(part.Value), StringComparer.Ordinal),
        Values = Bootstrap.Measure(documents, options.Resamples, options.Seed),
        Breakdown =
        [
            .. parts
                .Where(static part => !part.Value.IsEmpty)
                .OrderBy(static part => Array.IndexOf(Dimensions, part.Key.Dimension))
                .ThenBy(static part => part.Key.Key, StringComparer.Ordinal)
                .Select(part => BreakdownRow.Of(part.Key, part.Value, total)),
        ],
        Reliability = total.Reliability(total[Count.GoldDocuments] > 0 ? DocumentKind.Gold : DocumentKind.Marked).Points(),
        Cases = [.. cases],
        Hits = [.. hits],
    };

    private static readonly string[] Dimensions = [Scope.Rule, Scope.Family, Scope.Category, Scope.Severity, Scope.Language, Scope.SourceLanguage, Scope.System];

    private static bool HasGold(Tally tally) => tally[DocumentKind.Gold, SpanCount.Findings] + tally[DocumentKind.Gold, SpanCount.Marks] + tally[Count.CleanEdits] > 0;
}
