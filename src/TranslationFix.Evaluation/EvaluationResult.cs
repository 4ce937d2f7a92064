using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>The outcome of an evaluation of one checker.</summary>
public sealed record EvaluationResult
{
    /// <summary>The checker.</summary>
    public required string Checker { get; init; }

    /// <summary>The documents of gold that were read.</summary>
    public required int Stories { get; init; }

    /// <summary>The clean ones among them.</summary>
    public required int CleanStories { get; init; }

    /// <summary>The words of the clean stories, divided by white space.</summary>
    public required int CleanWords { get; init; }

    /// <summary>What was read, kind by kind, in the order of the kinds; kinds without a document are left out.</summary>
    public required ImmutableArray<DocumentCount> Documents { get; init; }

    /// <summary>Against gold, over all rules.</summary>
    public required Measures Total { get; init; }

    /// <summary>
    /// Against gold, rule by rule, ordered by id. A finding counts for the rule that made it and a gold span for the rule that it names,
    /// with the credit that they have in <see cref="Total"/>.
    /// </summary>
    public required ImmutableSortedDictionary<string, Measures> Rules { get; init; }

    /// <summary>All measures that the documents say something about, in the order of <see cref="MeasureCatalogue.Names"/>, with confidence intervals.</summary>
    public required ImmutableArray<MeasureValue> Values { get; init; }

    /// <summary>Part by part, ordered by dimension and key.</summary>
    public required ImmutableArray<BreakdownRow> Breakdown { get; init; }

    /// <summary>Stated probabilities of the findings against what was right.</summary>
    public required ImmutableArray<ReliabilityPoint> Reliability { get; init; }

    /// <summary>What another floor of confidence would come to, or null when it was not tried.</summary>
    public ConfidenceSweep? Sweep { get; init; }

    /// <summary>Everything that went wrong, story by story.</summary>
    public required ImmutableArray<EvaluationCase> Cases { get; init; }

    /// <summary>Every mark that was found, story by story.</summary>
    public required ImmutableArray<EvaluationCase> Hits { get; init; }

    /// <summary>The findings on clean stories per 1,000 words; null without clean stories.</summary>
    public double? FalseAlarmsPerThousandWords => MeasureCatalogue.PerThousand(Total.FalseAlarmsOnClean, CleanWords);

    /// <summary>The value of a measure, or null when the documents say nothing about it.</summary>
    public double? Value(string measure) => Values.FirstOrDefault(value => string.Equals(value.Name, measure, StringComparison.Ordinal))?.Value;
}
