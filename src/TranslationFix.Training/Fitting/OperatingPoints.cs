using TranslationFix.Fixing;
using TranslationFix.Rules;

namespace TranslationFix.Training;

/// <summary>The probabilities from which the library acts.</summary>
/// <param name="Report">From here a candidate is reported, in [0, 1].</param>
/// <param name="Safe">From here a safe suggestion is applied, in [0, 1].</param>
public sealed record OperatingPoints(double Report, double Safe)
{
    /// <summary>Nine findings of ten are to be right.</summary>
    private const double ReportPrecision = 0.90;

    /// <summary>Safe edits are to be right 99 times in 100.</summary>
    private const double SafePrecision = 0.99;

    /// <summary>The least report floor: what is more probably right than wrong is not reported, however the stories look.</summary>
    private const double LeastReport = 0.5;

    /// <summary>The greatest report floor: past it, a small sample would silence the library.</summary>
    private const double GreatestReport = 0.9;

    /// <summary>The least safe floor.</summary>
    private const double LeastSafe = 0.8;

    /// <summary>The greatest safe floor.</summary>
    private const double GreatestSafe = 0.98;

    /// <summary>
    /// Chooses the least probabilities at which the findings on the stories reach their precision, with no finding and no edit on a clean
    /// story. Between two candidates the middle is taken, to three decimals.
    /// </summary>
    /// <param name="stories">Stories that the weights were not fitted to.</param>
    internal static OperatingPoints Choose(IReadOnlyList<ScoredText> stories)
    {
        var report = Least(stories, LeastReport, GreatestReport, ReportPrecision, static item => item.Label == CandidateLabel.Unclear ? null : item.Label == CandidateLabel.Artifact);
        var safe = Least(stories, Math.Max(LeastSafe, report), GreatestSafe, SafePrecision, static item => IsSafe(item.Candidate) ? item.IsCorrectionRight : null);
        return new OperatingPoints(report, safe);
    }

    /// <summary>The number of findings that are right and wrong at a floor, and of those on clean stories.</summary>
    internal static (int Right, int Wrong, int OnClean) Count(IEnumerable<ScoredText> stories, double floor, Func<LabeledCandidate, bool?> judge)
    {
        int right = 0, wrong = 0, onClean = 0;
        foreach (var (text, probabilities) in stories)
        {
            var scored = new List<(Candidate Candidate, double Confidence)>();
            for (var i = 0; i < probabilities.Length; i++)
            {
                if (probabilities[i] >= floor)
                {
                    scored.Add((text.Candidates[i].Candidate, probabilities[i]));
                }
            }

            foreach (var (candidate, _) in ConflictResolver.Resolve(scored))
            {
                var judgement = judge(text.Candidates.First(item => ReferenceEquals(item.Candidate, candidate)));
                right += judgement is true ? 1 : 0;
                wrong += judgement is false ? 1 : 0;
                onClean += judgement is not null && text.IsClean ? 1 : 0;
            }
        }

        return (right, wrong, onClean);
    }

    private static double Least(IReadOnlyList<ScoredText> stories, double least, double greatest, double precision, Func<LabeledCandidate, bool?> judge)
    {
        double[] steps = [.. stories.SelectMany(static story => story.Probabilities).Where(p => p > least && p < greatest).Append(greatest).Append(least).Distinct().OrderDescending()];
        var chosen = greatest;
        for (var i = 0; i < steps.Length; i++)
        {
            var (right, wrong, onClean) = Count(stories, steps[i], judge);
            if (onClean > 0)
            {
                break;
            }

            if (right >= precision * (right + wrong))
            {
                chosen = i + 1 < steps.Length ? (steps[i] + steps[i + 1]) / 2 : least;
            }
        }

        return Math.Round(chosen, 3);
    }

    private static bool IsSafe(Candidate candidate) => candidate.Proposals.Length > 0 && candidate.Proposals[0].Applicability == Applicability.Safe;
}
