using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>A bracket that repeats what stands before it: the source gave the name in two scripts, the translation gives it twice in one.</summary>
internal sealed class SelfGlossRule : Rule
{
    private const int MaximumWords = 12;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("self-gloss", "fluency/duplication", Severity.Minor, "A bracket that repeats what stands before it.")
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The chairman, Karl Hartmann (Karl Hartmann), resigned.", "The chairman, Karl Hartmann, resigned."),
            RuleExample.Fixed("Inspectors of the IAEA (IAEA) arrived on Friday.", "Inspectors of the IAEA arrived on Friday."),
            RuleExample.Fixed("Shares of Nordwind Logistik (Nordwind Logistik) fell.", "Shares of Nordwind Logistik fell."),
            RuleExample.Fixed("The Court of Audit (the Court of Audit) objected.", "The Court of Audit objected."),
            RuleExample.Fixed("A letter from Ülkü Şahin (Ulku Sahin) was read out.", "A letter from Ülkü Şahin was read out."),
            RuleExample.Stays("The World Food Programme (WFP) sent trucks."),
            RuleExample.Stays("Anna Berg (Berg after her mother) won."),
            RuleExample.Stays("Mr. Orlik (Orlik) owns the mill, and so does Vera Brandt (Brandt)."),
            RuleExample.Stays("The mayor, Jan Kos (Kos junior), spoke."),
            RuleExample.Stays("It costs 20 euros (20 euros more than last year)."),
            RuleExample.Stays("The Sunni Endowment (Diwan al-Waqf al-Sunni) runs the mosque."),
            RuleExample.Stays("He ran 10 km (6 miles)."),
            RuleExample.Stays("The tour stops in Ueda (Nagano), Nagasaki (Nagasaki) and Imari (Saga)."),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Bracket;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["identical", "words", "capitalized"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var (open, close) = story.Brackets[index];
        var first = open + 1;
        if (story.IsWord(first, "the") && close - first > 1)
        {
            first++;
        }

        var length = close - first;
        if (length is < 1 or > MaximumWords || open < length || !story.IsMark(open, '(') || !story.InOneSentence(open - length, close) || !story.IsKind(first, TokenKind.Word))
        {
            return;
        }

        // "Mr Orlik (Orlik)", "Vera Orlik (Orlik)": the short name by which a text goes on.
        if (length == 1 && open >= 2 && IsPartOfName(story, open - 2))
        {
            return;
        }

        var identical = true;
        for (var i = 0; i < length; i++)
        {
            var outside = story.TextOf(open - length + i);
            var inside = story.TextOf(first + i);
            identical &= outside.SequenceEqual(inside) || (i == 0 && first > open + 1) || (story.Has(open - length, TokenTraits.SentenceStart) && WordHash.Same(outside, inside));
            if (!SameLetters(outside, inside))
            {
                return;
            }
        }

        // "Ueda (Nagano), Nagasaki (Nagasaki)": a list of towns, each with the region, and one region is named after its town.
        if (IsInListOfGlosses(story, index))
        {
            return;
        }

        var span = story.SpanOf(open - length, close);
        var name = story.TextOf(story.SpanOf(open - length, open - 1)).ToString();
        sink.Add(
            this,
            span,
            $"The bracket repeats “{name}”.",
            name,
            identical && !IsInList(story, index) ? Applicability.Safe : Applicability.Unsafe,
            identical ? 1 : 0,
            Math.Min(length, 4) / 4f,
            story.Has(first, TokenTraits.Capitalized) ? 1 : 0);
    }

    /// <summary>True when the bracket before or behind, a few words away in the same sentence, glosses a name too, by another word.</summary>
    private static bool IsInListOfGlosses(AnalyzedStory story, int index) => IsOtherGloss(story, index, index - 1) || IsOtherGloss(story, index, index + 1);

    /// <summary>True beside another gloss of a name by itself: in a row of them, the brackets may tell of each where it belongs.</summary>
    private static bool IsInList(AnalyzedStory story, int index) => IsGloss(story, index, index - 1, other: false) || IsGloss(story, index, index + 1, other: false);

    private static bool IsOtherGloss(AnalyzedStory story, int index, int other) => IsGloss(story, index, other, other: true);

    private static bool IsGloss(AnalyzedStory story, int index, int bracket, bool other)
    {
        const int Reach = 8;
        if ((uint)bracket >= (uint)story.Brackets.Count)
        {
            return false;
        }

        var (open, close) = story.Brackets[bracket];
        var (left, right) = bracket < index ? (close, story.Brackets[index].Open) : (story.Brackets[index].Close, open);
        return right > left && right - left <= Reach && story.InOneSentence(left, right)
            && close - open == 2 && open > 0 && story.Has(open + 1, TokenTraits.Capitalized) && story.Has(open - 1, TokenTraits.Capitalized)
            && WordHash.Same(story.TextOf(open - 1), story.TextOf(open + 1)) != other;
    }

    private static bool IsPartOfName(AnalyzedStory story, int before)
    {
        const int LongestFormOfAddress = 4;
        var point = story.IsMark(before, '.') && !story.Has(before, TokenTraits.SpaceBefore);
        var word = point ? before - 1 : before;
        return story.IsKind(word, TokenKind.Word) && story.Has(word, TokenTraits.Capitalized) && !story.Is(word, WordClasses.FunctionWord)
            && (story.Is(word, WordClasses.Title) ? story[word].Length <= LongestFormOfAddress : story.Is(word, WordClasses.GivenName) || !story.Has(word, TokenTraits.SentenceStart));
    }

    private static bool SameLetters(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (LatinLetters.Fold(left[i]) != LatinLetters.Fold(right[i]))
            {
                return false;
            }
        }

        return true;
    }
}
