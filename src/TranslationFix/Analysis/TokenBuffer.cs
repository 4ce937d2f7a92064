namespace TranslationFix.Analysis;

/// <summary>A growing array of tokens that hands out references.</summary>
internal sealed class TokenBuffer
{
    /// <summary>The most tokens that an emptied buffer keeps room for.</summary>
    private const int MaximumKept = 1 << 17;

    private Token[] items = [];

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The token at <paramref name="index"/>.</summary>
    public ref Token this[int index] => ref items[index];

    /// <summary>Takes out all tokens, and makes room for about as many as the next text has.</summary>
    public void Reset(int capacity)
    {
        Count = 0;
        if (items.Length < capacity || items.Length > Math.Max(capacity, MaximumKept))
        {
            items = new Token[capacity];
        }
    }

    /// <summary>Adds a token.</summary>
    /// <returns>The token in its place, until another one is added.</returns>
    public ref Token Add(in Token token)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, items.Length * 2);
        }

        ref var place = ref items[Count++];
        place = token;
        return ref place;
    }

    /// <summary>All tokens.</summary>
    public Span<Token> AsSpan() => items.AsSpan(0, Count);
}
