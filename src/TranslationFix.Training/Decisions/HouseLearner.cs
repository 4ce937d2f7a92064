using System.Collections.Immutable;

namespace TranslationFix.Training;

/// <summary>
/// Learns what a house thinks of each rule from the decisions of its editors, and leaves the model as it is. A rule's offset b is the most probable one
/// under p = 1 / (1 + exp(−(z + b))), where z is the log-odds of the model, and a normal prior b ~ N(0, <see cref="PriorWidth"/>²): few decisions move it little,
/// contradictory ones hardly, and a rule without decisions not at all.
/// </summary>
public static class HouseLearner
{
    /// <summary>
    /// The width of the prior, in nats of log-odds. Between the public sets that the model is trained with, rules differ by more: over pairs of set and rule
    /// the marginal likelihood still rises at 2.5, since raters of encyclopedias let pass what a newsroom would not. With 1 a single decision moves a rule
    /// by less than 1: one slip of an editor does not silence a rule that is right nine times in ten, two decisions do.
    /// </summary>
    public const double PriorWidth = 1;

    /// <summary>Of the safe edits that editors looked at, so many are to be right from the floor on: as in the choice of the model's own floor.</summary>
    private const double SafePrecision = 0.99;

    /// <summary>Reports round probabilities to four decimals: nearer to 0 or 1 than half of the last one nothing is known.</summary>
    private const double Rounding = 5e-5;

    /// <summary>The adjustments, by the id of the rule; rules without decisions are not in it.</summary>
    /// <param name="decisions">All decisions of the house, from the first day on: they are not added to an earlier calibration.</param>
    public static HouseCalibration Learn(IEnumerable<EditorDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return new HouseCalibration
        {
            Rules = decisions.GroupBy(static decision => decision.Rule, StringComparer.Ordinal).ToImmutableDictionary(
                static rule => rule.Key,
                static rule => new RuleAdjustment(Math.Round(Offset([.. rule]), 4), SafeFloor([.. rule.Where(static decision => decision.IsSafe)])),
                StringComparer.Ordinal),
        };
    }

    /// <summary>The zero of the derivative of the log posterior, which falls with b: by bisection between bounds that it cannot pass.</summary>
    private static double Offset(IReadOnlyCollection<EditorDecision> decisions)
    {
        const double Precision = 1 / (PriorWidth * PriorWidth);
        double high = decisions.Count / Precision, low = -high;
        while (high - low > 1e-9)
        {
            var middle = (low + high) / 2;
            var slope = decisions.Sum(decision => (decision.IsArtifact ? 1 : 0) - Sigmoid(LogOdds(decision.Probability) + middle)) - (middle * Precision);
            (low, high) = slope > 0 ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    /// <summary>The least probability from which safe edits were right often enough; null when they were everywhere, and 1, which no edit reaches, when they were nowhere.</summary>
    private static double? SafeFloor(ImmutableArray<EditorDecision> edits)
    {
        if (edits.All(static edit => edit.IsFixRight))
        {
            return null;
        }

        int right = 0, wrong = 0;
        var floor = 1.0;
        foreach (var step in edits.GroupBy(static edit => edit.Probability).OrderByDescending(static step => step.Key))
        {
            var good = step.Count(static edit => edit.IsFixRight);
            (right, wrong) = (right + good, wrong + step.Count() - good);
            if (right >= SafePrecision * (right + wrong))
            {
                floor = step.Key;
            }
        }

        return floor;
    }

    private static double LogOdds(double probability)
    {
        var p = Math.Clamp(probability, Rounding, 1 - Rounding);
        return Math.Log(p / (1 - p));
    }

    private static double Sigmoid(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
