using System.Collections.Immutable;
using TranslationFix.Fixing;
using TranslationFix.Rules;
using TranslationFix.Scoring;

namespace TranslationFix.Training;

/// <summary>The probabilities from which the library acts.</summary>
/// <param name="Report">From here a candidate is reported, in [0, 1].</param>
/// <param name="Safe">From here a safe suggestion is applied, in [0, 1].</param>
public sealed record OperatingPoints(double Report, double Safe)
{
    /// <summary>The report floors of rules that have earned one below <see cref="Report"/>, by rule id.</summary>
    public ImmutableSortedDictionary<string, double> Rules { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>The floor of a rule that has not been wrong once: from there a candidate is more probably an artifact than not.</summary>
    private const double OwnReport = 0.5;

    /// <summary>How far a floor lies over what must stay below it.</summary>
    private const double Step = 0.002;

    /// <summary>The findings that a rule must have got right over its own floor, none wrong, to have it: with so many, nine of ten are right at 95 % confidence (0.9^30 = 0.04).</summary>
    private const int LeastRight = 30;

    /// <summary>Nine findings of ten are to be right.</summary>
    private const double ReportPrecision = 0.90;

    /// <summary>Safe edits are to be right 99 times in 100.</summary>
    private const double SafePrecision = 0.99;

    /// <summary>
    /// The least report floor. Every second candidate of the corpus is an artifact, in a story that a person wrote hardly one is: a
    /// probability that is honest here is too high there, so being more probably wrong than right is not enough to be reported.
    /// </summary>
    private const double LeastReport = 0.6;

    /// <summary>The greatest report floor: past it, a small sample would silence the library. On news that people wrote, the findings from 0.6 to 0.8 are false alarms as often as not.</summary>
    private const double GreatestReport = 0.8;

    /// <summary>The least safe floor.</summary>
    private const double LeastSafe = 0.8;

    /// <summary>The greatest safe floor.</summary>
    private const double GreatestSafe = 0.98;

    /// <summary>The most findings on clean stories, for each of them.</summary>
    private const double ReportOnClean = 0.15;

    /// <summary>
    /// Chooses the least probabilities at which the findings on the stories reach their precision, with no more findings on clean stories than
    /// may be, and no edit of one that a permitted floor could avoid. Between two candidates the middle is taken, to three decimals. Dev alone
    /// is too small: one false alarm on one story would move the floor for all rules.
    /// </summary>
    /// <param name="dev">The dev stories.</param>
    /// <param name="heldOut">The train stories with their scores out of fold.</param>
    /// <param name="examples">The examples of the rules.</param>
    internal static OperatingPoints Choose(IReadOnlyList<ScoredText> dev, IReadOnlyList<ScoredText> heldOut, IEnumerable<ScoredText> examples)
    {
        ScoredText[] stories = [.. dev, .. heldOut];
        var clean = stories.Count(static story => story.Text.IsClean);
        var report = Least(stories, LeastReport, GreatestReport, ReportPrecision, (int)(ReportOnClean * clean), IsArtifact);
        var safe = Least(stories, Math.Max(LeastSafe, report), GreatestSafe, SafePrecision, onClean: 0, IsSafeAndRight);
        return new OperatingPoints(report, safe) { Rules = OwnFloors(stories, examples, report) };
    }

    /// <summary>From which probability a candidate is reported.</summary>
    internal double ReportOf(Candidate candidate) => Rules.GetValueOrDefault(candidate.Rule.Descriptor.Id, Report);

    /// <summary>The common floor is set by the rules that err most; one that never erred need not wait for it. What must stay by its own examples lies below its floor, too.</summary>
    private static ImmutableSortedDictionary<string, double> OwnFloors(IReadOnlyList<ScoredText> stories, IEnumerable<ScoredText> examples, double report)
    {
        var least = Candidates(examples).Where(static pair => pair.Item.Label == CandidateLabel.Right)
            .GroupBy(static pair => pair.Rule, static pair => pair.Probability, StringComparer.Ordinal)
            .ToDictionary(static rule => rule.Key, static rule => Math.Round(rule.Max() + Step, 3), StringComparer.Ordinal);
        return Candidates(stories)
            .Where(static pair => pair.Probability >= OwnReport)
            .GroupBy(static pair => pair.Rule, static pair => IsArtifact(pair.Item), StringComparer.Ordinal)
            .Where(static rule => rule.Count(static judgement => judgement is true) >= LeastRight && rule.All(static judgement => judgement is not false))
            .Select(rule => (Rule: rule.Key, Floor: Math.Max(OwnReport, least.GetValueOrDefault(rule.Key))))
            .Where(rule => rule.Floor < report)
            .ToImmutableSortedDictionary(static rule => rule.Rule, static rule => rule.Floor, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Rule, LabeledCandidate Item, double Probability)> Candidates(IEnumerable<ScoredText> texts) =>
        texts.SelectMany(static text => text.Text.Candidates.Zip(text.Probabilities, static (item, probability) => (item.Candidate.Rule.Descriptor.Id, item, probability)));

    /// <summary>Judges a finding: true for an artifact, null when something else is wrong at its place.</summary>
    internal static bool? IsArtifact(LabeledCandidate item) => item.Label == CandidateLabel.Unclear ? null : item.Label == CandidateLabel.Artifact;

    /// <summary>Judges an edit: true when it gives an accepted text, null when no correction is known or the suggestion is not a safe one.</summary>
    internal static bool? IsSafeAndRight(LabeledCandidate item) =>
        item.Candidate.Proposals.Length > 0 && item.Candidate.Proposals[0].Applicability == Applicability.Safe ? item.IsCorrectionRight : null;

    /// <summary>The number of findings that are right and wrong at a floor, and of those on clean stories.</summary>
    internal static (int Right, int Wrong, int OnClean) Count(IEnumerable<ScoredText> stories, Func<Candidate, double> floor, Func<LabeledCandidate, bool?> judge)
    {
        int right = 0, wrong = 0, onClean = 0;
        foreach (var (text, probabilities) in stories)
        {
            var scored = new List<ScoredCandidate>();
            for (var i = 0; i < probabilities.Length; i++)
            {
                if (probabilities[i] >= floor(text.Candidates[i].Candidate))
                {
                    scored.Add(new ScoredCandidate(text.Candidates[i].Candidate, probabilities[i], probabilities[i]));
                }
            }

            foreach (var (candidate, _, _) in ConflictResolver.Resolve(scored))
            {
                var judgement = judge(text.Candidates.First(item => ReferenceEquals(item.Candidate, candidate)));
                right += judgement is true ? 1 : 0;
                wrong += judgement is false ? 1 : 0;
                onClean += judgement is not null && text.IsClean ? 1 : 0;
            }
        }

        return (right, wrong, onClean);
    }

    private static double Least(IReadOnlyList<ScoredText> stories, double least, double greatest, double precision, int onClean, Func<LabeledCandidate, bool?> judge)
    {
        double[] steps = [.. stories.SelectMany(static story => story.Probabilities).Where(p => p > least && p < greatest).Append(greatest).Append(least).Distinct().OrderDescending()];
        var chosen = greatest;
        var permitted = Math.Max(onClean, Count(stories, _ => greatest, judge).OnClean);
        for (var i = 0; i < steps.Length; i++)
        {
            var (right, wrong, clean) = Count(stories, _ => steps[i], judge);
            if (clean > permitted)
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
}
