namespace TranslationFix.Analysis;

/// <summary>A growing array of tokens that hands out references.</summary>
internal sealed class TokenBuffer(int capacity)
{
    private Token[] items = new Token[capacity];

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The token at <paramref name="index"/>.</summary>
    public ref Token this[int index] => ref items[index];

    /// <summary>Adds a token.</summary>
    public void Add(in Token token)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, items.Length * 2);
        }

        items[Count++] = token;
    }

    /// <summary>All tokens.</summary>
    public Span<Token> AsSpan() => items.AsSpan(0, Count);
}
