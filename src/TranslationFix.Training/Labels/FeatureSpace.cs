using System.Collections.Immutable;
using TranslationFix.Rules;
using TranslationFix.Scoring;

namespace TranslationFix.Training;

/// <summary>The features of all rules side by side: one dimension for each name, ordered by name. The bias is left to the trainer.</summary>
internal sealed class FeatureSpace
{
    private readonly Dictionary<Rule, int[]> dimensions = [];

    /// <summary>Makes the space of all rules of the library that run by themselves.</summary>
    public FeatureSpace()
    {
        var rules = RuleCatalogue.All.Where(static rule => !rule.IsOptIn).ToArray();
        var names = rules.SelectMany(CandidateModel.FeatureNames).Where(static name => !IsBias(name));
        Names = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        foreach (var rule in rules)
        {
            dimensions.Add(rule, [.. CandidateModel.FeatureNames(rule).Select(name => IsBias(name) ? -1 : Names.BinarySearch(name, StringComparer.Ordinal))]);
        }
    }

    /// <summary>The names, one a dimension.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The features of a candidate, as the library measures them.</summary>
    public float[] Vector(Candidate candidate)
    {
        var indexes = dimensions[candidate.Rule];
        Span<float> values = stackalloc float[indexes.Length];
        CandidateModel.FeatureValues(candidate, values);
        var vector = new float[Names.Length];
        for (var i = 0; i < indexes.Length; i++)
        {
            if (indexes[i] >= 0)
            {
                vector[indexes[i]] = values[i];
            }
        }

        return vector;
    }

    /// <summary>The names of the features that some row has.</summary>
    public HashSet<string> TrainedNames(IEnumerable<CandidateRow> rows)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Features.Length; i++)
            {
                if (row.Features[i] != 0)
                {
                    names.Add(Names[i]);
                }
            }
        }

        return names;
    }

    private static bool IsBias(string name) => string.Equals(name, CandidateModel.BiasName, StringComparison.Ordinal);
}
