using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Repetition;

/// <summary>
/// A word or name that comes again a few words later where it can say nothing new: "the gravity of gravity", "dust particles of dust", "wealth, power and wealth",
/// "the pass is called the pass".
/// </summary>
internal sealed class EchoRule : Rule
{
    /// <summary>The most tokens between the two copies.</summary>
    private const int MaximumGap = 9;

    /// <summary>The most words of one copy.</summary>
    private const int MaximumWords = 6;

    private enum Joint
    {
        None,
        Of,
        NounOf,
        List,
        Same,
    }

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = XAndXDescriptor.With(
        RuleExample.Fixed("The test measures the pull of the weight of weight.", "The test measures the pull of the weight."),
        RuleExample.Fixed("He expects fifty bags of bags from the field.", "He expects fifty bags from the field."),
        RuleExample.Fixed("The words of the words show how old the song is.", "The words show how old the song is."),
        RuleExample.Fixed("Parents leave the choice of the choice to the school.", "Parents leave the choice to the school."),
        RuleExample.Fixed("The dam broke in the spring of spring.", "The dam broke in the spring."),
        RuleExample.Fixed("The harbour of the harbour was closed on Monday.", "The harbour was closed on Monday."),
        RuleExample.Fixed("They spoke at the opening of the opening, and left.", "They spoke at the opening, and left."),
        RuleExample.Fixed("The town hall of the town hall is being painted.", "The town hall is being painted."),
        RuleExample.Fixed("The owners agreed to agreed on Sunday.", "The owners agreed on Sunday."),
        RuleExample.Fixed("The board decided to decided in favour of the dam.", "The board decided in favour of the dam."),
        RuleExample.Found("The Norland boats of Norland 4 were sold."),
        RuleExample.Stays("They booked an on-the-spot check of Spot, the robot dog."),
        RuleExample.Stays("He wrote mine instead of mine."),
        RuleExample.Stays("It is made of small sums of small and large donors."),
        RuleExample.Found("The cloud consists of dust particles of dust."),
        RuleExample.Found("The children live in the Norvik region of Norvik."),
        RuleExample.Found("It was filled with river water of the river."),
        RuleExample.Found("She opened the council meeting of the council, her last."),
        RuleExample.Found("It is only a way to win power, wealth and power."),
        RuleExample.Found("The market sells onions, leeks and onions."),
        RuleExample.Found("The tax hit bakers, farmers, brewers and farmers."),
        RuleExample.Found("The Omnix-Writer is the same as Omnix-Writer and costs less."),
        RuleExample.Found("The northern valley is called the northern valley."),
        RuleExample.Found("Such a late frost is also known as the late frost."),
        RuleExample.Found("The feast is called the feast, and it is held at night."),
        RuleExample.Found("The Danish fleet was much larger than the Danish fleet."),
        RuleExample.Found("The old custom is different from the old custom."),
        RuleExample.Found("The Varga house was initially known as the Varga house, the guide says."),
        RuleExample.Stays("The dead are no different from the dead of other wars."),
        RuleExample.Stays("A day is never longer than a day."),
        RuleExample.Stays("They are the best of the best, and the plan was the worst of the worst."),
        RuleExample.Stays("It was a copy of a copy, a picture of a picture."),
        RuleExample.Stays("She is an economist of the Economist Group."),
        RuleExample.Stays("He rode from the south of the South Coast to the sea."),
        RuleExample.Stays("She won the second race of the second stage and the first set of the first match."),
        RuleExample.Stays("It was a free union of free peoples."),
        RuleExample.Stays("They passed it three times: left, right and left."),
        RuleExample.Stays("The law protects women, children and women prisoners."),
        RuleExample.Stays("The cuts hurt families, pensioners and families with many children."),
        RuleExample.Stays("The lake is called Lake Vara after the village of Vara."),
        RuleExample.Stays("The museum is called the Museum of Glass."),
        RuleExample.Stays("The problem is the same as the problem of last year."),
        RuleExample.Stays("A spade is called a spade here."),
        RuleExample.Stays("The speech was delivered at the trade meeting of trade ministers."),
        RuleExample.Stays("They talked about the price of oil and the oil of the north."),
        RuleExample.Stays("He is the man of the house, and the house is old."),
        RuleExample.Stays("Workers of the world met workers of the port."),
        RuleExample.Stays("He asked whether the end of the world is the end of time."),
        RuleExample.Stays("The song “Heart of My Heart” was played, and “The History of History” is his next book."),
        RuleExample.Stays("He wrote a history of histories, a book of books."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Echo;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["echo-of", "echo-noun-of", "echo-list", "echo-same", "echo-article", "echo-words", "echo-capital", "echo-end", "echo-list-long", "echo-same-case"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var first = index - 2;
        while (first >= 0 && index - first <= MaximumGap && story[first].Hash != story[index].Hash)
        {
            first--;
        }

        // "best of the best", "heart of my heart": said on purpose; so is much in a quotation.
        if (first < 0 || index - first > MaximumGap || !story.IsKind(first, TokenKind.Word) || !story.InOneSentence(first, index) || !(story.TextOf(first).SequenceEqual(story.TextOf(index)) || (story.Has(first, TokenTraits.SentenceStart) && WordHash.Same(story.TextOf(first), story.TextOf(index)))) || GoesOn(story, first, index)
            || story.Is(first, WordClasses.IterableWord | WordClasses.RepeatableWord | WordClasses.NumberWord) || IsRelation(story.TextOf(first)) || (story.Has(first, TokenTraits.Quoted) && story.Has(index, TokenTraits.Quoted)))
        {
            return;
        }

        if (first == index - 2 && story.IsWord(index - 1, "to") && story.TextOf(index).EndsWith("ed", StringComparison.Ordinal) && !story.Has(index, TokenTraits.Capitalized))
        {
            // "agreed to agreed": no infinitive ends so.
            sink.Add(this, story.SpanOf(first, index), $"“{story.TextOf(first)}” is joined to itself.", story.TextOf(first).ToString(), Applicability.Unsafe, 1, 0, 0, 0, 1, 0.25f, 0, 0, 0, 1);
            return;
        }

        // The whole copy: the same words before both.
        var start = first;
        var second = index;
        var words = 1;
        while (words < MaximumWords && start > 0 && second - 1 > first && story.InOneSentence(start - 1, index) && IsSame(story, start - 1, second - 1) && !IsJointWord(story, start - 1))
        {
            words += story[start - 1].Kind == TokenKind.Word ? 1 : 0;
            start--;
            second--;
        }

        var joint = JointOf(story, first, second, out var article);
        if (joint == Joint.None || !IsWhole(story, joint, second, index))
        {
            return;
        }

        var copy = story.SpanOf(start, first);
        sink.Add(
            this,
            story.SpanOf(start, index),
            joint == Joint.Same ? $"“{story.TextOf(copy)}” is said to be “{story.TextOf(copy)}”." : $"“{story.TextOf(copy)}” is joined to itself.",
            [
                joint == Joint.Of ? 1 : 0,
                joint == Joint.NounOf ? 1 : 0,
                joint == Joint.List ? 1 : 0,
                joint == Joint.Same ? 1 : 0,
                article && story.Is(start - 1, WordClasses.Determiner) ? 1 : 0,
                Math.Min(words, 4) / 4f,
                story.Has(index, TokenTraits.Capitalized) ? 1 : 0,
                !story.InOneSentence(index, index + 1) || story.IsKind(index + 1, TokenKind.Punctuation) ? 1 : 0,
                joint == Joint.List && index - first > 4 ? 1 : 0,
                story.TextOf(first).SequenceEqual(story.TextOf(index)) ? 1 : 0,
            ],
            joint == Joint.Of ? [new Proposal(story.TextOf(copy).ToString(), Applicability.Unsafe)] : [],
            [new Evidence(copy, joint == Joint.Same ? "the same name" : "the same word")]);
    }

    /// <summary>"friends of friends", "a list of lists": words that may be of their own kind.</summary>
    private static bool IsRelation(ReadOnlySpan<char> word) =>
        word is "friend" or "friends" or "parents" or "children" or "grandchildren" or "neighbours" or "neighbors" or "relatives" or "kings" or "lords" or "lists" or "sets" or "copies" or "teachers" or "victims" or "enemies" or "networks" or "rules";

    /// <summary>True when the second copy is the beginning of something longer, or the words behind both are the same: a later event sees all of it.</summary>
    private static bool GoesOn(AnalyzedStory story, int first, int last)
    {
        var next = last + 1;
        if (!story.InOneSentence(last, next))
        {
            return false;
        }

        return story.IsMark(next, '-') || IsSame(story, first + 1, next) || (story.IsKind(next, TokenKind.Word) && !story.Is(next, WordClasses.FunctionWord | WordClasses.SpeechVerb) && !IsVerb(story, next));
    }

    /// <summary>True when nothing behind the second copy says more of it: "sums of small and large donors", "families with children", "the Museum of Glass".</summary>
    private static bool IsWhole(AnalyzedStory story, Joint joint, int second, int last) => joint switch
    {
        Joint.List => (!story.InOneSentence(last, last + 1) || story.IsKind(last + 1, TokenKind.Punctuation)) && !(story.TextOf(last) is "left" or "right" or "up" or "down" or "black" or "white"),
        Joint.Same => !story.Is(last + 1, WordClasses.Preposition | WordClasses.Subordinator) && !story.Is(second - 1, WordClasses.IndefiniteArticle),
        _ => !story.Is(last + 1, WordClasses.Coordinator) && !story.Is(second - 1, WordClasses.IndefiniteArticle),
    };

    private static bool IsVerb(AnalyzedStory story, int index) =>
        !story.Has(index, TokenTraits.Capitalized) && (story.TextOf(index) is "show" or "shows" or "began" or "met" || story.TextOf(index).EndsWith("ed", StringComparison.Ordinal));

    private static Joint JointOf(AnalyzedStory story, int first, int second, out bool article)
    {
        var end = second - 1;
        article = story.Is(end, WordClasses.Determiner | WordClasses.IndefiniteArticle) && end > first;
        if (article)
        {
            end--;
        }

        if (end <= first)
        {
            return Joint.None;
        }

        if (story.IsWord(end, "of"))
        {
            return end == first + 1 ? Joint.Of
                : end == first + 2 && story.IsKind(first + 1, TokenKind.Word) && !story.Is(first + 1, WordClasses.FunctionWord | WordClasses.NumberWord) && story.TextOf(first + 1) is not ("instead" or "because" or "ahead" or "outside" or "inside" or "regardless" or "part" or "kind" or "sort") ? Joint.NounOf : Joint.None;
        }

        return IsList(story, first, end, article) ? Joint.List : IsSameAs(story, first, end) ? Joint.Same : Joint.None;
    }

    /// <summary>"wealth, power and wealth": single words with commas between, and the coordinator before the last.</summary>
    private static bool IsList(AnalyzedStory story, int first, int end, bool article)
    {
        if (article || !story.Is(end, WordClasses.Coordinator) || story.IsWord(end, "but") || story.Has(first, TokenTraits.SentenceStart))
        {
            return false;
        }

        var items = 0;
        var i = first + 1;
        while (i + 1 < end && story.IsMark(i, ',') && story.IsKind(i + 1, TokenKind.Word) && !story.Is(i + 1, WordClasses.FunctionWord) && story[i + 1].Hash != story[first].Hash)
        {
            items++;
            i += 2;
        }

        return items > 0 && (i == end || (i + 1 == end && story.IsMark(i, ',')));
    }

    /// <summary>"is the same as", "is also known as", "was called".</summary>
    private static bool IsSameAs(AnalyzedStory story, int first, int end)
    {
        if (!story.Is(first + 1, WordClasses.Auxiliary))
        {
            return false;
        }

        var same = false;
        for (var i = first + 2; i <= end; i++)
        {
            if (story.TextOf(i) is "same" or "identical" or "known" or "called" or "named" or "than" or "different" or "distinct")
            {
                same = true;
            }
            else if (!story.Is(i, WordClasses.Determiner | WordClasses.Preposition | WordClasses.PlacePreposition | WordClasses.Subordinator) && !(story.Is(i, WordClasses.Particle) || story.IsWord(i, "as") || (story.IsKind(i, TokenKind.Word) && IsAdverbOrComparative(story.TextOf(i)))) && !Marks.IsDoubleQuote(story.Text[story[i].Start]))
            {
                return false;
            }
        }

        return same;
    }

    private static bool IsAdverbOrComparative(ReadOnlySpan<char> text) => text.EndsWith("ly", StringComparison.Ordinal) || text.EndsWith("er", StringComparison.Ordinal);

    private static bool IsJointWord(AnalyzedStory story, int index) =>
        story.IsMark(index, ',') || story.Is(index, WordClasses.Coordinator | WordClasses.Determiner | WordClasses.IndefiniteArticle | WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Pronoun | WordClasses.Subordinator);

    private static bool IsSame(AnalyzedStory story, int left, int right) =>
        left >= 0 && right < story.Count && story[left].Kind == story[right].Kind && story[left].Hash == story[right].Hash && WordHash.Same(story.TextOf(left), story.TextOf(right));
}
