namespace TranslationFix.Evaluation;

/// <summary>What a floor of confidence comes to.</summary>
/// <param name="Floor">The least confidence of the findings that count, in [0, 1].</param>
/// <param name="Findings">The findings that are left, on gold and on human marks.</param>
/// <param name="Precision">The share of findings that overlap a mark, in [0, 1]; null when nothing is left.</param>
/// <param name="Recall">The share of marks that a finding overlaps, in [0, 1]; null without marks.</param>
/// <param name="F05">F0.5 with partial credit, in [0, 1]; null without findings and marks.</param>
/// <param name="FalseAlarmsPerThousandWords">Findings per 1,000 words of clean stories and of text by people; null without such text.</param>
public sealed record SweepPoint(double Floor, int Findings, double? Precision, double? Recall, double? F05, double? FalseAlarmsPerThousandWords);
