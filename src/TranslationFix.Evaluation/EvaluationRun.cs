using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>Measures a checker on documents.</summary>
public static class EvaluationRun
{
    /// <summary>Reads stories and measures.</summary>
    /// <param name="paths">Story files and folders.</param>
    /// <param name="fixer">The fixer; its options hold for the findings and for the edits on clean stories.</param>
    /// <param name="split">The split to measure on; all when null.</param>
    /// <param name="cancellationToken">Stops between two stories.</param>
    /// <exception cref="StoryFormatException">A file is malformed.</exception>
    /// <exception cref="IOException">A path does not exist or cannot be read.</exception>
    public static EvaluationResult Run(IEnumerable<string> paths, TranslationFixer fixer, CorpusSplit? split, CancellationToken cancellationToken = default) =>
        Run(Corpus.Load(paths, split), fixer, cancellationToken);

    /// <summary>Measures on stories.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="fixer">The fixer; its options hold for the findings and for the edits on clean stories.</param>
    /// <param name="cancellationToken">Stops between two stories.</param>
    public static EvaluationResult Run(IEnumerable<GoldStory> stories, TranslationFixer fixer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stories);
        var documents = stories.Select(Document.Of).ToImmutableArray();
        return RunAsync(documents, new FixerChecker(fixer), new EvaluationOptions(), progress: null, cancellationToken).GetAwaiter().GetResult();
    }

    /// <summary>Measures a checker.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="checker">The checker.</param>
    /// <param name="options">How it is measured.</param>
    /// <param name="progress">Told after each document, when not null.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <exception cref="CheckerException">The checker does not answer, or not as it should.</exception>
    public static async Task<EvaluationResult> RunAsync(ImmutableArray<Document> documents, IChecker checker, EvaluationOptions options, Action? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(checker);
        ArgumentNullException.ThrowIfNull(options);
        documents = Select(documents, options);
        var scorer = new DocumentScorer(options.MinimumRaters);
        var tally = new EvaluationTally(checker.Name, [.. DocumentCount.Of(documents)], options);
        var answers = await AnswersAsync(documents, checker, progress, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < documents.Length; i++)
        {
            tally.Add(scorer.Score(documents[i], answers[i]));
        }

        return tally.ToResult();
    }

    /// <summary>Tries other floors of confidence.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="checker">The checker, which must report whatever it can, at any confidence.</param>
    /// <param name="options">How it is measured.</param>
    /// <param name="progress">Told after each document, when not null.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <exception cref="CheckerException">The checker does not answer, or not as it should.</exception>
    public static async Task<ConfidenceSweep> SweepAsync(ImmutableArray<Document> documents, IChecker checker, EvaluationOptions options, Action? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(checker);
        ArgumentNullException.ThrowIfNull(options);
        documents = [.. Select(documents, options).Where(static document => document.Kind is DocumentKind.Gold or DocumentKind.Marked or DocumentKind.Human)];
        var answers = await AnswersAsync(documents, checker, progress, cancellationToken).ConfigureAwait(false);
        return ConfidenceSweep.Of(documents, answers, new DocumentScorer(options.MinimumRaters));
    }

    private static ImmutableArray<Document> Select(ImmutableArray<Document> documents, EvaluationOptions options) =>
        [.. documents.Where(document => document.Kind is not DocumentKind.Marked || document.Raters.IsEmpty || document.Raters.Length >= options.MinimumRaters)];

    private static async Task<List<CheckerAnswer>> AnswersAsync(ImmutableArray<Document> documents, IChecker checker, Action? progress, CancellationToken cancellationToken)
    {
        var answers = new List<CheckerAnswer>(documents.Length);
        await foreach (var answer in checker.CheckAsync(documents, cancellationToken).ConfigureAwait(false))
        {
            answers.Add(answer);
            progress?.Invoke();
        }

        return answers.Count == documents.Length
            ? answers
            : throw new CheckerException($"{checker.Name} answered {answers.Count} of {documents.Length} documents.");
    }
}
