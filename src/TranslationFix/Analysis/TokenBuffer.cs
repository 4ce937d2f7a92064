using TranslationFix.Languages;
using TranslationFix.Vectors;

namespace TranslationFix.Analysis;

/// <summary>
/// A growing array of tokens that hands out references, with the numbers of those that later passes look at: most tokens are words in small letters
/// in the middle of a line, and no pass has to walk over them to find the others.
/// </summary>
internal sealed class TokenBuffer
{
    /// <summary>The most tokens that an emptied buffer keeps room for.</summary>
    private const int MaximumKept = 1 << 17;

    /// <summary>The hash of no word.</summary>
    private const int NoWord = -1;

    private const WordClasses DayClasses = WordClasses.Month | WordClasses.ForeignMonth;

    // Of each list at most one entry a token, so that all have room when the tokens have.
    private Token[] items = [];
    private int[] lines = [];
    private int[] marks = [];
    private int[] names = [];
    private int[] days = [];
    private int[] breaks = [];
    private int[] words = [];
    private int[] wordTokens = [];
    private int lineCount;
    private int markCount;
    private int nameCount;
    private int dayCount;
    private int breakCount;
    private int wordCount;

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The token at <paramref name="index"/>.</summary>
    public ref Token this[int index] => ref items[index];

    /// <summary>The tokens with which lines begin.</summary>
    public ReadOnlySpan<int> Lines => lines.AsSpan(0, lineCount);

    /// <summary>The tokens that are no words.</summary>
    public ReadOnlySpan<int> Marks => marks.AsSpan(0, markCount);

    /// <summary>The words with a capital.</summary>
    public ReadOnlySpan<int> Names => names.AsSpan(0, nameCount);

    /// <summary>The tokens with which a date may begin: numbers, and the names of months of any calendar.</summary>
    public ReadOnlySpan<int> Days => days.AsSpan(0, dayCount);

    /// <summary>The hashes of words and numbers in order, behind <see cref="RecentWords.Count"/> that no word has; a number counts by its place.</summary>
    public ReadOnlySpan<int> Words => words.AsSpan(0, wordCount + RecentWords.Count);

    /// <summary>The token of each of these words and numbers.</summary>
    public ReadOnlySpan<int> WordTokens => wordTokens.AsSpan(0, wordCount);

    /// <summary>The numbers of words and numbers before which something stands that parts a phrase: a line end, a protected span.</summary>
    public ReadOnlySpan<int> Breaks => breaks.AsSpan(0, breakCount);

    /// <summary>Takes out all tokens, and makes room for about as many as the next text has.</summary>
    public void Reset(int capacity)
    {
        Count = lineCount = markCount = nameCount = dayCount = breakCount = wordCount = 0;
        if (items.Length < capacity || items.Length > Math.Max(capacity, MaximumKept))
        {
            items = [];
            Resize(capacity);
        }
    }

    /// <summary>Adds a token whose end, kind and traits are still to be found.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="traits">What stands before it.</param>
    /// <returns>The token in its place, until another one is added.</returns>
    public ref Token Add(int start, TokenTraits traits)
    {
        if (Count == items.Length)
        {
            Resize(items.Length * 2);
        }

        var isLine = (traits & TokenTraits.LineStart) != 0 ? 1 : 0;
        lines[lineCount] = Count;
        lineCount += isLine;
        breaks[breakCount] = wordCount;
        breakCount += isLine;
        ref var place = ref items[Count++];
        place = default;
        place.Start = start;
        place.Traits = traits;
        return ref place;
    }

    /// <summary>Notes the last token, a word with all that is known of it.</summary>
    public void NoteWord(in Token token)
    {
        var index = Count - 1;
        names[nameCount] = index;
        nameCount += (token.Traits & (TokenTraits.Capitalized | TokenTraits.InnerCapital)) != 0 ? 1 : 0;
        days[dayCount] = index;
        dayCount += (token.Classes & DayClasses) != 0 ? 1 : 0;
        wordTokens[wordCount] = index;
        words[RecentWords.Count + wordCount++] = token.Hash;
    }

    /// <summary>Notes the last token, a number or mark.</summary>
    public void NoteOther(in Token token)
    {
        marks[markCount++] = Count - 1;
        if (token.Kind == TokenKind.Number)
        {
            days[dayCount++] = wordTokens[wordCount] = Count - 1;
            words[RecentWords.Count + wordCount++] = token.Start + 1;
        }
    }

    /// <summary>Notes the last token, a protected span.</summary>
    public void NoteProtected()
    {
        marks[markCount++] = Count - 1;
        if (breakCount == 0 || breaks[breakCount - 1] != wordCount)
        {
            breaks[breakCount++] = wordCount;
        }
    }

    /// <summary>All tokens.</summary>
    public Span<Token> AsSpan() => items.AsSpan(0, Count);

    private void Resize(int capacity)
    {
        Array.Resize(ref items, capacity);
        Array.Resize(ref lines, capacity);
        Array.Resize(ref marks, capacity);
        Array.Resize(ref names, capacity);
        Array.Resize(ref days, capacity);
        Array.Resize(ref breaks, capacity);
        Array.Resize(ref wordTokens, capacity);
        Array.Resize(ref words, capacity + RecentWords.Count);
        words.AsSpan(0, RecentWords.Count).Fill(NoWord);
    }
}
