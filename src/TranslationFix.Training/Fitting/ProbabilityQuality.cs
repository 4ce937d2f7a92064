namespace TranslationFix.Training;

/// <summary>How good probabilities are, whatever the operating point.</summary>
/// <param name="LogLoss">The mean of −ln p(label), in nats; 0 is perfect, 0.693 a coin.</param>
/// <param name="Brier">The mean of (p − label)² (Brier, 1950), in [0, 1]; 0 is perfect.</param>
/// <param name="CalibrationError">The expected calibration error over ten bins of equal width (Guo et al., 2017), in [0, 1].</param>
public sealed record ProbabilityQuality(double LogLoss, double Brier, double CalibrationError)
{
    /// <summary>The number of bins of the calibration error.</summary>
    private const int Bins = 10;

    /// <summary>Measures the candidates that are labelled; each counts as much as its text.</summary>
    internal static ProbabilityQuality Measure(IEnumerable<ScoredText> texts)
    {
        double total = 0, loss = 0, brier = 0;
        var bins = new (double Weight, double Probability, double Artifacts)[Bins];
        foreach (var (text, probabilities) in texts)
        {
            for (var i = 0; i < probabilities.Length; i++)
            {
                if (text.Candidates[i].Label == CandidateLabel.Unclear)
                {
                    continue;
                }

                var isArtifact = text.Candidates[i].Label == CandidateLabel.Artifact;
                var p = probabilities[i];
                var error = p - (isArtifact ? 1 : 0);
                total += text.Weight;
                loss += text.Weight * Loss(p, isArtifact);
                brier += text.Weight * error * error;
                ref var bin = ref bins[Math.Min(Bins - 1, (int)(p * Bins))];
                bin = (bin.Weight + text.Weight, bin.Probability + (text.Weight * p), bin.Artifacts + (isArtifact ? text.Weight : 0));
            }
        }

        return total == 0
            ? new ProbabilityQuality(0, 0, 0)
            : new ProbabilityQuality(loss / total, brier / total, bins.Sum(static bin => Math.Abs(bin.Probability - bin.Artifacts)) / total);
    }

    /// <summary>The loss of one probability, in nats.</summary>
    internal static double Loss(double probability, bool isArtifact) => -Math.Log(Math.Max(isArtifact ? probability : 1 - probability, 1e-7));
}
