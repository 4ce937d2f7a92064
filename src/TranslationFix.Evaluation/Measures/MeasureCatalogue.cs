using System.Collections.Immutable;
using static TranslationFix.Evaluation.MeasureDirection;

namespace TranslationFix.Evaluation;

/// <summary>All measures by name.</summary>
public static class MeasureCatalogue
{
    private static readonly ImmutableArray<MeasureDefinition> Definitions =
    [
        // Against gold.
        Gold("f05", "F0.5, partial credit", static tally => Score(tally, DocumentKind.Gold).F05),
        Gold("precision", "precision, partial credit", static tally => Score(tally, DocumentKind.Gold).Precision),
        Gold("recall", "recall, partial credit", static tally => Score(tally, DocumentKind.Gold).Recall),
        Gold("f1", "F1, partial credit", static tally => Score(tally, DocumentKind.Gold).F1),
        Gold("exact-f05", "F0.5, exact spans", static tally => Exact(tally, DocumentKind.Gold).F05),
        Gold("overlap-precision", "share of findings that overlap a mark", static tally => Any(tally, DocumentKind.Gold).Precision),
        Gold("overlap-recall", "share of marks that a finding overlaps", static tally => Any(tally, DocumentKind.Gold).Recall),
        new("required-recall", "share of the required marks that are found", Higher, static tally => Ratio.Of(tally[Count.RequiredFound], tally[Count.Required])),
        new("mcc", "correlation of findings and marks over words (Matthews)", Higher, static tally => WordMatcher.Correlation(tally, DocumentKind.Gold)),
        new("fix-accuracy", "share of found marks whose first suggestion is right", Higher, static tally => Ratio.Of(tally[Count.FixedRight], tally[Count.Fixable])),
        new("clean-per-1000-words", "findings per 1,000 words of clean stories", Lower, static tally => PerThousand(tally[Count.CleanFindings], tally[Count.CleanWords])),
        new("clean-edits", "safe edits on clean stories", Lower, static tally => tally[Count.CleanDocuments] == 0 ? null : tally[Count.CleanEdits]),
        new("ece", "expected calibration error of the findings", Lower, static tally => tally.Reliability(DocumentKind.Gold).ExpectedCalibrationError),
        new("brier", "Brier score of the findings", Lower, static tally => tally.Reliability(DocumentKind.Gold).Brier),

        // Against people's error marks on machine text.
        new("marked-precision", "share of findings on a human error mark", Higher, static tally => Ratio.Of(tally[DocumentKind.Marked, SpanCount.Right], tally[DocumentKind.Marked, SpanCount.Findings])),
        new("marked-base-rate", "share of the text under a human error mark", Neither, BaseRate),
        new("lift", "precision on human marks over the base rate", Higher, static tally => BaseRate(tally) is > 0 and var rate ? Ratio.Of(tally[DocumentKind.Marked, SpanCount.Right], tally[DocumentKind.Marked, SpanCount.Findings]) / rate : null),
        new("marked-recall", "share of human error marks that are touched", Higher, static tally => Ratio.Of(tally[DocumentKind.Marked, SpanCount.Found], tally[DocumentKind.Marked, SpanCount.Marks])),
        Marked("marked-f05", "F0.5 on human marks, partial credit", static tally => Score(tally, DocumentKind.Marked).F05),
        new("marked-mcc", "correlation of findings and human marks over words (Matthews)", Higher, static tally => WordMatcher.Correlation(tally, DocumentKind.Marked)),
        new("marked-per-1000-segments", "findings per 1,000 marked segments", Neither, static tally => PerThousand(tally[DocumentKind.Marked, SpanCount.Findings], tally[Count.MarkedSegments])),
        new("marked-ece", "expected calibration error against human marks", Neither, static tally => tally.Reliability(DocumentKind.Marked).ExpectedCalibrationError),

        // On text by people, and by machines.
        new("human-per-1000-segments", "false alarms per 1,000 segments of human text", Lower, static tally => PerThousand(tally[Count.HumanFindings], tally[Count.HumanSegments])),
        new("human-per-1000-words", "false alarms per 1,000 words of human text", Lower, static tally => PerThousand(tally[Count.HumanFindings], tally[Count.HumanWords])),
        new("damage", "safe edits on human text", Lower, static tally => tally[Count.HumanSegments] == 0 ? null : tally[Count.HumanEdits]),
        new("machine-per-1000-words", "findings per 1,000 words of machine text", Neither, static tally => PerThousand(tally[Count.MachineFindings], tally[Count.MachineWords])),
        new("flag-ratio", "findings per word on machine text over human text", Higher, FlagRatio),

        // On names.
        new("names-found", "share of inconsistent names that are found", Higher, static tally => Ratio.Of(tally[Count.InconsistentFound], tally[Count.Inconsistent])),
        new("names-flagged", "share of distinct names that are flagged", Lower, static tally => Ratio.Of(tally[Count.DistinctFlagged], tally[Count.Distinct])),
        new("ref-names-found", "share of garbled names that are found", Higher, static tally => Ratio.Of(tally[Count.GarbledFound], tally[Count.Garbled])),
        new("names-first-right", "share of found names whose first suggestion is right", Higher, static tally => Ratio.Of(tally[Count.NamesRight], tally[Count.NamesWithReference])),

        // Against post-edits.
        new("nearer", "segments moved nearer to the post-edit", Higher, static tally => Edited(tally, tally[Count.Nearer])),
        new("farther", "segments moved farther from it", Lower, static tally => Edited(tally, tally[Count.Farther])),
        new("ter-before", "word edits to the post-edit per word, before", Neither, static tally => Ratio.Of(tally[Count.DistanceBefore], tally[Count.PostEditWords])),
        new("ter-after", "word edits to the post-edit per word, after all first suggestions", Lower, static tally => Ratio.Of(tally[Count.DistanceAfter], tally[Count.PostEditWords])),
    ];

