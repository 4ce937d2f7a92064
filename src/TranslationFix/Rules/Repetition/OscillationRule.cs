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
    /// <summary>The slots for pairs of words that were seen.</summary>
    private const int Slots = 512;

    /// <summary>How many tokens on either side are looked at to see what share of its sentence is repeated.</summary>
    private const int Surroundings = 40;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = RepeatedSentenceDescriptor.With(
        RuleExample.Fixed("The inn is a short walk from the harbour and the harbour.", "The inn is a short walk from the harbour."),
        RuleExample.Fixed("The hall was cold and the soup was very salty and the soup was very salty.", "The hall was cold and the soup was very salty."),
        RuleExample.Fixed("In 1962 she was sent to the northern garrison, where she was sent to the northern garrison.", "In 1962 she was sent to the northern garrison."),
        RuleExample.Fixed("The tax applies to glass, paper, paper, paper, paper and paper.", "The tax applies to glass, paper."),
        RuleExample.Fixed("Guests can hike, fish, fish, fish or fish.", "Guests can hike, fish."),
        RuleExample.Fixed("God sent the book to the faithful, the faithful, the faithful and the faithful.", "God sent the book to the faithful."),
        RuleExample.Fixed("The price covers hot water or hot water.", "The price covers hot water."),
        RuleExample.Found("The term “quiet hour” is used to speak of the “quiet hour” or of the “quiet hour”."),
        RuleExample.Found("The report puts the final balance before the final balance."),
        RuleExample.Found("The Upper Lake Sailing Club is an upper lake sailing club."),
        RuleExample.Fixed("They visited the burned market, and the burned market, before noon.", "They visited the burned market, before noon."),
        RuleExample.Fixed("The pre-pre-pre-pre-school teachers met the mayor.", "The pre-school teachers met the mayor."),
        RuleExample.Fixed("He commands the coast guard of the republic and the coast guard of the republic and the coast guard of the republic.", "He commands the coast guard of the republic."),
        RuleExample.Found("The school has a warm atmosphere, but also a warm atmosphere."),
        RuleExample.Fixed("The town became the seat of the new bishop, and became the seat of the new bishop.", "The town became the seat of the new bishop."),
        RuleExample.Fixed("A super-super-super-super-visor was hired for the dam.", "A super-visor was hired for the dam."),
        RuleExample.Fixed("The anti-anti-anti-anti-aircraft guns were moved to the coast.", "The anti-aircraft guns were moved to the coast."),
        RuleExample.Fixed("They will discuss security, security, security, security, security and trade.", "They will discuss security and trade."),
        RuleExample.Found("The phrase “cold bridge” stands for the phrase “cold bridge”."),
        RuleExample.Fixed("After the flood the envoy returned to Lyon, where he returned to Lyon, where he returned to Lyon.", "After the flood the envoy returned to Lyon."),
        RuleExample.Stays("They come back tired, they come back hungry, they come back to sleep."),
        RuleExample.Stays("A vote to close the mine is a vote to close the town."),
        RuleExample.Stays("They have a right to fish - just as you have a right to fish."),
        RuleExample.Stays("Everywhere there are boats, boats, boats."),
        RuleExample.Stays("He keeps it in the box, and in the box it stays."),
        RuleExample.Stays("The firm makes tools for the car industry and machines for the car industry."),
        RuleExample.Stays("The bank buys at 3,211 dinars per dollar and sells at 3,295 dinars per dollar."),
        RuleExample.Stays("Two people were killed in June and three people were killed in May."),
        RuleExample.Stays("We will fight for the river, we will fight for the forest, and we will fight for our children."),
        RuleExample.Stays("The Ministry of Health and the Ministry of Justice signed the paper."),
        RuleExample.Stays("The north of the city and the south of the city are at odds."),
        RuleExample.Stays("The 2018 World Cup and the 2022 World Cup were held far apart."),
        RuleExample.Stays("Anyone who has seen a glacier knows that a glacier is never silent."),
        RuleExample.Stays("“No more war, no more war and no more war,” they shouted."),
        RuleExample.Stays("He walked for days and days and days."),
        RuleExample.Stays("It is wrong, wrong, wrong."),
        RuleExample.Stays("The government wants the people to trust the government and not the other way round."),
        RuleExample.Stays("She spent ten years in the army, five years in the police and three years in the navy."),
        RuleExample.Stays("The deal gives the buyer the right to inspect and the seller the right to refuse."),
        RuleExample.Stays("In the first half they scored twice, in the second half three times."),
        RuleExample.Stays("The share of women rose from 20 per cent to 30 per cent, and the share of women in parliament from 5 per cent to 12 per cent."),
        RuleExample.Stays("They knew that what was true then is true now and that what was wrong then is wrong now."),
        RuleExample.Stays("The dance is a cha-cha-cha, and the baby laughs ha-ha-ha."),
        RuleExample.Stays("Some said the mayor knew of the leak, others said the mayor knew of nothing."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["three-or-more", "joined", "gap", "content", "words", "one-word", "capitals", "first-ends", "last-ends", "parallel", "share", "quoted", "coordinated", "hyphen", "numbers", "copula"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        Span<int> seen = stackalloc int[Slots];
        seen.Fill(-1);
        var run = default(Run);
        var copies = default(Copies);
        var previous = -1;
        var single = 0;
        var closed = -1;
        for (var i = 0; i < story.Count; i++)
        {
            ref readonly var token = ref story[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                continue;
            }

            if (previous < 0 || story[previous].Sentence != token.Sentence)
            {
                Close(story, ref run, ref copies, sink);
                Flush(story, ref copies, sink);
                single = Singles(story, single, previous, sink);
                previous = i;
                continue;
            }

            var same = IsSame(story, previous, i);
            single = same && i - previous is > 1 and <= 3 && IsGap(story, previous + 1, i - 1) ? single + 1 : same && single > 0 && i == previous + 1 ? single + 1 : Singles(story, single, previous, sink);
            if (run.Words > 0 && Next(story, run.FirstEnd) is var next && next < run.SecondStart && IsSame(story, next, i))
            {
                run.FirstEnd = next;
                run.SecondEnd = i;
                run.Words++;
            }
            else if (run.Words > 0)
            {
                closed = run.SecondEnd;
                Close(story, ref run, ref copies, sink);
            }

            ref var slot = ref seen[(int)((((uint)story[previous].Hash * 31) + (uint)KeyOf(story, i)) & (Slots - 1))];
            if (run.Words == 0 && previous > closed && slot >= 0 && slot < previous && story[slot].Sentence == token.Sentence && IsSame(story, slot, i) && Before(story, slot) is var start && start >= 0 && IsSame(story, start, previous))
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
    private void Close(AnalyzedStory story, ref Run run, ref Copies copies, CandidateSink sink)
    {
        if (run.Words == 0)
        {
            return;
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
        if (copies.Count > 0 && run.FirstStart == copies.LastStart)
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
    }

    private void Flush(AnalyzedStory story, ref Copies copies, CandidateSink sink)
    {
        var found = copies;
        copies = default;
        if (found.Count == 0 || (found.Plain && found.Longest <= EventMarker.MaximumPhrase && (found.Words == found.Longest || !EndsClause(story, found.LastEnd))))
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

        if (content > 0 && (found.Gap == 0 ? IsJoined(story, found) : EndsClause(story, found.LastEnd) && IsSaidAgain(found, content, small)))
        {
            Add(story, found, content, small, numbers, sink);
        }
    }

    /// <summary>Copies with nothing but a joint between them, not "in the box, and in the box it stays".</summary>
    private static bool IsJoined(AnalyzedStory story, in Copies found) => (found.Words >= 4 && !found.Coordinated) || found.Words > EventMarker.MaximumPhrase || EndsClause(story, found.LastEnd);

    /// <summary>
    /// Copies with words between: people take a name or a thing up again, but not with two small words between ("the value before the value"),
    /// nor do they say the same of the same ("was sent north, where he was sent north").
    /// </summary>
    private static bool IsSaidAgain(in Copies found, int content, int small)
    {
        if (small == 0 && !(found.Gap <= 2 && found.Light && !found.Marked && found.Words >= 3))
        {
            return false;
        }

        return found.Count > 2
            ? found.Gap <= 3 && content >= 2
            : found.Words >= 3 && content >= 2 && (found.Marked || found.Coordinated ? found.Words >= 4 && found.Gap <= 2 && found.Light : found.Gap <= 3);
    }

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
            end = Next(story, end);
        }

        var copy = story.SpanOf(found.Start, end);
        var joined = found.Gap == 0;
        var proposals = joined || (found.Coordinated && found.Gap < 2) || (found.Marked && found.Gap < 3 && EndsClause(story, found.LastEnd))
            ? ImmutableArray.Create(new Proposal(story.TextOf(copy).ToString(), Applicability.Unsafe))
            : [];
        sink.Add(
            this,
            story.SpanOf(found.Start, found.LastEnd),
            $"“{Short(story, copy)}” comes {(found.Count == 2 ? "twice" : "again and again")} in this sentence.",
            [
                found.Count > 2 ? 1 : 0,
                joined ? 1 : 0,
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
        if (pairs < 2 || last < 0 || story[last].Kind != TokenKind.Word || story[last].Length < 3 || story[last].Is(WordClasses.RepeatableWord | WordClasses.NumberWord | WordClasses.FunctionWord))
        {
            return 0;
        }

        var first = last;
        for (var i = 0; i < pairs; i++)
        {
            first = Before(story, first);
        }

        var commas = 0;
        var hyphens = 0;
        var coordinators = 0;
        for (var i = first + 1; i < last; i++)
        {
            commas += story.IsMark(i, ',') ? 1 : 0;
            hyphens += story.IsMark(i, '-') ? 1 : 0;
            coordinators += story.Is(i, WordClasses.Coordinator) ? 1 : 0;
        }

        // A dance or a laugh has three.
        if (commas + hyphens == 0 || (hyphens > 0 && pairs < 3))
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
                EndsClause(story, last) ? 1 : 0, 0, Math.Min(pairs, 8) / 8f, word.Has(TokenTraits.Quoted) ? 1 : 0, coordinators > 0 ? 1 : 0, hyphens > 0 ? 1 : 0, 0, 0,
            ],
            [new Proposal(story.TextOf(first).ToString(), Applicability.Unsafe)]);
        return 0;
    }

    private static bool IsGap(AnalyzedStory story, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!(story.IsMark(i, ',') || story.IsMark(i, '-') || story.IsMark(i, ';') || story.IsMark(i, '/') || story.Is(i, WordClasses.Coordinator)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsClause(AnalyzedStory story, int index) =>
        !story.InOneSentence(index, index + 1) || story.IsKind(index + 1, TokenKind.Punctuation) || story.Is(index + 1, WordClasses.Coordinator);

    private static bool StartsClause(AnalyzedStory story, int index) =>
        index == 0 || !story.InOneSentence(index - 1, index) || story.IsKind(index - 1, TokenKind.Punctuation) || story.Is(index - 1, WordClasses.Coordinator | WordClasses.Subordinator);

    private static int KeyOf(AnalyzedStory story, int index) => story.IsKind(index, TokenKind.Number) ? story[index].Length : story[index].Hash;

    private static bool IsSame(AnalyzedStory story, int left, int right)
    {
        ref readonly var one = ref story[left];
        ref readonly var other = ref story[right];
        return one.Kind == other.Kind && one.Length == other.Length && (one.Kind != TokenKind.Word || one.Hash == other.Hash) && WordHash.Same(story[one], story[other]);
    }

    private static int Next(AnalyzedStory story, int index)
    {
        do
        {
            index++;
        }
        while (index < story.Count && story[index].Kind is not (TokenKind.Word or TokenKind.Number));

        return index;
    }

    private static int Before(AnalyzedStory story, int index)
    {
        do
        {
            index--;
        }
        while (index >= 0 && story[index].Kind is not (TokenKind.Word or TokenKind.Number));

        return index;
    }

    /// <summary>The words of a copy for a message; of a long one the start.</summary>
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
