namespace TranslationFix.Scoring.OddWords;

/// <summary>What the scores of a sentence are like.</summary>
/// <param name="Mean">Their mean.</param>
/// <param name="Maximum">The highest.</param>
internal readonly record struct OddWordScores(float Mean, float Maximum)
{
    /// <summary>Sums up scores; at least one.</summary>
    public static OddWordScores Of(ReadOnlySpan<float> scores)
    {
        var (sum, highest) = (0.0, float.NegativeInfinity);
        foreach (var score in scores)
        {
            sum += score;
            highest = Math.Max(highest, score);
        }

        return new OddWordScores((float)(sum / scores.Length), highest);
    }
}
