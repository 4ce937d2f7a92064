using System.Collections.Immutable;
using System.Text;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Residue;

/// <summary>Marks that a translation engine sets inside its pipeline and that reached the text.</summary>
internal sealed class SubwordDebrisRule : Rule
{
    /// <summary>The mark of SentencePiece before a word (U+2581).</summary>
    private const char SentencePiece = '\u2581';

    /// <summary>The sign of SentencePiece for what it does not know (U+2047).</summary>
    private const char Unknown = '\u2047';

    /// <summary>The most pieces of a word that are joined.</summary>
    private const int MaximumPieces = 12;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("subword-debris", "accuracy/encoding", Severity.Major, "Marks of the translation engine.")
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The port takes a long @-@ term loan.", "The port takes a long-term loan."),
            RuleExample.Fixed("The rate rose to 6 @.@ 25 percent.", "The rate rose to 6.25 percent."),
            RuleExample.Fixed("The bill reached 12 @,@ 000 pounds.", "The bill reached 12,000 pounds."),
            RuleExample.Fixed("The light@@ house is dark.", "The lighthouse is dark."),
            RuleExample.Fixed("A hydro@@ elec@@ tric plant opened.", "A hydroelectric plant opened."),
            RuleExample.Fixed("The vill ##agers left.", "The villagers left."),
            RuleExample.Fixed("The <unk> minister spoke.", "The minister spoke."),
            RuleExample.Fixed("The talks failed. </s>", "The talks failed."),
            RuleExample.Fixed("The [UNK] minister spoke.", "The minister spoke."),
            RuleExample.Fixed("The ▁river froze.", "The river froze."),
            RuleExample.Fixed("▁The▁river froze.", "The river froze."),
            RuleExample.Fixed("Barnes &amp; Sons sold the mill.", "Barnes & Sons sold the mill."),
            RuleExample.Fixed("The firm&#39;s mill is sold.", "The firm's mill is sold."),
            RuleExample.Fixed("He said &quot;never&quot; twice.", "He said \"never\" twice."),
            RuleExample.Fixed("“Wait,” she said. He said &quot;never&quot; twice.", "“Wait,” she said. He said “never” twice."),
            RuleExample.Fixed("Er nannte den Plan &quot;gewagt&quot; und ging.", "Er nannte den Plan „gewagt“ und ging.") with { Language = "de" },
            RuleExample.Fixed("Il a dit &quot;non&quot; deux fois.", "Il a dit «\u00A0non\u00A0» deux fois.") with { Language = "fr" },
            RuleExample.Fixed("He paid the & quot ; rent & quot ; in salt.", "He paid the \" rent \" in salt."),
            RuleExample.Fixed("The dance is called <unk>sema in the north.", "The dance is called sema in the north."),
            RuleExample.Found("The envoy met {{0}} in Oslo."),
            RuleExample.Found("The envoy met %s in Oslo."),
            RuleExample.Found("The envoy met __NAME_1__ in Oslo."),
            RuleExample.Found("The envoy met ${person} in Oslo."),
            RuleExample.Found("The town of ⁇ was hit."),
            RuleExample.Stays("To show the sign in a page, write &amp; for it, the handbook says."),
            RuleExample.Stays("The entity for a narrow space is &thinsp; and few know it."),
            RuleExample.Stays("The shop @home sells 5 @ 3 euros."),
            RuleExample.Stays("Write to desk@wire.example or follow @wiredesk."),
            RuleExample.Stays("Johnson & Johnson; Marks & Spencer; AT&T."),
            RuleExample.Stays("The row over #metoo goes on."),
            RuleExample.Stays("Growth was 50% so far."),
            RuleExample.Stays("He answered in three words [sic] and left."),
            RuleExample.Stays("She crossed the line of <b>bold</b> type."),
            RuleExample.Stays("The form has a field ____ for the name."),
            RuleExample.Stays("The UN [UNHCR] sent tents."),
            RuleExample.Stays("It cost $5 {about 4 euros}."),
            RuleExample.Stays("Apartment #12 burned, and so did ##."),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Mark | Anchors.Spacing | Anchors.Bracket;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["symbol", "joiner", "piece", "entity", "placeholder", "word-mark", "unknown-sign", "known-joined"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (anchor == Anchors.Bracket)
        {
            var (open, close) = story.Brackets[index];
            AnalyzeBracket(story, open, close, sink);
            return;
        }

        switch (story.Text[story[index].Start])
        {
            case '<':
                AnalyzeSymbol(story, index, sink);
                break;
            case '@':
                AnalyzeAt(story, index, sink);
                break;
            case '#' when story.IsMark(index + 1, '#') && !story.IsMark(index + 2, '#') && story.IsKind(index + 2, TokenKind.Word) && story.IsKind(index - 1, TokenKind.Word)
                && !story.Has(index + 1, TokenTraits.SpaceBefore) && !story.Has(index + 2, TokenTraits.SpaceBefore):
                Report(story, "piece", story.SpanOf(index - 1, index + 2), string.Concat(story.TextOf(index - 1), story.TextOf(index + 2)), sink);
                break;
            case '&' when HtmlEntities.TryRead(story.Text, story[index].Start, out var end, out var character):
                AnalyzeEntity(story, index, end, character, sink);
                break;
            case SentencePiece:
                AnalyzeWordMarks(story, index, sink);
                break;
            case Unknown:
                Report(story, "unknown-sign", story[index].Span, null, sink);
                break;
            case '%' when story.Has(index, TokenTraits.SpaceBefore) && !story.Has(index + 1, TokenTraits.SpaceBefore) && (story.IsWord(index + 1, "s") || story.IsWord(index + 1, "d")):
                Report(story, "placeholder", story.SpanOf(index, index + 1), null, sink);
                break;
            case '_':
                AnalyzePlaceholder(story, index, sink);
                break;
        }
    }

