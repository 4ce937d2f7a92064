namespace TranslationFix;

/// <summary>How a house uses one rule. What is null is as the library has it.</summary>
public sealed record RuleOptions
{
    /// <summary>The severity of the findings of the rule.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The least probability in [0, 1] of a finding of the rule; it counts instead of <see cref="TranslationFixerOptions.MinimumConfidence"/>.</summary>
    public double? MinimumConfidence { get; init; }

    /// <summary>The most that a suggestion of the rule may promise: with <see cref="Applicability.Display"/> none is applied.</summary>
    public Applicability? MostApplicable { get; init; }
}
