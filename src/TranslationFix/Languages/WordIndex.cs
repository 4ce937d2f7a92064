namespace TranslationFix.Languages;

/// <summary>What belongs to some words, found by the hash of the word (<see cref="WordHash"/>): a small bit map answers "nothing" for nearly every other word. Immutable.</summary>
internal sealed class WordIndex<T>
{
    private const int Bits = 1 << 15;

    private readonly ulong[] map = new ulong[Bits / 64];

    // By the lowest bits of the hash, with empty places behind those that are taken.
    private readonly int[] hashes;
    private readonly T[]?[] found;

    /// <summary>Indexes items by the hashes of their words; those of one word stay in their order.</summary>
    public WordIndex(IEnumerable<(int Hash, T Item)> items)
    {
        var groups = items.GroupBy(static item => item.Hash, static item => item.Item).ToArray();
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, groups.Length * 2));
        hashes = new int[size];
        found = new T[size][];
        foreach (var group in groups)
        {
            map[(group.Key & (Bits - 1)) >> 6] |= 1UL << (group.Key & 63);
            var at = group.Key & (size - 1);
            while (found[at] is not null)
            {
                at = (at + 1) & (size - 1);
            }

            hashes[at] = group.Key;
            found[at] = [.. group];
        }
    }

    /// <summary>False when nothing belongs to a word of this hash; true when something may.</summary>
    public bool MayHave(int hash) => (map[(hash & (Bits - 1)) >> 6] >> (hash & 63) & 1) != 0;

    /// <summary>What belongs to a word of this hash; empty when nothing does.</summary>
    public ReadOnlySpan<T> Find(int hash)
    {
        if (!MayHave(hash))
        {
            return default;
        }

        for (var at = hash & (hashes.Length - 1); found[at] is { } items; at = (at + 1) & (hashes.Length - 1))
        {
            if (hashes[at] == hash)
            {
                return items;
            }
        }

        return default;
    }
}
