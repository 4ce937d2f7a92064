namespace TranslationFix.Training;

/// <summary>
/// The regularisation with the least log loss on texts that the weights were not fitted to: dev stories, train stories and examples out
/// of fold. Dev alone is too small to tell neighbours apart, and is easier than the examples.
/// </summary>
/// <param name="L2">The weight of the squared weights in the loss.</param>
/// <param name="Trained">What was trained with it.</param>
internal sealed record Regularisation(float L2, CrossFit Trained)
{
    /// <summary>The regularisations that are tried, from loose to tight.</summary>
    private static readonly float[] Tried = [0.02f, 0.05f, 0.1f, 0.2f, 0.5f, 1, 2, 5];

    /// <summary>Trains with each, and takes the best.</summary>
    /// <param name="trainer">The trainer.</param>
    /// <param name="space">The names of the features.</param>
    /// <param name="texts">What to train from.</param>
    /// <param name="say">Told what each comes to.</param>
    public static Regularisation Choose(LogisticTrainer trainer, FeatureSpace space, TrainingTexts texts, Action<FormattableString> say)
    {
        Regularisation? best = null;
        var least = double.PositiveInfinity;
        foreach (var l2 in Tried)
        {
            var trained = CrossFit.Train(trainer, space, texts.Train, texts.Marked, l2);
            var scored = texts.Dev.Select(trained.Classifier.Score).ToArray();
            var loss = ProbabilityQuality.Measure([.. scored, .. trained.HeldOut]).LogLoss;
            say($"L2 {l2}: log loss {loss:F4}, on dev alone {ProbabilityQuality.Measure(scored).LogLoss:F4}");
            (best, least) = loss <= least ? (new Regularisation(l2, trained), loss) : (best, least);
        }

        return best!;
    }
}
