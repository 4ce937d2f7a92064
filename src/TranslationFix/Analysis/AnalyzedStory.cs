using TranslationFix.Languages;
using TranslationFix.Rules;

namespace TranslationFix.Analysis;

/// <summary>
/// A story with everything that rules look at, computed once: tokens, sentences, paragraphs, brackets, quotations, the ledger of
/// its names and the clock of its days. Spans point into the story's text; the text is never copied.
/// </summary>
internal sealed class AnalyzedStory
{
    private readonly TokenBuffer tokens;
    private readonly List<TextSpan> protectedSpans;
    private List<TextSpan>? foreignQuotations;

    private AnalyzedStory(Story story, Workspace workspace)
    {
        workspace.Empty();
        var language = workspace.Language;
        tokens = workspace.Tokens;
        Story = story;
        Language = language;
        Text = story.Text;
        SourceLanguage = story.SourceLanguage is null ? null : Language.PrimarySubtag(story.SourceLanguage);
        PlaceReadings = workspace.PlaceReadings;
        SourceNumber = SourceLanguage is null ? -1 : PlaceReadings.NumberOf(SourceLanguage);
        Sentences = new(workspace.Sentences);
        Paragraphs = new(workspace.Paragraphs);
        Brackets = new(workspace.Brackets);
        UnpairedBrackets = new(workspace.UnpairedBrackets);
        Quotations = new(workspace.Quotations);
        StrayQuotes = new(workspace.StrayQuotes);
        protectedSpans = workspace.ProtectedSpans;
        ProtectedSpanFinder.Find(Text, story.ProtectedSpans.IsDefault ? [] : story.ProtectedSpans, protectedSpans);
        Tokenizer.Tokenize(Text, protectedSpans, workspace.Words, tokens);
        SentenceSplitter.Split(Text, tokens, language, workspace.Sentences, workspace.Paragraphs);
        PairMatcher.MatchBrackets(Text, tokens, workspace.Brackets, workspace.UnpairedBrackets, workspace.OpenBrackets);
        PairMatcher.MatchQuotations(Text, tokens, workspace.Paragraphs, workspace.Quotations, workspace.StrayQuotes);
        QuoteStyle = QuoteStyle.Of(Text, Quotations, tokens, language.Conventions);
        EventMarker.Mark(Text, tokens);
        TrustedNames = TrustedNames.Create(story.TrustedNames);
        Dateline = Dateline.Find(this);
        Clock = Clock.Read(this, workspace.Dates);
        Persons = workspace.Persons;
        Ledger = workspace.Ledger;
        Ledger.Read(this);
    }

    /// <summary>Analyses a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="language">The data of its language.</param>
    /// <param name="accepted">Words of the house that count as known, or null.</param>
    public static AnalyzedStory Create(Story story, Language language, WordTable? accepted = null) => new(story, new Workspace(language, accepted));

    /// <summary>Analyses a story in a memory that it does not own: the next story in it takes its place.</summary>
    public static AnalyzedStory Create(Story story, Workspace workspace) => new(story, workspace);

    /// <summary>The story as the caller gave it.</summary>
    public Story Story { get; }

    /// <summary>The story's text.</summary>
    public string Text { get; }

    /// <summary>The data of the text's language.</summary>
    public Language Language { get; }

    /// <summary>The primary subtag of the source language, or null.</summary>
    public string? SourceLanguage { get; }

    /// <summary>The names of places, to be compared with words of the story.</summary>
    public PlaceReadings PlaceReadings { get; }

