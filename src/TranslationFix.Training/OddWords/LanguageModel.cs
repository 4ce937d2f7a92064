using System.Collections.Immutable;

namespace TranslationFix.Training;

/// <summary>A language model of words and pairs of words.</summary>
/// <param name="Words">The words with the natural logarithm of their probability.</param>
/// <param name="Pairs">The pairs that the model has: indexes of two words, and the natural logarithm of the second's probability behind the first.</param>
public sealed record LanguageModel(ImmutableArray<(string Word, float LogProbability)> Words, ImmutableArray<(int Left, int Right, float LogProbability)> Pairs)
{
    /// <summary>The SHA-256 of the file that it was read from, in small hexadecimal digits; empty when it was counted.</summary>
    public string Sha256 { get; init; } = string.Empty;
}
