using System.Collections.Frozen;
using System.Collections.Immutable;
using TranslationFix.Languages;

namespace TranslationFix.Rules;

/// <summary>All rules: the coded ones, listed at build time, and those that are data, embedded at build time.</summary>
internal static partial class RuleCatalogue
{
    private static readonly Lazy<ImmutableArray<Rule>> LazyCoded = new(static () => [.. CreateCodedRules()]);
    private static readonly Lazy<FrozenDictionary<string, Lazy<ImmutableArray<DataRule>>>> LazyData = new(static () => FindDataRules());
    private static readonly Lazy<ImmutableArray<RuleDescriptor>> LazyDescriptors = new(static () => [.. Describe()]);

    /// <summary>The rules that are code.</summary>
    public static ImmutableArray<Rule> CodedRules => LazyCoded.Value;

    /// <summary>The rules that are data, of all languages.</summary>
    public static IEnumerable<DataRule> DataRules => LazyData.Value.OrderBy(static language => language.Key, StringComparer.Ordinal).SelectMany(static language => language.Value.Value);

    /// <summary>The coded rules, and those that are data of one language; the files of other languages stay closed.</summary>
    /// <param name="tag">The primary subtag.</param>
    public static IEnumerable<Rule> For(string tag) => LazyData.Value.TryGetValue(tag, out var data) ? CodedRules.Concat<Rule>(data.Value) : CodedRules;

    /// <summary>All rules.</summary>
    public static IEnumerable<Rule> All => CodedRules.Concat(DataRules);

    /// <summary>One descriptor an id, in the order of the ids, with the examples of all rules that share it.</summary>
    public static ImmutableArray<RuleDescriptor> Descriptors => LazyDescriptors.Value;

    private static IEnumerable<RuleDescriptor> Describe() =>
        All.GroupBy(static rule => rule.Descriptor.Id, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => group.First().Descriptor with
            {
                LazyExamples = () => [.. group.SelectMany(static rule => rule.Descriptor.Examples)],
                Applicability = group.Max(static rule => rule.Descriptor.Applicability),
            });

    private static FrozenDictionary<string, Lazy<ImmutableArray<DataRule>>> FindDataRules() =>
        EmbeddedData.Names("Languages/", ".rule")
            .GroupBy(static name => name.Split('/')[1], StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => new Lazy<ImmutableArray<DataRule>>(() => [.. ReadDataRules(group)]), StringComparer.Ordinal);

    private static IEnumerable<DataRule> ReadDataRules(IEnumerable<string> names)
    {
        foreach (var name in names)
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
