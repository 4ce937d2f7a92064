using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>What would be if the floor of confidence were another one.</summary>
/// <param name="Reference">What the points are measured against: gold, where there is any, else human error marks.</param>
/// <param name="Points">The floors from 0 up.</param>
/// <param name="Reliability">Stated probabilities of all candidates against what was right.</param>
/// <param name="ExpectedCalibrationError">Over all candidates, in [0, 1]; null without any.</param>
/// <param name="Brier">Over all candidates, in [0, 1]; null without any.</param>
public sealed record ConfidenceSweep(DocumentKind Reference, ImmutableArray<SweepPoint> Points, ImmutableArray<ReliabilityPoint> Reliability, double? ExpectedCalibrationError, double? Brier)
{
    /// <summary>The floors that are tried: where decisions are made they stand closer.</summary>
    private static readonly ImmutableArray<double> Floors = [.. Enumerable.Range(0, 20).Select(static i => i / 20.0), 0.96, 0.97, 0.98, 0.99];

    /// <summary>The share of marked words at which the precision of a ranking is told.</summary>
    public const double RankingRecall = 0.05;

    /// <summary>The words of documents with marks, ranked by the confidence of what touches them.</summary>
    public WordRanking Words { get; init; } = new();

    /// <summary>The precisions that a user may ask for.</summary>
    private static readonly ImmutableArray<double> Wanted = [0.8, 0.9, 0.95, 0.99];

    /// <summary>The floor with the best F0.5; of equal ones the highest. Null without points.</summary>
    public SweepPoint? Best => Points.IsEmpty ? null : Points.Where(point => point.F05 >= Points.Max(static other => other.F05)).MaxBy(static point => point.Floor);

    /// <summary>For each wanted precision the lowest floor from which on it is reached; those never reached are left out.</summary>
    public ImmutableArray<(double Precision, SweepPoint Point)> OperatingPoints() =>
    [
        .. Wanted
            .Select(wanted => (wanted, Point: Points.Reverse().TakeWhile(point => point.Precision is null || point.Precision >= wanted).LastOrDefault(static point => point.Precision is not null)))
            .Where(static item => item.Point is not null)
            .Select(static item => (item.wanted, item.Point!)),
    ];

    /// <summary>Counts the same answers once for each floor.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="answers">The answers for each, without any floor.</param>
    /// <param name="scorer">Counts.</param>
    internal static ConfidenceSweep Of(ImmutableArray<Document> documents, IReadOnlyList<CheckerAnswer> answers, DocumentScorer scorer)
    {
        var reference = documents.Any(static document => document.Kind is DocumentKind.Gold) ? DocumentKind.Gold : DocumentKind.Marked;
        var points = ImmutableArray.CreateBuilder<SweepPoint>();
        Tally? all = null;
        foreach (var floor in Floors)
        {
            var sum = new Tally();
            for (var i = 0; i < documents.Length; i++)
            {
                sum.Add(scorer.Score(documents[i], new CheckerAnswer([.. answers[i].Findings.Where(finding => finding.Confidence is null || finding.Confidence >= floor)])).Total);
            }

            all ??= sum;
            points.Add(Point(floor, sum, reference));
        }

        var bins = all!.Reliability(reference);
        return new ConfidenceSweep(reference, points.ToImmutable(), bins.Points(), bins.ExpectedCalibrationError, bins.Brier) { Words = Rank(documents, answers, scorer, reference) };
    }

    private static WordRanking Rank(ImmutableArray<Document> documents, IReadOnlyList<CheckerAnswer> answers, DocumentScorer scorer, DocumentKind reference)
    {
        var ranking = new WordRanking();
        for (var i = 0; i < documents.Length; i++)
        {
            if (documents[i].Kind == reference)
            {
                ranking.Add(documents[i].Text, answers[i].Findings, [.. scorer.MarksOf(documents[i]).Select(static mark => mark.Span)]);
            }
        }

        return ranking;
    }

    private static SweepPoint Point(double floor, Tally sum, DocumentKind reference) => new(
        floor,
        (int)sum[reference, SpanCount.Findings],
        Ratio.Of(sum[reference, SpanCount.Right], sum[reference, SpanCount.Findings]),
        Ratio.Of(sum[reference, SpanCount.Found], sum[reference, SpanCount.Marks]),
        MeasureCatalogue.Score(sum, reference).F05,
        MeasureCatalogue.PerThousand(sum[Count.CleanFindings] + sum[Count.HumanFindings], sum[Count.CleanWords] + sum[Count.HumanWords]));
}
