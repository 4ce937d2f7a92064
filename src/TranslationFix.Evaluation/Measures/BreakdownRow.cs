namespace TranslationFix.Evaluation;

/// <summary>One part of an evaluation, such as a rule or a system.</summary>
/// <param name="Dimension">What the parts differ in: rule, family, category, severity, language, source language or system.</param>
/// <param name="Key">Which part this is.</param>
public sealed record BreakdownRow(string Dimension, string Key)
{
    /// <summary>Against gold.</summary>
    public required Measures Gold { get; init; }

    /// <summary>Against people's error marks. The base rate of a rule, family, category or severity is that of all text.</summary>
    public required MarkedMeasures Marked { get; init; }

    /// <summary>The findings on text by people.</summary>
    public required int HumanFindings { get; init; }

    /// <summary>The findings on machine text.</summary>
    public required int MachineFindings { get; init; }

    /// <summary>Findings per 1,000 words of text by people; of all such text where the part has none of its own. Null without any.</summary>
    public required double? HumanPerThousandWords { get; init; }

    /// <summary>Findings per 1,000 words of machine text; null without any.</summary>
    public required double? MachinePerThousandWords { get; init; }

    /// <summary>Findings per word on machine text over those on text by people; null when one of them is missing or no word by people was flagged.</summary>
    public double? FlagRatio => HumanPerThousandWords is > 0 ? MachinePerThousandWords / HumanPerThousandWords : null;

    internal static BreakdownRow Of(Scope scope, Tally part, Tally total)
    {
        // A rule is tried on all text, a system only on its own.
        var isOfText = scope.Dimension is Scope.Language or Scope.SourceLanguage or Scope.System;
        var machine = isOfText ? part : total;
        var human = isOfText && part[Count.HumanWords] > 0 ? part : total;
        var marked = isOfText ? part : total;
        return new BreakdownRow(scope.Dimension, scope.Key)
        {
            Gold = Measures.Of(part),
            Marked = MarkedMeasures.Of(part, Ratio.Of(marked[Count.BadUnits], marked[Count.MarkedUnits])),
            HumanFindings = (int)part[Count.HumanFindings],
            MachineFindings = (int)part[Count.MachineFindings],
            HumanPerThousandWords = MeasureCatalogue.PerThousand((isOfText ? human : part)[Count.HumanFindings], human[Count.HumanWords]),
            MachinePerThousandWords = MeasureCatalogue.PerThousand(part[Count.MachineFindings], machine[Count.MachineWords]),
        };
    }
}
