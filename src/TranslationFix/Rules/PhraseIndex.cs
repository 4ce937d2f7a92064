namespace TranslationFix.Rules;

/// <summary>A rule that a word may wake.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Before">The words that may stand before the one that wakes it.</param>
/// <param name="Behind">The words that may stand behind it.</param>
internal readonly record struct PhraseEntry(Rule Rule, WordFilter Before, WordFilter Behind);

/// <summary>Finds the rules that a word wakes: a small bit map answers "none" for nearly every word.</summary>
internal sealed class PhraseIndex
{
    private const int Bits = 1 << 15;
    private readonly ulong[] map = new ulong[Bits / 64];
    private readonly Dictionary<int, PhraseEntry[]> byWord = [];

    private PhraseIndex()
    {
    }

    /// <summary>Indexes the rules by the words that wake them.</summary>
    public static PhraseIndex Create(IEnumerable<Rule> rules)
    {
        var index = new PhraseIndex();
        foreach (var rule in rules)
        {
            var (before, behind) = rule is DataRule data ? data.Neighbours : (WordFilter.Any, WordFilter.Any);
            foreach (var literal in rule.AnchorWords)
            {
                // The hash of a token is that of the word without its possessive ending.
                var core = literal.EndsWith("'s", StringComparison.Ordinal) ? literal.AsSpan(0, literal.Length - 2) : literal;
                var hash = Languages.WordHash.Compute(core);
                index.map[(hash & (Bits - 1)) >> 6] |= 1UL << (hash & 63);
                index.byWord[hash] = [.. index.byWord.GetValueOrDefault(hash, []), new PhraseEntry(rule, before, behind)];
            }
        }

        return index;
    }

    /// <summary>False when no rule is anchored by a word of this hash; true when one may be.</summary>
    public bool MayAnchor(int hash) => (map[(hash & (Bits - 1)) >> 6] >> (hash & 63) & 1) != 0;

    /// <summary>The rules that a word of this hash may anchor.</summary>
    public ReadOnlySpan<PhraseEntry> Find(int hash) => byWord.GetValueOrDefault(hash);
}
