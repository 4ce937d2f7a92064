using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Repetition;

/// <summary>A phrase of two words or more that stands twice in a row, with or without a comma between.</summary>
internal sealed class DoubledPhraseRule : Rule
{
    /// <summary>The letters of a word that a saying of two words may have, in a language of which no words are known.</summary>
    private const int LongestSaying = 4;

    /// <summary>The most tokens of one copy: the words of <see cref="EventMarker.MaximumPhrase"/> with marks between them.</summary>
    private const int MaximumTokens = 2 * EventMarker.MaximumPhrase;

    /// <summary>The most copies that one finding covers.</summary>
    private const int MaximumCopies = 64;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("doubled-phrase", "fluency/duplication", Severity.Minor, "A phrase twice in a row.")
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("They want firm promises, firm promises that the dam will hold.", "They want firm promises that the dam will hold."),
            RuleExample.Fixed("The crew left for the northern islands for the northern islands on Friday.", "The crew left for the northern islands on Friday."),
            RuleExample.Fixed("In the meantime, in the meantime, the shop stays shut.", "In the meantime, the shop stays shut."),
            RuleExample.Fixed("The bridge was closed after the flood, after the flood, and nobody crossed.", "The bridge was closed after the flood, and nobody crossed."),
            RuleExample.Fixed("The spokesman of the ministry of transport of the ministry of transport refused to comment.", "The spokesman of the ministry of transport refused to comment."),
            RuleExample.Fixed("They blame the dry wind, the dry wind, the dry wind for it.", "They blame the dry wind for it."),
            RuleExample.Fixed("The price of bread the price of bread doubled.", "The price of bread doubled."),
            RuleExample.Fixed("She is, said the coach of the visitors, said the coach of the visitors, ready to play.", "She is, said the coach of the visitors, ready to play."),
            RuleExample.Fixed("She grew up in Lower Marsh, Lower Marsh, Lower Marsh, Lower Marsh.", "She grew up in Lower Marsh."),
            RuleExample.Fixed("He wants to be able to be able to be able to be able to be able to be.", "He wants to be able to be."),
            RuleExample.Fixed("She saw the ruins of the ruins of the ruins of the ruins of the ruins of the town.", "She saw the ruins of the town."),
            RuleExample.Fixed("Farmers ask for fair prices; fair prices that cover the seed.", "Farmers ask for fair prices that cover the seed."),
            RuleExample.Fixed("They quarrel over deep wells; over deep wells and the road to them.", "They quarrel over deep wells and the road to them."),
            RuleExample.Stays("She was taught by a pupil of a pupil of Otto Grell."),
            RuleExample.Stays("Year after year, year after year, the river rose."),
            RuleExample.Stays("Blow the horn, blow the horn, blow the horn."),
            RuleExample.Stays("He is not for sale, he is not for sale and never was."),
            RuleExample.Stays("It went on and on and on and on and on and on."),
            RuleExample.Stays("The mayor made a promise, a promise that nobody kept."),
            RuleExample.Stays("The parade ended in New York, New York."),
            RuleExample.Stays("They climbed bit by bit by bit."),
            RuleExample.Stays("“Never again, never again,” the widow said."),
            RuleExample.Stays("She won 6-4, 6-4 and lost the doubles 3-6, 3-6."),
            RuleExample.Stays("He tried again and again and again."),
            RuleExample.Stays("The band Duran Duran Duran Duran joked about its name."),
            RuleExample.Stays("Day after day after day the ferry was late."),
            RuleExample.Stays("“We are winning, we are winning!” he shouted."),
            RuleExample.Stays("“Go home, go home,” the crowd sang."),
            RuleExample.Stays("It was very, very cold, and very, very dark."),
            RuleExample.Stays("They meet from time to time to talk about the dam."),
            RuleExample.Stays("The crowd chanted no more, no more until the doors opened."),
            RuleExample.Stays("The course covers the theory of old maps, old maps collections and map printing."),
            RuleExample.Stays("Since the last congress of the Union, the Union council has met twice."),
            RuleExample.Stays("Floors one to three are for foreign arrivals, domestic arrivals, domestic departures and shops."),
            RuleExample.Stays("During the repair of the bridge, the bridge authority closed two lanes."),
            RuleExample.Stays("They teach the use of open data, open data for schools and the law of the press."),
            RuleExample.Stays("Eleven calls (about: dog licences; dog licences for foreign owners; lost keys)."),
            RuleExample.Stays("The point is not the letter; the letter was only a way to be heard."),
            RuleExample.Stays("Do you still miss the sea?\nI really do, I really do."),
            RuleExample.Stays("He read the first line of the poem:\nMy brother, my brother,\nHow cold the water is."),
            RuleExample.Stays("Lift, turn, lift, turn: so it went until noon."),
            RuleExample.Stays("You can eat the bread, the bread is from today."),
            RuleExample.Fixed("The plan was backed by the board of the port, the board of the port, on Monday.", "The plan was backed by the board of the port, on Monday."),
            RuleExample.Fixed("At the start of the season, at the start of the season farmers had little water.", "At the start of the season farmers had little water."),
            RuleExample.Fixed("In reply to the notice the Bureau of Trade, the Bureau of Trade has opened a case.", "In reply to the notice the Bureau of Trade has opened a case."),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.RepeatedPhrase;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["two-words", "four-or-more", "mark-between", "capitalized", "quoted", "function-start", "joint-end", "no-content", "ends-sentence", "content-words", "verb-start", "exclaimed", "four-copies"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (story[index].Hash == story[index - 1].Hash || !TryFindCopy(story, index, out var first, out var second) || CopyFollows(story, first, second, index))
        {
            return;
        }

        // "a promise, a promise that nobody kept": the noun is taken up again on purpose.
        if (story.Is(second, WordClasses.IndefiniteArticle) && story.Is(index + 1, WordClasses.Subordinator))
        {
            return;
        }

        // "the Gulf, the Gulf and the Gulf": the business of repeated-sentence.
        if (story.Is(index + 1, WordClasses.Coordinator) && index + 2 + (index - second) < story.Count && IsCopy(story, second, index + 2, index - second + 1))
        {
            return;
        }

        var copies = 2;
        var length = index - second + 1;
        for (var step = second - first; copies < MaximumCopies && first - step >= 0 && story.InOneSentence(first - step, index) && IsCopy(story, first - step, second, length); first -= step)
        {
            copies++;
        }

        // "big data, big data education": an item of a list that begins like the one before it.
        if (copies == 2 && (IsJoint(story, second - 1) || HasMark(story, second, index)) && (GoesOn(story, second, index) || IsFirstPerson(story, second)))
        {
            return;
        }

        if (IsFigure(story, first, second, index, copies))
        {
            return;
        }

        var words = 0;
        var content = 0;
        var numbers = 0;
        var capitals = 0;
        var different = false;
        var joint = false;
        for (var i = second; i <= index; i++)
        {
            ref readonly var token = ref story[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                continue;
            }

            words++;
            content += token.Kind == TokenKind.Word && !token.Is(WordClasses.FunctionWord | WordClasses.RepeatableWord | WordClasses.IterableWord) ? 1 : 0;
            numbers += token.Kind == TokenKind.Number || token.Is(WordClasses.NumberWord) ? 1 : 0;
            capitals += token.Has(TokenTraits.Capitalized) ? 1 : 0;
            joint |= token.Is(WordClasses.Coordinator);
            different |= token.Hash != story[second].Hash;
        }

        // One word many times is the business of doubled-word; a phrase of numbers is a score or a list; a third copy, or a copy with a joint, is a figure of speech; a fifth is none.
        if (words < 2 || !different || numbers == words || (joint && (copies < 4 || content == 0)) || (copies < 4 && index + 1 < story.Count && story[index + 1].Hash != 0 && story[index + 1].Hash == story[second].Hash))
        {
            return;
        }

        // "Pull, fold, pull, fold": the beat of work.
        if (words == 2 && story.IsMark(second + 1, ',') && story.IsMark(second - 1, ','))
        {
            return;
        }

        // "door en door", "då och då": of the words of a neutral language nothing is known; two short ones may be a saying.
        if (words == 2 && !story.Language.Conventions.IsFull && (story[second].Length <= LongestSaying || story[index].Length <= LongestSaying))
        {
            return;
        }

        // "a pupil of a pupil of Ida Brandt": a relation of a relation.
        if (words == 3 && story.IsWord(index, "of") && story.Is(second, WordClasses.IndefiniteArticle))
        {
            return;
        }

        var copy = story.SpanOf(first, first + length - 1);
        sink.Add(
            this,
            story.SpanOf(first, index),
            $"“{story.TextOf(copy)}” stands here twice in a row.",
            [
                words == 2 ? 1 : 0,
                words >= 4 ? 1 : 0,
                story.IsKind(second - 1, TokenKind.Punctuation) ? 1 : 0,
                (float)capitals / words,
                story.Has(second, TokenTraits.Quoted) ? 1 : 0,
                story.Is(second, WordClasses.FunctionWord) ? 1 : 0,
                story.Is(index, WordClasses.Preposition | WordClasses.Particle) ? 1 : 0,
                content == 0 ? 1 : 0,
                story.IsKind(index + 1, TokenKind.Punctuation) ? 1 : 0,
                Math.Min(content, 4) / 2f,
                story.Is(second, WordClasses.Auxiliary | WordClasses.Pronoun) ? 1 : 0,
                story.IsMark(index + 1, '!') ? 1 : 0,
                copies >= 4 ? 1 : 0,
            ],
            [new Proposal(story.TextOf(copy).ToString(), Applicability.Unsafe)],
            [new Evidence(copy, "the same words")]);
    }

