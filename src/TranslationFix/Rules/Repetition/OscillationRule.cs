using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Repetition;

/// <summary>
/// Words that come again within a sentence: an engine that lost its way and swings between the same words, or a clause that is said a second
/// time. Copies that stand side by side, with a comma at most, belong to <see cref="DoubledWordRule"/> and <see cref="DoubledPhraseRule"/>, one
/// word joined to itself to <see cref="XAndXRule"/>.
/// </summary>
internal sealed class OscillationRule : Rule
{
    /// <summary>How many tokens on either side are looked at to see what share of its sentence is repeated.</summary>
    private const int Surroundings = 40;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = RepeatedSentenceDescriptor.With(OscillationExamples.All);

    public override RuleScope Scope => RuleScope.Any;
    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["three-or-more", "joined", "gap", "content", "words", "one-word", "capitals", "first-ends", "last-ends", "parallel", "share", "quoted", "coordinated", "hyphen", "numbers", "copula"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        Span<int> seen = stackalloc int[WordPairs.Slots];
        Span<int> pairs = stackalloc int[WordPairs.Slots];
        seen.Fill(-1);
        pairs.Fill(-1);
        foreach (var sentence in story.Sentences)
        {
            if (WordPairs.MayRepeat(story.Tokens, sentence, pairs))
            {
                Analyze(story, sentence, seen, sink);
            }
        }
    }

    private void Analyze(AnalyzedStory story, Sentence sentence, Span<int> seen, CandidateSink sink)
    {
        var (run, copies) = (default(Run), default(Copies));
        var previous = -1;
        var (single, closed) = (0, -1);
        var tokens = story.Tokens;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                continue;
            }

            if (previous < 0)
            {
                previous = i;
                continue;
            }

            ref readonly var before = ref tokens[previous];
            var same = before.Hash == token.Hash && WordPairs.IsSame(story, previous, i);
            single = !same && single == 0 ? 0 : same && i - previous is > 1 and <= 3 && IsGap(story, previous + 1, i - 1) ? single + 1 : same && single > 0 && i == previous + 1 ? single + 1 : Singles(story, single, previous, sink);
            if (run.Words > 0 && WordPairs.Next(story, run.FirstEnd) is var next && next < run.SecondStart && WordPairs.IsSame(story, next, i))
            {
                run.FirstEnd = next;
                run.SecondEnd = i;
                run.Words++;
            }
            else if (run.Words > 0)
            {
                var end = run.SecondEnd;
                closed = Close(story, ref run, ref copies, sink) ? end : closed;
            }

            ref var slot = ref seen[WordPairs.SlotOf(before, token)];
            if (run.Words == 0 && previous > closed && slot >= sentence.First && slot < previous && WordPairs.IsSame(story, slot, i) && WordPairs.Before(story, slot) is var start && start >= 0 && WordPairs.IsSame(story, start, previous))
            {
                run = new Run { FirstStart = start, FirstEnd = slot, SecondStart = previous, SecondEnd = i, Words = 2 };
            }

