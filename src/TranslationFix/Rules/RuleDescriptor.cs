using System.Collections.Immutable;

namespace TranslationFix;

/// <summary>What a rule is, for people and for reports.</summary>
/// <param name="Id">Kebab-case, stable, never reused.</param>
/// <param name="Category">The MQM issue type, <c>dimension/subtype</c>.</param>
/// <param name="Severity">How much the artifact harms the reader.</param>
/// <param name="Summary">What the rule finds, one line of English.</param>
public sealed record RuleDescriptor(string Id, string Category, Severity Severity, string Summary)
{
    private static readonly Lazy<ImmutableArray<RuleExample>> None = new([]);

    private readonly Lazy<ImmutableArray<RuleExample>> examples = None;

    /// <summary>Texts with the artifact and their corrections, and texts that must stay as they are.</summary>
    public ImmutableArray<RuleExample> Examples
    {
        get => examples.Value;
        init => examples = new(value);
    }

    /// <summary>The same, made when somebody asks for them: there are thousands, and no analysis needs one.</summary>
    internal Func<ImmutableArray<RuleExample>> LazyExamples
    {
        init => examples = new(value);
    }

    /// <summary>The most that a suggestion of this rule may promise.</summary>
    public Applicability Applicability { get; init; } = Applicability.Display;

    /// <summary>Two descriptors are the same rule when their ids are equal.</summary>
    public bool Equals(RuleDescriptor? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