    /// <summary>The number of the source language among the <see cref="PlaceReadings"/>; -1 when it is not known, or when no place has a name in it.</summary>
    public int SourceNumber { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => tokens.Count;

    /// <summary>The token at <paramref name="index"/>.</summary>
    public ref readonly Token this[int index] => ref tokens[index];

    /// <summary>All tokens.</summary>
    public ReadOnlySpan<Token> Tokens => tokens.AsSpan();

    /// <summary>The tokens that are no words, in order.</summary>
    public ReadOnlySpan<int> Marks => tokens.Marks;

    /// <summary>The words with a capital, in order.</summary>
    public ReadOnlySpan<int> Names => tokens.Names;

    /// <summary>The tokens with which a date may begin, in order.</summary>
    public ReadOnlySpan<int> Days => tokens.Days;

    /// <summary>The sentences, in order.</summary>
    public Items<Sentence> Sentences { get; }

    /// <summary>The paragraphs (lines with at least one token), in order.</summary>
    public Items<Paragraph> Paragraphs { get; }

    /// <summary>The pairs of brackets, in the order in which they close.</summary>
    public Items<BracketPair> Brackets { get; }

    /// <summary>The tokens of brackets without a partner, in order.</summary>
    public Items<int> UnpairedBrackets { get; }

    /// <summary>The quotations in double marks, in order.</summary>
    public Items<Quotation> Quotations { get; }

    /// <summary>The tokens of closing quotation marks with no opening one before them in the paragraph, in order.</summary>
    public Items<int> StrayQuotes { get; }

    /// <summary>The quotation marks that the story writes.</summary>
    public QuoteStyle QuoteStyle { get; }

    /// <summary>The dateline, or null when the story has none.</summary>
    public Dateline? Dateline { get; }

    /// <summary>The days that the story names.</summary>
    public Clock Clock { get; }

    /// <summary>The names that the document around the story marks, or null.</summary>
    public TrustedNames? TrustedNames { get; }

    /// <summary>The persons, for the rule that reads them.</summary>
    public Persons Persons { get; }

    /// <summary>The names that the story introduces and repeats.</summary>
    public Ledger Ledger { get; }

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> this[in Token token] => Text.AsSpan(token.Start, token.Length);

    /// <summary>The text of the token at <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> TextOf(int index) => Text.AsSpan(tokens[index].Start, tokens[index].Length);

    /// <summary>The text of a word without its possessive ending.</summary>
    public ReadOnlySpan<char> CoreOf(int index) => Text.AsSpan(tokens[index].Start, tokens[index].CoreEnd(Text) - tokens[index].Start);

    /// <summary>The text of a span.</summary>
    public ReadOnlySpan<char> TextOf(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>The span from the start of one token to the end of another.</summary>
    public TextSpan SpanOf(int first, int last) => new(tokens[first].Start, tokens[last].End);

    /// <summary>True when the token exists and is this character alone.</summary>
    public bool IsMark(int index, char mark) =>
        (uint)index < (uint)tokens.Count && tokens[index].Length == 1 && Text[tokens[index].Start] == mark;

    /// <summary>True when the token exists and is this word, letter case aside; <paramref name="lower"/> is in small letters.</summary>
    public bool IsWord(int index, string lower)
    {
        if ((uint)index >= (uint)tokens.Count)
        {
            return false;
        }

        // Length and first letter tell most words apart.
        ref readonly var token = ref tokens[index];
        return token.End - token.Start == lower.Length && token.Kind == TokenKind.Word && MayBegin(Text[token.Start], lower[0]) && WordHash.EqualsLower(lower, Text.AsSpan(token.Start, lower.Length));
    }

    private static bool MayBegin(char letter, char lower) => letter >= '\u0080' || (letter | 0x20) == (lower | 0x20);

    /// <summary>True when the token exists and its word is of one of these classes.</summary>
    public bool Is(int index, WordClasses classes) => (uint)index < (uint)tokens.Count && (tokens[index].Classes & classes) != 0;

    /// <summary>True when the token exists and has all these traits.</summary>
    public bool Has(int index, TokenTraits traits) => (uint)index < (uint)tokens.Count && (tokens[index].Traits & traits) == traits;

    /// <summary>True when the token exists and is of this kind.</summary>
    public bool IsKind(int index, TokenKind kind) => (uint)index < (uint)tokens.Count && tokens[index].Kind == kind;

    /// <summary>True when both tokens exist and stand in one sentence.</summary>
    public bool InOneSentence(int left, int right) =>
        (uint)left < (uint)tokens.Count && (uint)right < (uint)tokens.Count && tokens[left].Sentence == tokens[right].Sentence;

    /// <summary>The value of a word in the word lists (a weekday's number, say), or zero.</summary>
    public int ValueOf(int index)
    {
        Language.Words.Find(tokens[index].Hash, CoreOf(index), out var value);
        return value;
    }

    /// <summary>The start of the white space before a token: a deletion that begins there leaves no double space.</summary>
    public int StartWithSpace(int index)
    {
        var start = tokens[index].Start;
        while (start > 0 && Scripts.IsSpace(Text[start - 1]) && !Scripts.IsLineEnd(Text[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>The paragraph that holds a token.</summary>
    public Paragraph ParagraphOf(int index) => Paragraphs[Sentences[tokens[index].Sentence].Paragraph];

    /// <summary>True inside a quotation in another language.</summary>
    public bool IsInForeignQuotation(TextSpan span)
    {
        foreignQuotations ??= ForeignQuotations.Find(this);
        var at = ~foreignQuotations.BinarySearch(new TextSpan(span.Start, int.MaxValue)) - 1;
        return at >= 0 && foreignQuotations[at].Contains(span);
    }

    /// <summary>True when a protected span has a code unit in common with <paramref name="span"/>, or, for an empty span, holds the position inside.</summary>
    public bool TouchesProtected(TextSpan span)
    {
        var low = 0;
        var high = protectedSpans.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var other = protectedSpans[middle];
            if (other.End <= span.Start)
            {
                low = middle + 1;
            }
            else if (other.Start >= span.End)
            {
                high = middle - 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
