using System.Globalization;
using TranslationFix.Analysis;
using TranslationFix.Languages;
using TranslationFix.Rules;

namespace TranslationFix.Scoring;

/// <summary>
/// The trained classifier: a linear model over the features of the candidates, and a logistic calibration. Trained and exported by
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

    /// <summary>The slope of the calibration.</summary>
    public const string SlopeName = "calibration/slope";

    /// <summary>The offset of the calibration.</summary>
    public const string OffsetName = "calibration/offset";

    private readonly Dictionary<string, float> weights;

    private CandidateModel(Dictionary<string, float> weights)
    {
        this.weights = weights;
        ReportFloor = Number(ReportFloorName, 0.5f);
        SafeFloor = Number(SafeFloorName, 0.9f);
        Slope = Number(SlopeName, 1);
        Offset = Number(OffsetName, 0);
    }

    /// <summary>The probability in [0, 1] from which a candidate is reported, chosen on dev stories.</summary>
    public double ReportFloor { get; }

    /// <summary>The probability in [0, 1] from which a safe suggestion may be applied, chosen on dev stories.</summary>
    public double SafeFloor { get; }

    /// <summary>The slope of the calibration (Platt, 1999): p = 1 / (1 + exp(−(slope · score + offset))).</summary>
    public float Slope { get; }

    /// <summary>The offset of the calibration.</summary>
    public float Offset { get; }

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
    /// The weights of a rule's features, in the order of <see cref="FeatureNames"/>; made once for each rule. A rule that the model was not
    /// trained with gets the same score for every candidate: just enough to be reported, never enough to be applied.
    /// </summary>
    public float[] WeightsOf(Rule rule)
    {
        var names = FeatureNames(rule);
        var values = new float[names.Count];
        if (!weights.ContainsKey(names[1]))
        {
            values[0] = Number(UntrainedName, 0);
            return values;
        }

        for (var i = 0; i < values.Length; i++)
        {
            values[i] = weights.GetValueOrDefault(names[i]);
        }

        return values;
    }

    /// <summary>The names of all features of a candidate of this rule: bias, the rule itself, the shared ones, the rule's own.</summary>
    public static IReadOnlyList<string> FeatureNames(Rule rule)
    {
        var id = rule.Descriptor.Id;
        return [BiasName, $"rule/{id}", .. SharedFeatures.Names, .. rule.Features.Select(feature => $"{id}/{feature}")];
    }

    /// <summary>Writes the values of all features of a candidate, in the order of <see cref="FeatureNames"/>.</summary>
    /// <param name="story">The story of the candidate.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="values">Takes the values: as many as the rule has names. Values that the rule did not measure are zero.</param>
    public static void FeatureValues(AnalyzedStory story, Candidate candidate, Span<float> values)
    {
        values[0] = 1;
        values[1] = 1;
        SharedFeatures.Measure(story, candidate, values.Slice(2, SharedFeatures.Names.Length));
        var own = values[(2 + SharedFeatures.Names.Length)..];
        var measured = candidate.Features.AsSpan();
        measured = measured[..Math.Min(measured.Length, own.Length)];
        measured.CopyTo(own);
        own[measured.Length..].Clear();
    }

    /// <summary>The score of a candidate before calibration: the weighted sum of its features.</summary>
    /// <param name="story">The story of the candidate.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="ruleWeights">What <see cref="WeightsOf"/> gives for the candidate's rule.</param>
    public static float LinearScore(AnalyzedStory story, Candidate candidate, ReadOnlySpan<float> ruleWeights)
    {
        Span<float> values = stackalloc float[ruleWeights.Length];
        FeatureValues(story, candidate, values);
        var score = 0f;
        for (var i = 0; i < values.Length; i++)
        {
            score += values[i] * ruleWeights[i];
        }

        return score;
    }

    /// <summary>The probability in [0, 1] that a candidate is an artifact.</summary>
    public double Score(AnalyzedStory story, Candidate candidate, ReadOnlySpan<float> ruleWeights) => Probability(LinearScore(story, candidate, ruleWeights));

    /// <summary>The calibrated probability in [0, 1] that belongs to a score.</summary>
    public double Probability(float score) => 1 / (1 + Math.Exp(-((Slope * score) + Offset)));

    private float Number(string name, float fallback) => weights.TryGetValue(name, out var value) ? value : fallback;
}
