using System.Globalization;
using TranslationFix.Languages;
using TranslationFix.Rules;

namespace TranslationFix.Scoring;

/// <summary>
/// The trained classifier: a linear model over the features of the candidates, and a logistic calibration for each family of rules. Trained and exported by
/// TranslationFix.Training with Microsoft.ML; scored here in plain code. The file is a list of named numbers, one a line.
/// </summary>
internal sealed class CandidateModel
{
    /// <summary>The weight that every candidate has.</summary>
    public const string BiasName = "bias";

    /// <summary>The score of every candidate of a rule that the model was not trained with.</summary>
    public const string UntrainedName = "untrained";

    /// <summary>The probability from which a candidate is reported.</summary>
    public const string ReportFloorName = "floor/report";

    /// <summary>The probability from which a safe suggestion may be applied.</summary>
    public const string SafeFloorName = "floor/safe";

    private readonly Dictionary<string, float> weights;

    private CandidateModel(Dictionary<string, float> weights)
    {
        this.weights = weights;
        ReportFloor = Number(ReportFloorName, 0.5f);
        SafeFloor = Number(SafeFloorName, 0.9f);
    }

    /// <summary>The probability in [0, 1] from which a candidate of a rule that has no floor of its own is reported, chosen on held-out stories.</summary>
    public double ReportFloor { get; }

    /// <summary>The probability in [0, 1] from which a safe suggestion may be applied, chosen on dev stories.</summary>
    public double SafeFloor { get; }

    /// <summary>The embedded model.</summary>
    public static CandidateModel LoadEmbedded()
    {
        using var reader = EmbeddedData.OpenText("Scoring/candidates.model");
        return Read(reader);
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">A line is not a name, a tab and a number.</exception>
    public static CandidateModel Read(TextReader reader)
    {
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || !float.TryParse(line.AsSpan(tab + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !float.IsFinite(value))
            {
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"The model's line {number} is not a name, a tab and a number."));
            }

            weights[line[..tab]] = value;
        }

        return new CandidateModel(weights);
    }

    /// <summary>
    /// The weights of a rule's features, in the order of <see cref="FeatureNames"/>, and the calibration of its family; made once for each
    /// rule. A rule that the model was not trained with gets the same score for every candidate: just enough to be reported, never enough to
    /// be applied.
    /// </summary>
    public RuleWeights WeightsOf(Rule rule)
    {
        var names = FeatureNames(rule);
        var values = new float[names.Count];
        if (!weights.ContainsKey(names[1]))
        {
            values[0] = Number(UntrainedName, 0);
            return new RuleWeights(values, Slope: 1, Offset: 0, ReportFloor);
        }

        for (var i = 0; i < values.Length; i++)
        {
            values[i] = weights.GetValueOrDefault(names[i]);
        }

        return new RuleWeights(
            values,
            Number(SlopeName(rule.Family), Number(SlopeName(null), 1)),
            Number(OffsetName(rule.Family), Number(OffsetName(null), 0)),
            Number(ReportFloorOf(rule.Descriptor.Id), (float)ReportFloor));
    }

    /// <summary>The name of a rule's own report floor, for rules that have one.</summary>
    public static string ReportFloorOf(string rule) => $"{ReportFloorName}/{rule}";

    /// <summary>The name of the slope of a family's calibration; of all families that have none of their own when null.</summary>
    public static string SlopeName(string? family) => family is null ? "calibration/slope" : $"calibration/{family}/slope";

    /// <summary>The name of the offset of a family's calibration; of all families that have none of their own when null.</summary>
    public static string OffsetName(string? family) => family is null ? "calibration/offset" : $"calibration/{family}/offset";

    /// <summary>The names of all features of a candidate of this rule: bias, the rule itself, the shared ones, the rule's own.</summary>
    public static IReadOnlyList<string> FeatureNames(Rule rule)
    {
        var id = rule.Descriptor.Id;
        return [BiasName, $"rule/{id}", .. SharedFeatures.Names, .. rule.Features.Select(feature => $"{id}/{feature}")];
    }

    /// <summary>Writes the values of all features of a candidate, in the order of <see cref="FeatureNames"/>.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="values">Takes the values: as many as the rule has names. Values that the rule did not measure are zero.</param>
    public static void FeatureValues(Candidate candidate, Span<float> values)
    {
        values[0] = 1;
        values[1] = 1;
        SharedFeatures.Measure(candidate, values.Slice(2, SharedFeatures.Names.Length));
        var own = values[(2 + SharedFeatures.Names.Length)..];
        var measured = candidate.Features.AsSpan();
        measured = measured[..Math.Min(measured.Length, own.Length)];
        measured.CopyTo(own);
        own[measured.Length..].Clear();
    }

    /// <summary>The score of a candidate before calibration: the weighted sum of its features.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="rule">What <see cref="WeightsOf"/> gives for the candidate's rule.</param>
    public static float LinearScore(Candidate candidate, in RuleWeights rule)
    {
        Span<float> values = stackalloc float[rule.Weights.Length];
        FeatureValues(candidate, values);
        var score = 0f;
        for (var i = 0; i < values.Length; i++)
        {
            score += values[i] * rule.Weights[i];
        }

        return score;
    }

    /// <summary>The calibrated probability in [0, 1] that a candidate is an artifact.</summary>
    public static double Score(Candidate candidate, in RuleWeights rule) => rule.Probability(LinearScore(candidate, rule));

    private float Number(string name, float fallback) => weights.TryGetValue(name, out var value) ? value : fallback;
}
