using System.Collections.Immutable;

namespace TranslationFix.Rules;

/// <summary>What a rule proposes: the classifier decides whether it becomes a finding.</summary>
internal sealed class Candidate
{
    /// <summary>The rule that proposes.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Where, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What is wrong, for an editor.</summary>
    public required string Message { get; init; }

    /// <summary>The values of the rule's <see cref="Rule.Features"/>, in their order, each of magnitude about one; missing ones are zero.</summary>
    public required ImmutableArray<float> Features { get; init; }

    /// <summary>The calibrated log-odds that the rule's own classifier gives, in nats; null when the common classifier decides.</summary>
    public float? LogOdds { get; init; }

    /// <summary>The corrections, best first.</summary>
    public ImmutableArray<Proposal> Proposals { get; init; } = [];

    /// <summary>The places that speak for it.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];
}

/// <summary>A correction that a rule proposes.</summary>
/// <param name="Text">Replaces the candidate's span exactly.</param>
/// <param name="Applicability">The most that it may promise; the classifier's confidence can only lower it.</param>
internal readonly record struct Proposal(string Text, Applicability Applicability);
