using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>The outcome of an evaluation.</summary>
public sealed record EvaluationResult
{
    /// <summary>The stories that were read.</summary>
    public required int Stories { get; init; }

    /// <summary>The clean ones among them.</summary>
    public required int CleanStories { get; init; }

    /// <summary>The words of the clean stories, divided by white space.</summary>
    public required int CleanWords { get; init; }

    /// <summary>Over all rules.</summary>
    public required Measures Total { get; init; }

    /// <summary>
    /// Rule by rule, ordered by id. A finding counts for the rule that made it and a gold span for the rule that it names,
    /// with the credit that they have in <see cref="Total"/>.
    /// </summary>
    public required ImmutableSortedDictionary<string, Measures> Rules { get; init; }

    /// <summary>Everything that went wrong, story by story.</summary>
    public required ImmutableArray<EvaluationCase> Cases { get; init; }

    /// <summary>The findings on clean stories per 1,000 words.</summary>
    public double FalseAlarmsPerThousandWords => CleanWords == 0 ? 0 : 1000.0 * Total.FalseAlarmsOnClean / CleanWords;
}
