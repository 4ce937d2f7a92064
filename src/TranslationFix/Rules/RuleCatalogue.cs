using System.Collections.Immutable;
using TranslationFix.Languages;

namespace TranslationFix.Rules;

/// <summary>All rules: the coded ones, listed at build time, and those that are data, embedded at build time.</summary>
internal static partial class RuleCatalogue
{
    private static readonly Lazy<ImmutableArray<Rule>> LazyCoded = new(static () => [.. CreateCodedRules()]);
    private static readonly Lazy<ImmutableArray<DataRule>> LazyData = new(static () => [.. ReadDataRules()]);
    private static readonly Lazy<ImmutableArray<RuleDescriptor>> LazyDescriptors = new(static () => [.. Describe()]);

    /// <summary>The rules that are code.</summary>
    public static ImmutableArray<Rule> CodedRules => LazyCoded.Value;

    /// <summary>The rules that are data, of all languages.</summary>
    public static ImmutableArray<DataRule> DataRules => LazyData.Value;

    /// <summary>All rules.</summary>
    public static IEnumerable<Rule> All => CodedRules.Concat(DataRules);

    /// <summary>One descriptor an id, in the order of the ids, with the examples of all rules that share it.</summary>
    public static ImmutableArray<RuleDescriptor> Descriptors => LazyDescriptors.Value;

    private static IEnumerable<RuleDescriptor> Describe() =>
        All.GroupBy(static rule => rule.Descriptor.Id, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => group.First().Descriptor with
            {
                Examples = [.. group.SelectMany(static rule => rule.Descriptor.Examples)],
                Applicability = group.Max(static rule => rule.Descriptor.Applicability),
            });

    private static IEnumerable<DataRule> ReadDataRules()
    {
        foreach (var name in EmbeddedData.Names("Languages/", ".rule"))
        {
            using var reader = EmbeddedData.OpenText(name);
            foreach (var rule in DataRuleParser.Parse(name, reader.ReadToEnd()))
            {
                yield return rule;
            }
        }
    }

    private static partial Rule[] CreateCodedRules();
}
