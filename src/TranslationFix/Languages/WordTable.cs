namespace TranslationFix.Languages;

/// <summary>The word lists of a language as one hash table: letter case aside, one probe a word, no allocation.</summary>
internal sealed class WordTable
{
    private readonly int[] buckets;
    private readonly Entry[] entries;
    private readonly int mask;

    private readonly WordClasses classes;

    private WordTable(int[] buckets, Entry[] entries)
    {
        classes = entries.Aggregate(WordClasses.None, static (all, entry) => all | entry.Classes);
        this.buckets = buckets;
        this.entries = entries;
        mask = buckets.Length - 1;
    }

    /// <summary>The number of words.</summary>
    public int Count => entries.Length;

    /// <summary>True when each of the classes has a word.</summary>
    public bool HasAll(WordClasses needed) => (classes & needed) == needed;

    /// <summary>The first word of a class with a value, one written out before an abbreviation; empty when there is none.</summary>
    public string FirstOf(WordClasses of, int value)
    {
        var abbreviated = string.Empty;
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if ((entry.Classes & of) == 0 || entry.Value != value)
            {
                continue;
            }

            if ((entry.Classes & WordClasses.Abbreviation) == 0)
            {
                return entry.Word;
            }

            abbreviated = abbreviated.Length == 0 ? entry.Word : abbreviated;
        }

        return abbreviated;
    }

    /// <summary>Builds the table; a word given several times gets all its classes, and the last value that is not zero.</summary>
    public static WordTable Create(IEnumerable<(string Word, WordClasses Class, int Value)> words)
    {
        var merged = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var (word, wordClass, value) in words)
        {
            var key = word.ToLowerInvariant();
            merged.TryGetValue(key, out var entry);
            merged[key] = new Entry(key, WordHash.Compute(key), entry.Classes | wordClass, value != 0 ? value : entry.Value, Next: -1);
        }

        var entries = merged.Values.ToArray();
        var size = 16;
        while (size < entries.Length * 2)
        {
            size *= 2;
        }

        var buckets = new int[size];
        Array.Fill(buckets, -1);
        for (var i = 0; i < entries.Length; i++)
        {
            var slot = entries[i].Hash & (size - 1);
            entries[i] = entries[i] with { Next = buckets[slot] };
            buckets[slot] = i;
        }

        return new WordTable(buckets, entries);
    }

    /// <summary>Looks a word up by its hash (<see cref="WordHash"/>) and letters, case aside.</summary>
    /// <param name="hash">The hash of <paramref name="word"/>.</param>
    /// <param name="word">The word without possessive.</param>
    /// <param name="value">The value of the list (a weekday's number, say), or zero.</param>
    /// <returns>The classes, <see cref="WordClasses.None"/> when no list has the word.</returns>
    public WordClasses Find(int hash, ReadOnlySpan<char> word, out int value)
    {
        for (var i = buckets[hash & mask]; i >= 0; i = entries[i].Next)
        {
            ref readonly var entry = ref entries[i];
            if (entry.Hash == hash && WordHash.EqualsLower(entry.Word, word))
            {
                value = entry.Value;
                return entry.Classes;
            }
        }

        value = 0;
        return WordClasses.None;
    }

    /// <summary>The same, computing the hash.</summary>
    public WordClasses Find(ReadOnlySpan<char> word, out int value) => Find(WordHash.Compute(word), word, out value);

    private readonly record struct Entry(string Word, int Hash, WordClasses Classes, int Value, int Next);
}