            slot = i;
            previous = i;
        }

        Close(story, ref run, ref copies, sink);
        Flush(story, ref copies, sink);
        Singles(story, single, previous, sink);
    }

    private struct Run
    {
        public int FirstStart, FirstEnd, SecondStart, SecondEnd, Words;
    }

    private struct Copies
    {
        public int Start, FirstEnd, LastStart, LastEnd, Words, Longest, Count, Gap;
        public bool Plain, Coordinated, Marked, Light;
    }

    /// <summary>Takes a pair of copies that is complete: it is the next of a row, or the start of one.</summary>
    private bool Close(AnalyzedStory story, ref Run run, ref Copies copies, CandidateSink sink)
    {
        Trim(story, ref run);
        if (run.Words < 2)
        {
            run = default;
            return false;
        }

        var gap = 0;
        var light = true;
        var coordinated = false;
        var marked = false;
        for (var i = run.FirstEnd + 1; i < run.SecondStart; i++)
        {
            var coordinator = story.Is(i, WordClasses.Coordinator) || (coordinated && story.IsWord(i, "also"));
            var word = story[i].Kind is TokenKind.Word or TokenKind.Number && !coordinator;
            coordinated |= coordinator;
            gap += word ? 1 : 0;
            light &= !word || story.Is(i, WordClasses.FunctionWord);
            marked |= story[i].Kind == TokenKind.Punctuation && !Marks.IsDoubleQuote(story.Text[story[i].Start]);
        }

        var distance = run.SecondStart - run.FirstEnd - 1;
        var plain = distance == 0 || (distance == 1 && (story.IsMark(run.FirstEnd + 1, ',') || story.IsMark(run.FirstEnd + 1, ';')));
        if (copies.Count > 0 && run.FirstStart == copies.LastStart && (run.Words >= copies.Words || EndsClause(story, run.SecondEnd)))
        {
            copies.Count++;
            copies.LastStart = run.SecondStart;
            copies.LastEnd = run.SecondEnd;
            copies.Words = Math.Min(copies.Words, run.Words);
            copies.Gap = Math.Max(copies.Gap, gap);
            copies.Plain &= plain;
            copies.Light &= light;
            copies.Coordinated |= coordinated;
            copies.Marked |= marked;
        }
        else
        {
            Flush(story, ref copies, sink);
            copies = new Copies
            {
                Start = run.FirstStart, FirstEnd = run.FirstEnd, LastStart = run.SecondStart, LastEnd = run.SecondEnd, Words = run.Words, Longest = run.Words, Count = 2,
                Gap = gap, Plain = plain, Light = light, Coordinated = coordinated, Marked = marked,
            };
        }

        run = default;
        return true;
    }

    /// <summary>Takes an "and" off both ends of the copies: it is what joins them.</summary>
    private static void Trim(AnalyzedStory story, ref Run run)
    {
        if (run.Words > 1 && story.Is(run.SecondEnd, WordClasses.Coordinator))
        {
            run.FirstEnd = WordPairs.Before(story, run.FirstEnd);
            run.SecondEnd = WordPairs.Before(story, run.SecondEnd);
            run.Words--;
        }

        if (run.Words > 1 && story.Is(run.SecondStart, WordClasses.Coordinator))
        {
            run.FirstStart = WordPairs.Next(story, run.FirstStart);
            run.SecondStart = WordPairs.Next(story, run.SecondStart);
            run.Words--;
        }
    }

    private void Flush(AnalyzedStory story, ref Copies copies, CandidateSink sink)
    {
        var found = copies;
        copies = default;
        if (found.Count == 0 || story.IsMark(found.Start - 1, '-') || (found.Plain && found.Longest <= EventMarker.MaximumPhrase && (found.Words == found.Longest || !EndsClause(story, found.LastEnd))))
        {
            return;
        }

        var content = 0;
        var small = 0;
        var numbers = 0;
        for (var i = found.LastStart; i <= found.LastEnd; i++)
        {
            ref readonly var token = ref story[i];
            var counts = token.Kind == TokenKind.Word && !token.Is(WordClasses.FunctionWord | WordClasses.NumberWord | WordClasses.RepeatableWord);
            content += counts ? 1 : 0;
            small += counts && !token.Has(TokenTraits.Capitalized) ? 1 : 0;
            numbers += token.Kind == TokenKind.Number ? 1 : 0;
        }

        // "not a servant of the court, ... not a servant of the court": a figure of speech; French "des heures et des heures": very many of them.
        var denied = (found.Count == 2 && found.Gap > 0 && (story.IsWord(found.LastStart, "not") || story.IsWord(found.LastStart, "no") || story.IsWord(found.LastStart, "never")))
            || (found is { Words: 2, Count: 2, Gap: 0, Coordinated: true } && story.IsWord(found.LastStart, "des") && story.Is(found.LastEnd, WordClasses.Unit | WordClasses.IterableWord));
        if (content > 0 && !denied && (found.Gap == 0 ? IsJoined(story, found, content) : EndsClause(story, found.LastEnd) && IsSaidAgain(found, content, small, NameGoesOn(story, found.LastEnd))))
        {
            Add(story, found, content, small, numbers, sink);
        }
    }

    /// <summary>Copies with nothing but a joint between them ("a role model and role model for others"), not "in the box, and in the box it stays".</summary>
    private static bool IsJoined(AnalyzedStory story, in Copies found, int content) => (found.Words >= 4 && !found.Coordinated) || found.Words > EventMarker.MaximumPhrase || found.Count > 2 
        || EndsClause(story, found.LastEnd) || (found.Coordinated && !found.Marked && content >= 2 && !story.Has(found.LastEnd, TokenTraits.Hyphenated)
            && (found.Words > 2 || story.Is(found.LastEnd + 1, WordClasses.Preposition | WordClasses.Auxiliary)));

    /// <summary>
    /// Copies with words between: people take a name or a thing up again, but not with two small words between ("the value before the value"),
    /// nor do they say the same of the same ("was sent north, where he was sent north").
    /// </summary>
    private static bool IsSaidAgain(in Copies found, int content, int small, bool goesOn)
    {
        if (small == 0 && (goesOn || !(found.Gap <= 2 && found.Light && !found.Marked && found.Words >= 3)))
        {
            return false;
        }

        return found.Count > 2
            ? found.Gap <= 3 && content >= 2
            : found.Words >= 3 && content >= 2 && (found.Marked || found.Coordinated ? found.Words >= 4 && found.Gap <= 2 && found.Light : found.Gap <= 3);
    }

    /// <summary>"from the Ministry of Trade to the Ministry of Trade and Fisheries": the second is another name.</summary>
    private static bool NameGoesOn(AnalyzedStory story, int last) =>
        story.Is(last + 1, WordClasses.Coordinator) && story.InOneSentence(last, last + 2) && story.Has(last + 2, TokenTraits.Capitalized);

    private void Add(AnalyzedStory story, in Copies found, int content, int small, int numbers, CandidateSink sink)
    {
        var words = 0;
        var sentence = story.Sentences[story[found.Start].Sentence];
        var to = Math.Min(sentence.End, found.LastEnd + Surroundings);
        for (var i = Math.Max(sentence.First, found.Start - Surroundings); i < to; i++)
        {
            words += story[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        var copula = false;
        for (var i = found.FirstEnd + 1; i < found.LastStart && found.Count == 2; i++)
        {
            copula |= story[i].Is(WordClasses.Auxiliary);
        }

        var end = found.Start;
        for (var i = 1; i < found.Words; i++)
        {
            end = WordPairs.Next(story, end);
        }

        var copy = story.SpanOf(found.Start, end);
        var proposals = found.Gap == 0 || (found.Coordinated && found.Gap < 2) || (found.Marked && found.Gap < 3 && EndsClause(story, found.LastEnd))
            ? ImmutableArray.Create(new Proposal(story.TextOf(copy).ToString(), Applicability.Unsafe))
            : [];
        sink.Add(
            this,
            story.SpanOf(found.Start, found.LastEnd),
            $"“{Short(story, copy)}” comes {(found.Count == 2 ? "twice" : "again and again")} in this sentence.",
            [
                found.Count > 2 ? 1 : 0,
                found.Gap == 0 ? 1 : 0,
                Math.Min(found.Gap, 8) / 8f,
                Math.Min(content, 4) / 4f,
                Math.Min(found.Words, 8) / 8f,
                0,
                content == 0 ? 0 : 1 - ((float)small / content),
                EndsClause(story, found.FirstEnd) ? 1 : 0,
                EndsClause(story, found.LastEnd) ? 1 : 0,
                StartsClause(story, found.Start) && StartsClause(story, found.LastStart) ? 1 : 0,
                Math.Min(1f, (float)found.Words * found.Count / words),
                story.Has(found.LastStart, TokenTraits.Quoted) ? 1 : 0,
                found.Coordinated ? 1 : 0,
                0,
                numbers > 0 ? 1 : 0,
                copula ? 1 : 0,
            ],
            proposals,
            [new Evidence(copy, "the same words")]);
    }

    /// <summary>One word three times or more with commas, "and" or hyphens between; returns 0, the length of the next row.</summary>
    private int Singles(AnalyzedStory story, int pairs, int last, CandidateSink sink)
    {
        if (pairs < 1 || last < 0 || story[last].Kind != TokenKind.Word || story[last].Length < 3 || story[last].Is(WordClasses.RepeatableWord | WordClasses.NumberWord | WordClasses.FunctionWord))
        {
            return 0;
        }

        var first = last;
        var next = last + (story.IsMark(last + 1, ',') ? 2 : 1);
        var joined = story.Is(next, WordClasses.Coordinator) && story.InOneSentence(last, next + 1) && WordPairs.IsSame(story, last, next + 1);
        if (pairs < 2 && !joined)
        {
            return 0;
        }

        last = joined ? next + 1 : last;
        for (var i = 0; i < pairs; i++)
        {
            first = WordPairs.Before(story, first);
        }

        var commas = 0;
        var separators = 0;
        var hyphens = 0;
        var coordinators = 0;
        for (var i = first + 1; i < last; i++)
        {
            commas += story.IsMark(i, ',') ? 1 : 0;
            separators += IsSeparator(story, i) ? 1 : 0;
            hyphens += story.IsMark(i, '-') ? 1 : 0;
            coordinators += story.Is(i, WordClasses.Coordinator) ? 1 : 0;
        }

        // "Stir, stir and stir again", "Merrily, merrily, merrily, life is but a dream": a command or a song; a list of things begins with a plural.
        if (story.Has(first, TokenTraits.SentenceStart) && story.Text[story[first].End - 1] is not 's' && story.InOneSentence(last, last + 1) && (story.Is(last + 1, WordClasses.Particle | WordClasses.Subordinator) || story.IsWord(last + 1, "again") || hyphens + separators == 0 && story.IsMark(last + 1, ',')))
        {
            return 0;
        }

        // A dance or a laugh has three.
        if (commas + hyphens + separators == 0 || (hyphens + separators > 0 && pairs < 3))
        {
            return 0;
        }

        ref readonly var word = ref story[first];
        sink.Add(
            this,
            story.SpanOf(first, last),
            $"“{story.TextOf(first)}” comes again and again.",
            [
                1, 1, 0, word.Is(WordClasses.IterableWord) ? 0 : 0.25f, 0.125f, 1, word.Has(TokenTraits.Capitalized) && !word.Has(TokenTraits.SentenceStart) ? 1 : 0, 1,
                EndsClause(story, last) ? 1 : 0, coordinators + hyphens == 0 && pairs < 3 ? 1 : 0, Math.Min(pairs, 8) / 8f, word.Has(TokenTraits.Quoted) ? 1 : 0, coordinators > 0 ? 1 : 0, hyphens > 0 ? 1 : 0, 0, 0,
            ],
            [new Proposal(story.TextOf(first).ToString(), Applicability.Unsafe)]);
        return 0;
    }

    private static bool IsGap(AnalyzedStory story, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!(story.IsMark(i, ',') || story.IsMark(i, '-') || story.IsMark(i, ';') || IsSeparator(story, i) || story.Is(i, WordClasses.Coordinator)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSeparator(AnalyzedStory story, int index) =>
        story.TextOf(index) is "/" or "_" or "•" or "·" or "|" or "*" or "–" or "—";

    private static bool EndsClause(AnalyzedStory story, int index) =>
        !story.InOneSentence(index, index + 1) || story.IsKind(index + 1, TokenKind.Punctuation) || story.Is(index + 1, WordClasses.Coordinator);

    private static bool StartsClause(AnalyzedStory story, int index) =>
        index == 0 || !story.InOneSentence(index - 1, index) || story.IsKind(index - 1, TokenKind.Punctuation) || story.Is(index - 1, WordClasses.Coordinator | WordClasses.Subordinator);

    private static string Short(AnalyzedStory story, TextSpan copy)
    {
        const int Most = 60;
        if (copy.Length <= Most)
        {
            return story.TextOf(copy).ToString();
        }

        var text = story.TextOf(copy)[..Most];
        var space = text.LastIndexOf(' ');
        return string.Concat(text[..(space > 0 ? space : char.IsHighSurrogate(text[^1]) ? Most - 1 : Most)], "…");
    }
}
