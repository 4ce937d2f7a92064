using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace TranslationFix.Evaluation.Tests;

/// <summary>A checker that says what it is told to say, document by document.</summary>
internal sealed class FixedChecker(params CheckerAnswer[] answers) : IChecker
{
    public string Name => "fixed";

    public async IAsyncEnumerable<CheckerAnswer> CheckAsync(ImmutableArray<Document> documents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var answer in answers)
        {
            yield return answer;
        }
    }

    /// <summary>A finding over the given UTF-16 code units.</summary>
    public static CheckerFinding Finding(int start, int end, string rule = "any-rule", double? confidence = null, string? suggestion = null) =>
        new(new TextSpan(start, end), rule) { Confidence = confidence, Suggestions = suggestion is null ? [] : [suggestion] };
}
