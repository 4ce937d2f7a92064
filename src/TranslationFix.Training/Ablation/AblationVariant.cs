using System.Collections.Immutable;
using TranslationFix.Rules;

namespace TranslationFix.Training;

/// <summary>A training that lacks something, or has something more.</summary>
/// <param name="Name">What it lacks, or has beside the rest.</param>
internal sealed record AblationVariant(string Name)
{
    /// <summary>Features by what they look at: the parts of their names that say so. A feature may look at several things.</summary>
    private static readonly (string Name, string[] Parts)[] Groups =
    [
        ("quotation marks and brackets", ["quot", "bracket", "speech", "closing"]),
        ("letters, case and scripts", ["capital", "small", "script", "letter", "vowel", "consonant", "latin", "cjk", "acronym"]),
        ("words beside", ["before", "behind", "after", "follows", "beside", "neighbour", "-near", "near-", "between"]),
        ("kinds of words", ["word", "noun", "verb", "pronoun", "plural", "preposition", "auxiliar", "common", "unknown", "determin"]),
        ("names and the ledger", ["name", "known", "mention", "person", "surname", "pair", "twin", "joined", "distance", "closeness", "country"]),
        ("dates and the clock", ["date", "day", "month", "year", "event", "past", "future", "present", "era", "same-"]),
        ("numbers", ["number", "digit", "decimal", "group", "scaled", "currency", "percent", "unit", "zeros", "million", "comma"]),
        ("place in sentence and story", ["sentence", "paragraph", "story", "line", "edge", "ends-"]),
        ("source language", ["source", "turkish", "greek", "chinese", "indian", "foreign"]),
        ("repetition", ["repeat", "echo", "twice", "three", "four", "copies", "list", "many", "several"]),
    ];

    /// <summary>Which texts it trains with.</summary>
    public Predicate<LabeledText> Keeps { get; init; } = static _ => true;

    /// <summary>Whether it also trains with the artifacts that are injected into train stories (<see cref="ArtifactInjector"/>).</summary>
    public bool HasArtifacts { get; init; }

    /// <summary>Which public sets it trains with, by name.</summary>
    public Predicate<string> KeepsSet { get; init; } = static _ => true;

    /// <summary>Which features it has, by name; those that say nothing but the rule are in all.</summary>
    public Predicate<string> Has { get; init; } = static _ => true;

    /// <summary>All variants, the whole first.</summary>
    /// <param name="sets">The names of the public sets.</param>
    public static IEnumerable<AblationVariant> All(IEnumerable<string> sets)
    {
        yield return new AblationVariant("everything");
        yield return new AblationVariant("stories alone") { Keeps = static text => text is { IsExample: false, IsInjected: false }, KeepsSet = static _ => false };
        yield return new AblationVariant("stories and examples of rules") { Keeps = static text => !text.IsInjected, KeepsSet = static _ => false };
        yield return new AblationVariant("without examples of rules") { Keeps = static text => !text.IsExample };
        yield return new AblationVariant("without injected names") { Keeps = static text => !text.IsInjected };
        yield return new AblationVariant("with artifacts of all rules injected, too") { HasArtifacts = true };
        yield return new AblationVariant("without public sets") { KeepsSet = static _ => false };
        foreach (var set in sets)
        {
            yield return new AblationVariant($"without {set}") { KeepsSet = name => !string.Equals(name, set, StringComparison.Ordinal) };
        }

        yield return new AblationVariant("the rule alone, no feature") { Has = static _ => false };
        yield return new AblationVariant("without what the correction promises") { Has = static name => !name.StartsWith("shared/", StringComparison.Ordinal) };
        foreach (var (name, parts) in Groups)
        {
            yield return new AblationVariant($"without {name}") { Has = feature => !parts.Any(part => Own(feature).Contains(part, StringComparison.Ordinal)) };
        }

        foreach (var family in RuleCatalogue.All.GroupBy(static rule => rule.Family, StringComparer.Ordinal).OrderBy(static family => family.Key, StringComparer.Ordinal))
        {
            var ids = family.Select(static rule => rule.Descriptor.Id + "/").ToImmutableHashSet(StringComparer.Ordinal);
            yield return new AblationVariant($"without own features of {family.Key}") { Has = feature => !ids.Contains(feature[..(feature.IndexOf('/', StringComparison.Ordinal) + 1)]) };
        }
    }

    /// <summary>Texts and public sets that it trains with, without the features that it lacks.</summary>
    public TrainingTexts Of(TrainingTexts texts, FeatureSpace space)
    {
        bool[] has = [.. space.Names.Select(name => name.StartsWith("rule/", StringComparison.Ordinal) || Has(name))];
        var lines = MarkedCandidates.Sets(texts.MarkedLines).Where(set => KeepsSet(set.Name)).SelectMany(static set => set.Lines).ToImmutableArray();
        ImmutableArray<CandidateRow> rows = [.. MarkedCandidates.Read(lines, space).Select(row => row with { Features = Mask(row.Features) })];
        return new TrainingTexts([.. texts.Train.Where(text => Keeps(text)).Select(MaskText)], [.. texts.Dev.Select(MaskText)], lines, rows);

        LabeledText MaskText(LabeledText text) => text with { Candidates = [.. text.Candidates.Select(item => item with { Features = Mask(item.Features) })] };
        float[] Mask(float[] features) => [.. features.Zip(has, static (value, isThere) => isThere ? value : 0)];
    }

    private static string Own(string feature) => feature[(feature.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