    /// <summary>Finds the shortest pair of copies that ends at <paramref name="last"/>: [first, second) with a mark perhaps, and [second, last].</summary>
    private static bool TryFindCopy(AnalyzedStory story, int last, out int first, out int second)
    {
        for (second = last - 1; second > Math.Max(0, last - MaximumTokens); second--)
        {
            var length = last - second + 1;
            foreach (var gap in (ReadOnlySpan<int>)[0, 1])
            {
                first = second - gap - length;
                if (first >= 0 && (gap == 0 || IsJoint(story, second - 1))
                    && story.InOneSentence(first, last) && IsCopy(story, first, second, length))
                {
                    return true;
                }
            }
        }

        first = 0;
        return false;
    }

    /// <summary>
    /// True when the second copy is the beginning of something longer: a content word stands behind it, a preposition or a verb behind a short one,
    /// any word but one that joins clauses behind copies that a semicolon parts.
    /// </summary>
    private static bool GoesOn(AnalyzedStory story, int second, int last)
    {
        var next = last + 1;
        if (!story.InOneSentence(last, next) || story[next].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return false;
        }

        return (story.IsMark(second - 1, ';') && !(story.Is(next, WordClasses.Coordinator | WordClasses.Subordinator) && !story.Is(second, WordClasses.Determiner))) || (last - second < 3 && story.Is(next, WordClasses.Preposition | WordClasses.Auxiliary) && !story.Is(second, WordClasses.Preposition))
            || (!story.Is(next, WordClasses.FunctionWord | WordClasses.SpeechVerb) && !(story.Is(second, WordClasses.Preposition) && last - second > 1));
    }

