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

    // The same by the lowest bits of the hash, with empty places behind those that are taken.
    private int[] hashes = [];
    private PhraseEntry[][] found = [];

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

        index.Settle();
        return index;
    }

    private void Settle()
    {
        var size = 16;
        while (size < byWord.Count * 2)
        {
            size *= 2;
        }

        hashes = new int[size];
        found = new PhraseEntry[size][];
        foreach (var (hash, entries) in byWord)
        {
            var at = hash & (size - 1);
            while (found[at] is not null)
            {
                at = (at + 1) & (size - 1);
            }

            hashes[at] = hash;
            found[at] = entries;
        }
    }

    /// <summary>False when no rule is anchored by a word of this hash; true when one may be.</summary>
    public bool MayAnchor(int hash) => (map[(hash & (Bits - 1)) >> 6] >> (hash & 63) & 1) != 0;

    /// <summary>The rules that a word of this hash may anchor.</summary>
    public ReadOnlySpan<PhraseEntry> Find(int hash)
    {
        for (var at = hash & (hashes.Length - 1); found[at] is { } entries; at = (at + 1) & (hashes.Length - 1))
        {
            if (hashes[at] == hash)
            {
                return entries;
            }
        }

        return default;
    }
}
