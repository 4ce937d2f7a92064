using System.Buffers;
using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>A function word with a capital in mid-sentence: the full stop before it was lost, or the capital is wrong.</summary>
internal sealed class LostStopRule : Rule
{
    /// <summary>The value of the feature for capitals from which a line is a headline in capitals.</summary>
    private const float HeadlineShare = 0.75f;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = CapitalizationDescriptor.With(
        RuleExample.Fixed("No harvest is guaranteed The fields are dry.", "No harvest is guaranteed. The fields are dry."),
        RuleExample.Fixed("He lost his keys They were in the car.", "He lost his keys. They were in the car."),
        RuleExample.Fixed("The ship left port It carried grain and salt.", "The ship left port. It carried grain and salt."),
        RuleExample.Fixed("She opened the door and From there she saw the fire.", "She opened the door and from there she saw the fire."),
        RuleExample.Fixed("The road is closed, But the ferry sails.", "The road is closed, but the ferry sails."),
        RuleExample.Fixed("He put it Under the bed and forgot it.", "He put it under the bed and forgot it."),
        RuleExample.Stays("The talks between Wang He and the union went on."),
        RuleExample.Stays("The old quay is closed until May The old quay is closed until May."),
        RuleExample.Stays("The court in The Hague heard Will Tanner in May."),
        RuleExample.Stays("They read The Old Barn and A Day in March at school."),
        RuleExample.Stays("Why We Left The Island"),
        RuleExample.Stays("Mayor Opens Dam, Wearing a Hard Hat, After his Long Walk."),
        RuleExample.Stays("Salt And Pepper opens on Friday, as does Moon But No Stars."),
        RuleExample.Stays("He plays for The Grey Foxes and sings with The Who."),
        RuleExample.Stays("The song All of You was number one."),
        RuleExample.Stays("“It is late,” he said, “but In the End is a good film.”"),
        RuleExample.Stays("He works for Bank Of The South and Doctors Without Borders."),
        RuleExample.Stays("Thank you, Our Lady, said the sign."),
        RuleExample.Stays("The pope asked that His will be done."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Capital;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["lost-stop", "subject", "article", "next-capital", "before-capital", "title-line", "quoted", "after-comma", "before-function", "name-like", "verb-follows", "no-stop-line"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (story.Has(index, TokenTraits.SentenceStart) || index == 0 || story.Has(index, TokenTraits.LineStart) || story.Has(index, TokenTraits.Hyphenated) || story.IsWord(index, "i")
            || story.Has(index, TokenTraits.InnerCapital) || story.ValueOf(index) != 0)
        {
            return;
        }

        ref readonly var word = ref story[index];
        var comma = story.IsMark(index - 1, ',');
        ref readonly var before = ref story[comma ? index - 2 < 0 ? 0 : index - 2 : index - 1];
        var subject = IsSubject(story, index);
        if (!story.IsKind(index + 1, TokenKind.Word) || (!comma && before.Has(TokenTraits.Capitalized) && !before.Has(TokenTraits.SentenceStart) && !subject && !story.IsWord(index, "the")))
        {
            return;
        }

        // "Wang He": a Chinese name, whose given name is spelled as a pronoun.
        if (!comma && subject && before.Has(TokenTraits.Capitalized) && IsPinyinSyllable(story.TextOf(index - 1)))
        {
            return;
        }

        // "Rain And Snow": a title, where a capital stands on both sides of a small word.
        if (!comma && !subject && before.Has(TokenTraits.Capitalized) && word.Is(WordClasses.Coordinator) && story.Has(index + 1, TokenTraits.Capitalized))
        {
            return;
        }

        var sentence = story.Sentences[word.Sentence];
        if (IsSecond(story, index, sentence.First))
        {
            return;
        }

        if (comma && !subject && before.Has(TokenTraits.Capitalized) && !before.Has(TokenTraits.SentenceStart) && CapitalShare(story, sentence) > HeadlineShare)
        {
            return;
        }

        var article = story.IsWord(index, "the") || word.Is(WordClasses.IndefiniteArticle);
        var open = before.Is(WordClasses.Determiner | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Auxiliary) && !(subject && (before.Is(WordClasses.Pronoun) || story.IsWord(index - 1, "her")));
        if (open && (story.IsWord(index, "his") || story.IsWord(index, "him") || story.IsWord(index, "he")))
        {
            // "that His will be done": the capital of reverence.
            return;
        }

        var stop = !comma && !open && before.Kind == TokenKind.Word && (subject || article || word.Is(WordClasses.Coordinator) || IsOpener(story, index));
        var small = string.Concat([char.ToLowerInvariant(story.Text[word.Start])], story.Text.AsSpan(word.Start + 1, word.Length - 1));
        var withStop = new Proposal(string.Concat(story.TextOf(index - 1), ". ", story[word]), Applicability.Unsafe);
        var nextCapital = story.Has(index + 1, TokenTraits.Capitalized) || (story.Is(index + 1, WordClasses.Preposition) && story.Has(index + 2, TokenTraits.Capitalized));
        sink.Add(
            this,
            stop ? story.SpanOf(index - 1, index) : word.Span,
            stop ? $"A full stop may be missing before “{story[word]}”." : $"“{story[word]}” has a capital in the middle of the sentence.",
            [
                stop ? 1 : 0,
                subject ? 1 : 0,
                article ? 1 : 0,
                nextCapital ? 1 : 0,
                before.Has(TokenTraits.Capitalized) && !before.Has(TokenTraits.SentenceStart) ? 1 : 0,
                CapitalShare(story, sentence),
                word.Has(TokenTraits.Quoted) ? 1 : 0,
                comma ? 1 : 0,
                open ? 1 : 0,
                word.Has(TokenTraits.KnownName) || story.IsWord(index, "will") || story.IsWord(index, "may") ? 1 : 0,
                stop && HasVerb(story, index, sentence.End) ? 1 : 0,
                Marks.IsTerminator(story.Text[story[sentence.End - 1].End - 1]) || Marks.IsCloser(story.Text[story[sentence.End - 1].End - 1]) ? 0 : 1,
            ],
            stop ? [withStop, new Proposal(string.Concat(story.TextOf(index - 1), " ", small), Applicability.Unsafe)] : [new Proposal(small, Applicability.Unsafe)]);
    }

    /// <summary>True where a sentence begins a second time: "The bridge is shut The bridge is shut". One of the two goes, and the capital with it.</summary>
    private static bool IsSecond(AnalyzedStory story, int index, int first)
    {
        const int Reach = 24;
        for (var i = index - 3; i >= Math.Max(first, index - Reach); i--)
        {
            if (story[i].Hash == story[index].Hash && story[i + 1].Hash == story[index + 1].Hash && story[i + 2].Kind == TokenKind.Word
                && story.IsKind(index + 2, TokenKind.Word) && story[i + 2].Hash == story[index + 2].Hash)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSubject(AnalyzedStory story, int index) =>
        story.TextOf(index) is "He" or "She" or "They" or "It" or "We" or "You" or "This" or "These" or "Those" or "There";

    private static readonly SearchValues<char> PinyinVowels = SearchValues.Create("aeiouü");

    /// <summary>True for a word in the shape of one syllable of pinyin: an initial, vowels, and n or ng at most (ISO 7098).</summary>
    private static bool IsPinyinSyllable(ReadOnlySpan<char> word)
    {
        const string Initials = "bpmfdtnlgkhjqxrzcsyw";
        const int Longest = 6;
        if (word.Length is < 2 or > Longest || !Initials.Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal))
        {
            return false;
        }

        var rest = word[(word[1] == 'h' ? 2 : 1)..];
        rest = rest.EndsWith("ng") ? rest[..^2] : rest.EndsWith("n") ? rest[..^1] : rest;
        return rest.Length > 0 && !rest.ContainsAnyExcept(PinyinVowels);
    }

    private static bool IsOpener(AnalyzedStory story, int index) => story.TextOf(index) is "In" or "After" or "Before" or "However" or "When" or "If" or "While" or "His" or "Their" or "Its" or "Our" or "My" or "At" or "On" or "Since" or "During";

    /// <summary>The share of the words behind the first that have a capital: a headline has many.</summary>
    private static float CapitalShare(AnalyzedStory story, Sentence sentence)
    {
        const int Most = 40;
        var words = 0;
        var capitals = 0;
        for (var i = sentence.First + 1; i < sentence.End && i < sentence.First + Most; i++)
        {
            if (story.IsKind(i, TokenKind.Word))
            {
                words++;
                capitals += story.Has(i, TokenTraits.Capitalized) ? 1 : 0;
            }
        }

        return words == 0 ? 0 : Math.Min(1, 1.5f * capitals / words);
    }

    private static bool HasVerb(AnalyzedStory story, int index, int end)
    {
        const int LookAhead = 8;
        for (var i = index + 1; i < end && i <= index + LookAhead; i++)
        {
            if (story.Is(i, WordClasses.Auxiliary | WordClasses.SpeechVerb) || (story.IsKind(i, TokenKind.Word) && story.TextOf(i).EndsWith("ed")))
            {
                return true;
            }
        }

        return false;
    }
}
