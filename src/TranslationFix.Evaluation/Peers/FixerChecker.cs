using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace TranslationFix.Evaluation;

/// <summary>The library as a checker.</summary>
/// <param name="fixer">The fixer; its options hold for the findings and for the edits.</param>
/// <param name="jobs">How many documents are checked at a time; at least 1.</param>
public sealed class FixerChecker(TranslationFixer fixer, int jobs = 1) : IChecker
{
    /// <summary>How many documents a thread is given at a time: few enough to see progress.</summary>
    private const int BatchPerJob = 8;

    /// <inheritdoc />
    public string Name => "translationfix";

    /// <inheritdoc />
    public async IAsyncEnumerable<CheckerAnswer> CheckAsync(ImmutableArray<Document> documents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var batch in documents.Chunk(jobs * BatchPerJob))
        {
            var answers = new CheckerAnswer[batch.Length];
            await Parallel.ForAsync(
                0,
                batch.Length,
                new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellationToken },
                (i, token) =>
                {
                    answers[i] = Check(batch[i], token);
                    return ValueTask.CompletedTask;
                }).ConfigureAwait(false);
            foreach (var answer in answers)
            {
                yield return answer;
            }
        }
    }

    /// <summary>A finding of the library as any checker's.</summary>
    public static CheckerFinding Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new CheckerFinding(finding.Span, finding.Rule.Id)
        {
            Category = finding.Rule.Category,
            Severity = finding.Severity.ToString().ToLowerInvariant(),
            Confidence = finding.Confidence,
            Suggestions = [.. finding.Suggestions.Select(static suggestion => suggestion.Text)],
        };
    }

    private CheckerAnswer Check(Document document, CancellationToken cancellationToken)
    {
        var story = document.ToStory();
        var findings = fixer.Analyze(story, cancellationToken).Select(Of);

        // Only on good text is an edit damage, and fixing costs as much again.
        return document.Kind is DocumentKind.Human || (document.Kind is DocumentKind.Gold && document.Marks.IsEmpty)
            ? new CheckerAnswer([.. findings], [.. fixer.Fix(story, cancellationToken).Edits.Select(static edit => new CheckerEdit(edit.RuleId, edit.Span, edit.Replacement))])
            : new CheckerAnswer([.. findings]);
    }
}
