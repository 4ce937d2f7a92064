namespace TranslationFix.Analysis;

/// <summary>Names as strings: those that came last are kept, so that a name that stands in story after story is made once. For one thread at a time.</summary>
internal sealed class NameStrings
{
    /// <summary>The number of names that are kept, a power of two; there are two places for each name, and the one that came last takes the first.</summary>
    private const int Size = 1 << 13;

    /// <summary>The longest name that is kept, in UTF-16 code units.</summary>
    private const int MaximumLength = 64;

    private readonly string?[] kept = new string?[Size];

    /// <summary>The name as a string.</summary>
    /// <param name="name">The name.</param>
    /// <param name="hash">Its hash (<see cref="Languages.WordHash"/>).</param>
    public string Get(ReadOnlySpan<char> name, int hash)
    {
        if (name.Length > MaximumLength)
        {
            return name.ToString();
        }

        ref var first = ref kept[hash & (Size - 1)];
        if (first is not null && name.SequenceEqual(first))
        {
            return first;
        }

        ref var second = ref kept[(hash & (Size - 1)) ^ 1];
        if (second is not null && name.SequenceEqual(second))
        {
            return second;
        }

        second = first;
        return first = name.ToString();
    }
}
