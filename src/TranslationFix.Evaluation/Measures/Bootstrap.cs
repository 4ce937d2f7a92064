using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>Confidence intervals by resampling whole documents with replacement (Efron, 1979; percentile method).</summary>
internal static class Bootstrap
{
    /// <summary>Half of what lies outside the interval of 95 %.</summary>
    private const double Tail = 0.025;

    /// <summary>All measures that the documents say something about, with their intervals.</summary>
    /// <param name="documents">What was counted in each document.</param>
    /// <param name="resamples">How often is drawn; without intervals when 0.</param>
    /// <param name="seed">The seed: the same documents give the same intervals.</param>
    public static ImmutableArray<MeasureValue> Measure(IReadOnlyList<Tally> documents, int resamples, int seed)
    {
        var total = Sum(documents, Enumerable.Range(0, documents.Count));
        (MeasureDefinition Definition, double Value)[] measures =
        [
            .. MeasureCatalogue.All.Select(definition => (definition, Value: definition.Value(total))).Where(static item => item.Value is not null).Select(static item => (item.definition, item.Value!.Value)),
        ];
        var samples = measures.Select(static _ => new List<double>()).ToArray();

        // Not for secrets: a fixed seed makes the intervals repeatable.
#pragma warning disable CA5394
        var random = new Random(seed);
        for (var i = 0; i < resamples && documents.Count > 1; i++)
        {
            var sample = Sum(documents, Enumerable.Range(0, documents.Count).Select(_ => random.Next(documents.Count)));
            for (var j = 0; j < measures.Length; j++)
            {
                if (measures[j].Definition.Value(sample) is { } value)
                {
                    samples[j].Add(value);
                }
            }
        }
#pragma warning restore CA5394

        return [.. measures.Select((measure, j) => Of(measure.Definition, measure.Value, samples[j]))];
    }

    private static MeasureValue Of(MeasureDefinition definition, double value, List<double> samples)
    {
        samples.Sort();
        return new MeasureValue(definition.Name, definition.Summary, definition.Direction, value, Quantile(samples, Tail), Quantile(samples, 1 - Tail));
    }

    /// <summary>The quantile, between neighbours in a straight line (type 7 of Hyndman and Fan, 1996).</summary>
    internal static double? Quantile(IReadOnlyList<double> sorted, double share)
    {
        if (sorted.Count == 0)
        {
            return null;
        }

        var place = share * (sorted.Count - 1);
        var low = (int)place;
        var high = Math.Min(low + 1, sorted.Count - 1);
        return sorted[low] + ((place - low) * (sorted[high] - sorted[low]));
    }

    private static Tally Sum(IReadOnlyList<Tally> documents, IEnumerable<int> chosen)
    {
        var sum = new Tally();
        foreach (var i in chosen)
        {
            sum.Add(documents[i]);
        }

        return sum;
    }
}