    /// <summary>The names, in the order of reports.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Definitions.Select(static definition => definition.Name)];

    /// <summary>The measures.</summary>
    internal static ImmutableArray<MeasureDefinition> All => Definitions;

    /// <summary>Which way a measure is better.</summary>
    /// <exception cref="KeyNotFoundException">There is no measure of this name.</exception>
    public static MeasureDirection DirectionOf(string name) =>
        (Definitions.FirstOrDefault(definition => string.Equals(definition.Name, name, StringComparison.Ordinal)) ?? throw new KeyNotFoundException($"There is no measure '{name}'.")).Direction;

    private static MeasureDefinition Gold(string name, string summary, Func<Tally, double?> value) =>
        new(name, summary, Higher, tally => tally[Count.GoldDocuments] == 0 ? null : value(tally));

    private static MeasureDefinition Marked(string name, string summary, Func<Tally, double?> value) =>
        new(name, summary, Higher, tally => tally[Count.MarkedSegments] == 0 ? null : value(tally));

    internal static SpanScore Score(Tally tally, DocumentKind kind) =>
        SpanScore.Of(tally[kind, SpanCount.FindingCredit], tally[kind, SpanCount.Findings], tally[kind, SpanCount.MarkCredit], tally[kind, SpanCount.Marks]);

    private static SpanScore Exact(Tally tally, DocumentKind kind) =>
        SpanScore.Of(tally[kind, SpanCount.ExactFindings], tally[kind, SpanCount.Findings], tally[kind, SpanCount.ExactMarks], tally[kind, SpanCount.Marks]);

    private static SpanScore Any(Tally tally, DocumentKind kind) =>
        SpanScore.Of(tally[kind, SpanCount.Right], tally[kind, SpanCount.Findings], tally[kind, SpanCount.Found], tally[kind, SpanCount.Marks]);

    private static double? BaseRate(Tally tally) => Ratio.Of(tally[Count.BadUnits], tally[Count.MarkedUnits]);

    internal static double? PerThousand(double part, double whole) => Ratio.Of(1000 * part, whole);

    private static double? FlagRatio(Tally tally) =>
        PerThousand(tally[Count.HumanFindings], tally[Count.HumanWords]) is > 0 and var human ? PerThousand(tally[Count.MachineFindings], tally[Count.MachineWords]) / human : null;

    private static double? Edited(Tally tally, double value) => tally[Count.EditedSegments] == 0 ? null : value;
}
