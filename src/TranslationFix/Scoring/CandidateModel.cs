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

    private readonly Dictionary<string, float> weights;

    private CandidateModel(Dictionary<string, float> weights)
    {
        this.weights = weights;
        ReportFloor = Number("floor/report", 0.5f);
        SafeFloor = Number("floor/safe", 0.9f);
        Slope = Number("calibration/slope", 1);
        Offset = Number("calibration/offset", 0);
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

    /// <summary>The weights of a rule's features, in their order, behind those that all rules share; made once for each rule.</summary>
    public float[] WeightsOf(Rule rule)
    {
        var names = FeatureNames(rule);
        var values = new float[names.Count];
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
        List<string> names = [BiasName, $"rule/{id}", .. SharedFeatures.Names];
        names.AddRange(rule.Features.Select(feature => $"{id}/{feature}"));
        return names;
    }

    /// <summary>The values of all features of a candidate, in the order of <see cref="FeatureNames"/>.</summary>
    public static float[] FeatureValues(AnalyzedStory story, Candidate candidate)
    {
        var shared = SharedFeatures.Measure(story, candidate);
        var values = new float[2 + shared.Length + candidate.Rule.Features.Length];
        values[0] = 1;
        values[1] = 1;
        shared.CopyTo(values, 2);
        candidate.Features.AsSpan(0, Math.Min(candidate.Features.Length, candidate.Rule.Features.Length)).CopyTo(values.AsSpan(2 + shared.Length));
        return values;
    }

    /// <summary>The probability in [0, 1] that a candidate is an artifact.</summary>
    public double Score(AnalyzedStory story, Candidate candidate, float[] ruleWeights)
    {
        var values = FeatureValues(story, candidate);
        var score = 0f;
        for (var i = 0; i < values.Length; i++)
        {
            score += values[i] * ruleWeights[i];
        }

        return 1 / (1 + Math.Exp(-((Slope * score) + Offset)));
    }

    private float Number(string name, float fallback) => weights.TryGetValue(name, out var value) ? value : fallback;
}
