using TranslationFix.Languages;

namespace TranslationFix.Rules;

/// <summary>A rule that a word may wake.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Before">The words that may stand before the one that wakes it.</param>
/// <param name="Behind">The words that may stand behind it.</param>
internal readonly record struct PhraseEntry(Rule Rule, WordFilter Before, WordFilter Behind);

/// <summary>Finds the rules that a word wakes.</summary>
internal sealed class PhraseIndex
{
    private readonly WordIndex<PhraseEntry> entries;

    private PhraseIndex(WordIndex<PhraseEntry> entries) => this.entries = entries;

    /// <summary>Indexes the rules by the words that wake them.</summary>
    public static PhraseIndex Create(IEnumerable<Rule> rules) => new(new WordIndex<PhraseEntry>(rules.SelectMany(EntriesOf)));

    /// <summary>False when no rule is anchored by a word of this hash; true when one may be.</summary>
    public bool MayAnchor(int hash) => entries.MayHave(hash);

    /// <summary>The rules that a word of this hash may anchor.</summary>
    public ReadOnlySpan<PhraseEntry> Find(int hash) => entries.Find(hash);

    private static IEnumerable<(int Hash, PhraseEntry Entry)> EntriesOf(Rule rule)
    {
        var (before, behind) = rule is DataRule data ? data.Neighbours : (WordFilter.Any, WordFilter.Any);
        foreach (var literal in rule.AnchorWords)
        {
            // The hash of a token is that of the word without its possessive ending.
            yield return (WordHash.Compute(literal.EndsWith("'s", StringComparison.Ordinal) ? literal.AsSpan(0, literal.Length - 2) : literal), new PhraseEntry(rule, before, behind));
        }
    }
}
