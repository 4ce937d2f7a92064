using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Repetition;

/// <summary>A word joined to itself: an engine that has two synonyms in the source and one word for both.</summary>
internal sealed class XAndXRule : Rule
{
    private static readonly string[] NounAndAdjectiveEndings = ["al", "ic", "ive", "ous", "ful", "able", "ible", "ment", "tion", "sion", "ity", "ness", "ance", "ence", "ism", "ship", "ary"];

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = XAndXDescriptor.With(
        RuleExample.Fixed("The bank offered financial and financial support.", "The bank offered financial support."),
        RuleExample.Fixed("It promised cooperation and cooperation with the south.", "It promised cooperation with the south."),
        RuleExample.Fixed("They need a strong and strong fence.", "They need a strong fence."),
        RuleExample.Fixed("The army sent tents and tents to the valley.", "The army sent tents to the valley."),
        RuleExample.Fixed("Our people want peace and peace, he said.", "Our people want peace, he said."),
        RuleExample.Fixed("The two ministers discussed economic and economic relations.", "The two ministers discussed economic relations."),
        RuleExample.Fixed("The road is narrow and narrow after the bridge.", "The road is narrow after the bridge."),
        RuleExample.Fixed("Farmers bought seeds and seeds from the store.", "Farmers bought seeds from the store."),
        RuleExample.Fixed("The fund wants to support and support schools in the hills.", "The fund wants to support schools in the hills."),
        RuleExample.Fixed("They met to expand and expand trade between the ports.", "They met to expand trade between the ports."),
        RuleExample.Fixed("The law is meant to protect and protect rivers.", "The law is meant to protect rivers."),
        RuleExample.Fixed("The house is modern in shape and shape.", "The house is modern in shape."),
        RuleExample.Fixed("They built a village for rest and rest.", "They built a village for rest."),
        RuleExample.Fixed("Choose between a ticket or ticket at the door.", "Choose between a ticket at the door."),
        RuleExample.Fixed("The hall was filled with noise and noise.", "The hall was filled with noise."),
        RuleExample.Fixed("The report speaks of change and change.", "The report speaks of change."),
        RuleExample.Stays("He was soaked through and through, and by and by it froze."),
        RuleExample.Stays("“They dig and dig,” he said. “We wait and wait.”"),
        RuleExample.Stays("The children love to jump and jump, and to run and run until dark."),
        RuleExample.Stays("She told him again and again."),
        RuleExample.Stays("Prices rose more and more."),
        RuleExample.Stays("They came back time and time again."),
        RuleExample.Stays("They waited for years and years."),
        RuleExample.Stays("The speech went on and on."),
        RuleExample.Stays("The nights grew longer and longer."),
        RuleExample.Stays("We walked and walked, and nobody came."),
        RuleExample.Stays("The powder is made by Johnson and Johnson."),
        RuleExample.Stays("He practised for hours and hours and got better and better."),
        RuleExample.Stays("There were boxes and boxes and boxes of letters."),
        RuleExample.Stays("“There are doctors and doctors,” she sighed."),
        RuleExample.Stays("The dogs barked and barked until dawn."),
        RuleExample.Stays("The wheel turned round and round."),
        RuleExample.Stays("The queue grew bigger and bigger, the staff busier and busier."),
        RuleExample.Stays("The two horses ran neck and neck to the line."),
        RuleExample.Stays("The air became warmer and warmer, the ice thinner and thinner."),
        RuleExample.Stays("The deputy prime minister and minister of culture spoke."),
        RuleExample.Stays("They kept trying and trying and asked and asked for a key."),
        RuleExample.Stays("Tell me who will or will not come."),
        RuleExample.Stays("The port handles coal and coal products."),
        RuleExample.Stays("Wheat or wheat flour can be sent by rail."),
        RuleExample.Stays("Milk and milk powder prices fell, and so did cheese or cheese spread sales."),
        RuleExample.Fixed("They walked down a dark and dark street.", "They walked down a dark street."),
        RuleExample.Fixed("The ship needs quick and quick repairs.", "The ship needs quick repairs."),
        RuleExample.Stays("The pact is called trade for peace and peace for trade."),
        RuleExample.Stays("Cooperation for growth and growth for peace was his theme."),
        RuleExample.Stays("They shouted and took and took until the shelves were bare."),
        RuleExample.Stays("The annual Travel and Travel Habits survey is out."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Coordination;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["repeatable", "plural", "comparative", "past", "capitalized", "quoted", "known-ending", "word-follows", "sentence-end", "three", "or", "there-are", "joined", "behind-preposition", "behind-verb-subject"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var first = index - 1;
        var last = index + 1;
        if (first < 0 || last >= story.Count || story[first].Hash != story[last].Hash || story[first].Hash == 0 || !story.InOneSentence(first, last)
            || !(story.IsWord(index, "and") || story.IsWord(index, "or")) || !WordHash.Same(story.TextOf(first), story.TextOf(last)))
        {
            return;
        }

        ref readonly var word = ref story[first];
        if (word.Has(TokenTraits.Hyphenated) || story.Has(last, TokenTraits.Hyphenated) || word.Length == 1 || (story.IsWord(first, "time") && story.IsWord(last + 1, "again")) || word.Is(WordClasses.NumberWord | WordClasses.Coordinator)
            || (word.Is(WordClasses.Title) && story.IsWord(last + 1, "of")))
        {
            return;
        }

        // "stir, stir and stir": the business of repeated-sentence.
        if (story.IsMark(first - 1, ',') && first >= 2 && story[first - 2].Hash == word.Hash)
        {
            return;
        }

        var text = story[word];
        var follows = story.IsKind(last + 1, TokenKind.Word) && !story.Is(last + 1, WordClasses.FunctionWord) && story.InOneSentence(last, last + 1);
        if (IsChiasm(story, first, last) || (follows && ((text[^1] != 's' && !HasKnownEnding(text) && !HasAdverb(story, text) && !story.IsWord(first - 1, "to")) || (word.Has(TokenTraits.Capitalized) && story.Has(last + 1, TokenTraits.Capitalized)))))
        {
            return;
        }

        sink.Add(
            this,
            story.SpanOf(first, last),
            $"“{text}” is joined to itself.",
            text.ToString(),
            Applicability.Unsafe,
            word.Is(WordClasses.IterableWord | WordClasses.FunctionWord) ? 1 : 0,
            text[^1] == 's' && !text.EndsWith("ss") && !text.EndsWith("ous") ? 1 : 0,
            IsComparative(story, text) ? 1 : 0,
            text.EndsWith("ed") || text.EndsWith("ing") ? 1 : 0,
            story.Has(last, TokenTraits.Capitalized) ? 1 : 0,
            word.Has(TokenTraits.Quoted) ? 1 : 0,
            HasKnownEnding(text) ? 1 : 0,
            follows ? 1 : 0,
            story.IsKind(last + 1, TokenKind.Punctuation) ? 1 : 0,
            IsThree(story, first, index, last) ? 1 : 0,
            story.IsWord(index, "or") ? 1 : 0,
            IsThereAre(story, first) ? 1 : 0,
            1,
            story.Is(first - 1, WordClasses.Preposition) && !story.IsWord(first - 1, "to") ? 1 : 0,
            story.Is(first - 1, WordClasses.Pronoun) ? 1 : 0);
    }

    /// <summary>longer, bigger, busier: -er on an adjective that is a common word.</summary>
    private static bool IsComparative(AnalyzedStory story, ReadOnlySpan<char> text)
    {
        if (text.Length < 5 || !text.EndsWith("er"))
        {
            return false;
        }

        var stem = text[..^2];
        return IsCommon(story, stem) || IsCommon(story, text[..^1]) || (stem[^1] == stem[^2] && IsCommon(story, stem[..^1])) || stem[^1] == 'i';
    }

    private static bool IsCommon(AnalyzedStory story, ReadOnlySpan<char> text) => (story.Language.Lexicon.Find(text) & LexiconEntry.Common) != 0;

    private static bool HasKnownEnding(ReadOnlySpan<char> text)
    {
        foreach (var ending in NounAndAdjectiveEndings)
        {
            if (text.Length > ending.Length + 2 && text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"on and on and on": said on purpose.</summary>
    private static bool IsThree(AnalyzedStory story, int first, int index, int last)
    {
        ref readonly var joint = ref story[index];
        return (last + 2 < story.Count && story[last + 1].Hash == joint.Hash && story[last + 2].Hash == story[first].Hash)
            || (first >= 2 && story[first - 1].Hash == joint.Hash && story[first - 2].Hash == story[first].Hash);
    }

    /// <summary>"there are doctors and doctors": some are good and some are not.</summary>
    private static bool IsThereAre(AnalyzedStory story, int first) =>
        first >= 2 && story.Is(first - 1, WordClasses.Auxiliary) && (story.IsWord(first - 2, "there") || story.IsWord(first - 2, "it"));

    /// <summary>"trade for peace and peace for trade".</summary>
    private static bool IsChiasm(AnalyzedStory story, int first, int last) =>
        first > 0 && last + 1 < story.Count && story.Is(first - 1, WordClasses.Preposition) && story[first - 1].Hash == story[last + 1].Hash;

    /// <summary>An adjective has an adverb ("strong and strong walls"); a noun has none ("petroleum and petroleum products").</summary>
    private static bool HasAdverb(AnalyzedStory story, ReadOnlySpan<char> text)
    {
        const int Most = 24;
        if (text.Length > Most)
        {
            return false;
        }

        Span<char> adverb = stackalloc char[Most + 2];
        text.CopyTo(adverb);
        "ly".CopyTo(adverb[text.Length..]);
        return (story.Language.Lexicon.Find(adverb[..(text.Length + 2)]) & LexiconEntry.Word) != 0;
    }
}
