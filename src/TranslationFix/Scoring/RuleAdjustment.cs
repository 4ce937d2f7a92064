namespace TranslationFix;

/// <summary>How a house departs from the model in one rule.</summary>
/// <param name="Offset">
/// What is added to the log-odds of the model, in nats, finite: p' = 1 / (1 + exp(−(ln(p / (1 − p)) + offset))). Above zero the rule speaks more
/// often, below zero less.
/// </param>
/// <param name="SafeFloor">
/// The least probability of the model, in [0, 1], from which a safe suggestion of the rule may be applied; null when the model's own floor holds. It
/// can only make the library more careful: what the model itself would not apply stays with the editor.
/// </param>
public sealed record RuleAdjustment(double Offset, double? SafeFloor = null);
