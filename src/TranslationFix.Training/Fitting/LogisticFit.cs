using System.Collections.Immutable;
using Microsoft.ML;

namespace TranslationFix.Training;

/// <summary>A fitted logistic regression.</summary>
/// <param name="Transformer">The model as Microsoft.ML holds it.</param>
/// <param name="Weights">The weights, in the order of the feature space.</param>
/// <param name="Bias">The weight that every candidate has.</param>
internal sealed record LogisticFit(ITransformer Transformer, ImmutableArray<float> Weights, float Bias)
{
    /// <summary>The weighted sum of features.</summary>
    public float Score(ReadOnlySpan<float> features)
    {
        var score = Bias;
        for (var i = 0; i < features.Length; i++)
        {
            score += Weights[i] * features[i];
        }

        return score;
    }
}
