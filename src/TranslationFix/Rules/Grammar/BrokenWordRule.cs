using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Grammar;

/// <summary>A fragment that is no word, beside another piece with which it makes a common one: "govern ment".</summary>
internal sealed class BrokenWordRule : Rule
{
    /// <summary>The fewest letters of the joined word: shorter ones come about by chance.</summary>
    private const int ShortestWord = 6;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = SplitWordDescriptor.With(
        RuleExample.Fixed("The govern ment fell in May.", "The government fell in May."),
        RuleExample.Fixed("Two bro thers own the mill.", "Two brothers own the mill."),
        RuleExample.Fixed("The infor mation came late.", "The information came late."),
        RuleExample.Stays("The pre war houses of Qazvo stand empty."),
        RuleExample.Stays("He plays the setar and the kamancheh."),
        RuleExample.Stays("The xan tree grows by the river."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.UnknownWord;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["joins-before", "joins-behind", "other-unknown", "very-common", "short-piece"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (story[index].Has(TokenTraits.Hyphenated) || !Try(story, index - 1, index, sink))
        {
            Try(story, index, index + 1, sink);
        }
    }

    private bool Try(AnalyzedStory story, int left, int right, CandidateSink sink)
    {
        const int Longest = 32;
        if (!story.IsKind(left, TokenKind.Word) || !story.IsKind(right, TokenKind.Word) || story.Has(right, TokenTraits.LineStart) || story.Has(right, TokenTraits.Capitalized)
            || story.Has(left, TokenTraits.Hyphenated) || story.Has(right, TokenTraits.Hyphenated) || story.Has(left, TokenTraits.Possessive))
        {
            return false;
        }

        var first = story.TextOf(left);
        var second = story.TextOf(right);
        var length = first.Length + second.Length;
        if (length is < ShortestWord or > Longest || first.Length < 2 || second.Length < 2)
        {
            return false;
        }

        Span<char> joined = stackalloc char[Longest];
        first.CopyTo(joined);
        second.CopyTo(joined[first.Length..]);
        var entry = story.Language.Lexicon.Find(joined[..length]);
        if ((entry & LexiconEntry.Common) == 0)
        {
            return false;
        }

        var before = story[right].IsUnknownWord;
        sink.Add(
            this,
            story.SpanOf(left, right),
            $"“{joined[..length]}” is one word.",
            joined[..length].ToString(),
            Applicability.Unsafe,
            before ? 1 : 0,
            before ? 0 : 1,
            story[left].IsUnknownWord && before ? 1 : 0,
            (entry & LexiconEntry.VeryCommon) != 0 ? 1 : 0,
            Math.Min(first.Length, second.Length) <= 2 ? 1 : 0);
        return true;
    }
}