    /// <summary>"Night after night, night after night"; "let it go, let it go, let it go" and nothing else; "he is not for sale, he is not for sale".</summary>
    private static bool IsFigure(AnalyzedStory story, int first, int second, int last, int copies)
    {
        const int LongestRefrain = 4;
        const int MostRefrains = 4;
        if (last - second > 1 && story[second].Hash == story[last].Hash)
        {
            return true;
        }

        if (!IsJoint(story, second - 1))
        {
            return false;
        }

        if (copies is > 2 and <= MostRefrains && last - second < LongestRefrain && !story.Is(second, WordClasses.Determiner | WordClasses.Preposition) && story.Has(first, TokenTraits.SentenceStart)
            && (!story.InOneSentence(last, last + 1) || story.IsKind(last + 1, TokenKind.Punctuation)))
        {
            return true;
        }

        for (var i = second + 1; i <= last && copies == 2 && story.Is(second, WordClasses.Pronoun); i++)
        {
            if (story.IsWord(i, "not") || story.IsWord(i, "never"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMark(AnalyzedStory story, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (IsJoint(story, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"I do, I do": a voice that insists.</summary>
    private static bool IsFirstPerson(AnalyzedStory story, int index) =>
        story.IsWord(index, "i") || story.IsWord(index, "my") || story.IsWord(index, "we") || story.IsWord(index, "our") || story.IsWord(index, "you") || story.IsWord(index, "oh");

    /// <summary>True when the same words come once more: a later event sees all of it.</summary>
    private static bool CopyFollows(AnalyzedStory story, int first, int second, int last)
    {
        var length = last - second + 1;
        var next = last + 1 + (second - first - length);
        return next + length <= story.Count && story.InOneSentence(last, next + length - 1) && IsCopy(story, second, next, length)
            && (next == last + 1 || IsJoint(story, last + 1));
    }

    private static bool IsJoint(AnalyzedStory story, int index) =>
        story.IsMark(index, ',') || story.IsMark(index, ';') || ((story.IsMark(index, '،') || story.IsMark(index, '؛')) && story.Language.Conventions.Writes('،'));

    private static bool IsCopy(AnalyzedStory story, int first, int second, int length)
    {
        for (var i = 0; i < length; i++)
        {
            ref readonly var left = ref story[first + i];
            ref readonly var right = ref story[second + i];
            if (left.Hash != right.Hash || left.Kind != right.Kind || left.Length != right.Length || !WordHash.Same(story[left], story[right])
                || (i == 0 && left.Kind is not (TokenKind.Word or TokenKind.Number)))
            {
                return false;
            }
        }

        return true;
    }
}
