namespace TranslationFix.Scoring;

/// <summary>What the classifier knows of one rule: p = 1 / (1 + exp(−(slope · (weights · features) + offset))).</summary>
/// <param name="Weights">The weights of the rule's features.</param>
/// <param name="Slope">The slope of the calibration (Platt, 1999).</param>
/// <param name="Offset">The offset of the calibration.</param>
/// <param name="ReportFloor">The probability in [0, 1] from which a candidate is reported.</param>
internal readonly record struct RuleWeights(float[] Weights, float Slope, float Offset, double ReportFloor)
{
    /// <summary>Of a rule whose candidates have a classifier of their own: their scores are log-odds already.</summary>
    public static RuleWeights Judged(double reportFloor) => new([], Slope: 1, Offset: 0, reportFloor);

    /// <summary>The calibrated probability in [0, 1] that belongs to a score.</summary>
    /// <param name="score">The weighted sum of the features.</param>
    /// <param name="shift">What a house adds to the log-odds.</param>
    public double Probability(float score, double shift = 0) => 1 / (1 + Math.Exp(-((Slope * score) + Offset + shift)));
}