    private static bool IsGlued(AnalyzedStory story, int index) => index < story.Count && !story.Has(index, TokenTraits.SpaceBefore);

    private void AnalyzeSymbol(AnalyzedStory story, int index, CandidateSink sink)
    {
        var end = SymbolEnd(story.Text, story[index].Start);
        if (end < 0 || FollowsSymbol(story, index))
        {
            return;
        }

        // A run of symbols is one piece of debris.
        for (var next = end; next >= 0;)
        {
            end = next;
            var start = end;
            while (start < story.Text.Length && story.Text[start] == ' ')
            {
                start++;
            }

            next = start < story.Text.Length && story.Text[start] == '<' ? SymbolEnd(story.Text, start) : -1;
        }

        Report(story, "symbol", WithSpace(story, index, end), string.Empty, sink);
    }

    /// <summary>The position behind the symbol of an engine that starts at a position, or −1.</summary>
    private static int SymbolEnd(string text, int start)
    {
        var length = text.AsSpan(start, Math.Min(EngineSymbols.MaximumLength, text.Length - start)).IndexOf('>') + 1;
        return length > 0 && EngineSymbols.IsSymbol(text.AsSpan(start, length)) ? start + length : -1;
    }

    /// <summary>True when another symbol stands directly before the token.</summary>
    private static bool FollowsSymbol(AnalyzedStory story, int index)
    {
        var end = story[index].Start;
        while (end > 0 && story.Text[end - 1] == ' ')
        {
            end--;
        }

        var from = Math.Max(0, end - EngineSymbols.MaximumLength);
        var start = end > 0 && story.Text[end - 1] == '>' ? story.Text.LastIndexOf('<', end - 1, end - from) : -1;
        return start >= 0 && SymbolEnd(story.Text, start) == end;
    }

    /// <summary>The debris with the white space before it, or, at the start of a line, behind it; alone where a word is glued to it.</summary>
    private static TextSpan WithSpace(AnalyzedStory story, int index, int end)
    {
        if (end < story.Text.Length && char.IsLetterOrDigit(story.Text[end]))
        {
            return new TextSpan(story[index].Start, end);
        }

        if (!story.Has(index, TokenTraits.LineStart))
        {
            return new TextSpan(story.StartWithSpace(index), end);
        }

        while (end < story.Text.Length && story.Text[end] == ' ')
        {
            end++;
        }

        return new TextSpan(story[index].Start, end);
    }

    private void AnalyzeAt(AnalyzedStory story, int index, CandidateSink sink)
    {
        // high @-@ risk: the joiner of the Moses tokenizer between two words.
        if (IsGlued(story, index + 1) && IsGlued(story, index + 2) && story.IsMark(index + 2, '@') && story.TextOf(index + 1) is "-" or "." or "," or "/" or ":" or "–"
            && index > 0 && index + 3 < story.Count && story.IsKind(index - 1, story[index - 1].Kind is TokenKind.Number ? TokenKind.Number : TokenKind.Word))
        {
            var span = new TextSpan(story[index - 1].Start, WordSpan.Around(story.Text, story[index + 3].Span).End);
            var text = string.Concat(story.TextOf(index - 1), story.TextOf(index + 1), story.TextOf(new TextSpan(story[index + 3].Start, span.End)));
            Report(story, "joiner", span, text, sink);
            return;
        }

        // ware@@ house: the mark of byte-pair encoding behind a piece that goes on.
        if (!IsPiece(story, index - 1) || IsPiece(story, index - 4))
        {
            return;
        }

        var word = new StringBuilder();
        var next = index - 1;
        for (var pieces = 0; pieces < MaximumPieces && IsPiece(story, next); pieces++)
        {
            word.Append(story.TextOf(next));
            next += 3;
        }

        if (story.IsKind(next, TokenKind.Word) || story.IsKind(next, TokenKind.Number))
        {
            word.Append(story.TextOf(next));
            Report(story, "piece", story.SpanOf(index - 1, next), word.ToString(), sink);
        }
    }

