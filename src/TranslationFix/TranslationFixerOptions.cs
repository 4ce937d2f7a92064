using System.Collections.Immutable;

namespace TranslationFix;

/// <summary>How a <see cref="TranslationFixer"/> works. Change it with <c>with</c>.</summary>
public sealed record TranslationFixerOptions
{
    /// <summary>The least probability in [0, 1] of a finding that is reported; null takes the model's own operating point.</summary>
    public double? MinimumConfidence { get; init; }

    /// <summary>The rules that run, by id; all when empty.</summary>
    public ImmutableArray<string> Select { get; init; } = [];

    /// <summary>The rules that do not run, by id.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];

    /// <summary>How single rules are used, by the id of the rule.</summary>
    public ImmutableDictionary<string, RuleOptions> Rules { get; init; } = ImmutableDictionary<string, RuleOptions>.Empty;

    /// <summary>Names and words of the house, left alone wherever they stand.</summary>
    public ImmutableArray<string> Accept { get; init; } = [];

    /// <summary>
    /// The spellings of the house: each form that it does not write, and the one that it prefers (<c>Kiev</c>, <c>Kyiv</c>). A form of the first kind
    /// becomes a finding of <c>name-variant</c> with a safe correction; what is preferred or accepted stays, also where it contains such a form.
    /// </summary>
    public ImmutableDictionary<string, string> PreferredSpellings { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What the house has decided about the findings of each rule; nothing by default.</summary>
    public HouseCalibration House { get; init; } = HouseCalibration.None;

    /// <summary>The least that a suggestion must promise for <see cref="TranslationFixer.Fix(Story, CancellationToken)"/> to apply it.</summary>
    public Applicability Apply { get; init; } = Applicability.Safe;

    /// <summary>The language of stories that name none, as a BCP-47 tag.</summary>
    public string DefaultLanguage { get; init; } = "en";
}
