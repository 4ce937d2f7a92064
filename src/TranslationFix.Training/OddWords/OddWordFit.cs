using Microsoft.ML;

namespace TranslationFix.Training;

/// <summary>A fitted stage of the classifier of odd words.</summary>
/// <param name="Transformer">The model as Microsoft.ML holds it.</param>
/// <param name="Weights">The weights of the hashed features.</param>
/// <param name="Bias">The common bias.</param>
/// <param name="SetBiases">What each set adds to it.</param>
internal sealed record OddWordFit(ITransformer Transformer, float[] Weights, float Bias, float[] SetBiases)
{
    /// <summary>The weights as whole numbers of eight bits, and what one is worth.</summary>
    public (sbyte[] Weights, float Scale) Quantise()
    {
        var scale = Math.Max(1e-6f, Weights.Max(Math.Abs)) / sbyte.MaxValue;
        return ([.. Weights.Select(weight => (sbyte)Math.Round(weight / scale))], scale);
    }
}