    /// <summary>True for a word or number with @@ glued behind it.</summary>
    private static bool IsPiece(AnalyzedStory story, int index) =>
        (story.IsKind(index, TokenKind.Word) || story.IsKind(index, TokenKind.Number))
        && story.IsMark(index + 1, '@') && IsGlued(story, index + 1) && story.IsMark(index + 2, '@') && IsGlued(story, index + 2);

    private void AnalyzeEntity(AnalyzedStory story, int index, int end, string character, CandidateSink sink)
    {
        if (SignTalk.IsAround(story, index))
        {
            return;
        }

        var start = story[index].Start;
        var curly = story.Quotations.Count > 0 && story.Text[story[story.Quotations[0].Open].Start] == '“';
        var text = character switch
        {
            "\u00A0" => " ",
            "\"" when story.Language is { Tag: not "en", Conventions.IsFull: true } => QuotationMark(story, start, end) ?? character,
            "\"" when curly => start == 0 || Scripts.IsSpace(story.Text[start - 1]) || Marks.IsOpenBracket(story.Text[start - 1]) ? "“" : "”",
            _ => character,
        };
        Report(story, "entity", new TextSpan(start, end), text, sink);
    }

    /// <summary>The quotation mark of the story, which opens or closes by the white space around; null where that does not tell.</summary>
    private static string? QuotationMark(AnalyzedStory story, int start, int end)
    {
        var before = start == 0 || Scripts.IsSpace(story.Text[start - 1]) || Marks.IsOpenBracket(story.Text[start - 1]);
        var behind = end == story.Text.Length || !char.IsLetterOrDigit(story.Text[end]);
        var space = story.Language.Conventions.SpacedMarks.Contains(story.QuoteStyle.Close, StringComparison.Ordinal) ? "\u00A0" : string.Empty;
        return before == behind ? null : before ? string.Concat([story.QuoteStyle.Open], space) : string.Concat(space, [story.QuoteStyle.Close]);
    }

    private void AnalyzeWordMarks(AnalyzedStory story, int index, CandidateSink sink)
    {
        var chunk = WordSpan.Chunk(story.Text, story[index].Span);
        if (index > 0 && story[index - 1].Start >= chunk.Start && story.TextOf(new TextSpan(chunk.Start, story[index].Start)).Contains(SentencePiece))
        {
            return;
        }

        var text = story.TextOf(chunk).ToString().Replace(SentencePiece, ' ').Trim();
        var span = text.Length == 0 ? WithSpace(story, index, chunk.End) : chunk;
        Report(story, "word-mark", span, text, sink);
    }

    private void AnalyzePlaceholder(AnalyzedStory story, int index, CandidateSink sink)
    {
        const int longest = 32;
        var start = story[index].Start;
        var end = story[index].End;
        if (story[index].Length != 2 || (start > 0 && !Scripts.IsSpace(story.Text[start - 1])))
        {
            return;
        }

        while (end < story.Text.Length && end - start < longest && (char.IsAsciiLetterOrDigit(story.Text[end]) || story.Text[end] == '_'))
        {
            end++;
        }

        if (end - start > 4 && story.Text.AsSpan(start, end - start).EndsWith("__", StringComparison.Ordinal) && char.IsAsciiLetter(story.Text[start + 2]))
        {
            Report(story, "placeholder", new TextSpan(start, end), null, sink);
        }
    }

    private void AnalyzeBracket(AnalyzedStory story, int open, int close, CandidateSink sink)
    {
        var mark = story.Text[story[open].Start];
        var tight = IsGlued(story, open + 1) && IsGlued(story, close);
        if (close != open + 2 || !tight || mark is not ('[' or '{'))
        {
            return;
        }

        if (mark == '[')
        {
            if (story.TextOf(open + 1) is "UNK" or "MASK" or "CLS" or "SEP" or "PAD" or "EOS" or "BOS")
            {
                Report(story, "symbol", WithSpace(story, open, story[close].End), string.Empty, sink);
            }

            return;
        }

        var twice = story.IsMark(open - 1, '{') && story.IsMark(close + 1, '}') && IsGlued(story, open) && IsGlued(story, close + 1);
        var dollar = story.IsMark(open - 1, '$') && IsGlued(story, open);
        if (twice || dollar || story.IsKind(open + 1, TokenKind.Number))
        {
            Report(story, "placeholder", story.SpanOf(twice || dollar ? open - 1 : open, twice ? close + 1 : close), null, sink);
        }
    }

    private void Report(AnalyzedStory story, string feature, TextSpan span, string? replacement, CandidateSink sink)
    {
        var features = new float[Features.Length];
        features[Features.IndexOf(feature, StringComparer.Ordinal)] = 1;
        var known = replacement is { Length: > 0 } && story.Language.Lexicon.Find(replacement) != LexiconEntry.None;
        features[^1] = known ? 1 : 0;
        sink.Add(
            this,
            span,
            "This is a mark of the translation engine.",
            features,
            replacement is null ? [] : [new Proposal(replacement, Applicability.Safe)]);
    }
}
