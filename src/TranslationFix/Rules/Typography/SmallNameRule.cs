using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>A month, a weekday, a nationality or another name that is written small.</summary>
internal sealed class SmallNameRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = CapitalizationDescriptor.With(
        RuleExample.Fixed("The shop reopens on monday.", "The shop reopens on Monday."),
        RuleExample.Fixed("They married in april and left in december.", "They married in April and left in December."),
        RuleExample.Fixed("A turkish lorry and two iranian buses were hit.", "A Turkish lorry and two Iranian buses were hit."),
        RuleExample.Fixed("He was born in march 1961.", "He was born in March 1961."),
        RuleExample.Fixed("The ferry to sweden was full, and Sweden closed the port.", "The ferry to Sweden was full, and Sweden closed the port."),
        RuleExample.Fixed("The polish minister flew home.", "The Polish minister flew home."),
        RuleExample.Stays("They may march on Sunday to polish the brass."),
        RuleExample.Stays("An august body met; may it last."),
        RuleExample.Stays("He likes turkey with french fries, and fine china."),
        RuleExample.Stays("The sat nav failed, and the sun came out."),
        RuleExample.Stays("The long march in the rain took a day."),
        RuleExample.Stays("She gave the shoes a polish in the hall."),
        RuleExample.Stays("He put the brazil nuts on the scales and drank bordeaux."),
        RuleExample.Stays("They wed in a barn, and he sat down."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.SmallName;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["name-weekday", "name-month", "name-demonym", "name-only", "name-ambiguous", "name-date-context", "name-determined", "name-story", "name-hyphenated", "name-short", "name-quoted", "name-place-slot"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        ref readonly var word = ref story[index];
        if (word.Has(TokenTraits.SentenceStart) || word.Has(TokenTraits.InnerCapital) || word.Length < 3 || word.Has(TokenTraits.ForeignScript) || word.Has(TokenTraits.MixedScript))
        {
            return;
        }

        var weekday = word.Is(WordClasses.Weekday);
        var month = word.Is(WordClasses.Month);
        var demonym = word.Is(WordClasses.Demonym);
        var ambiguous = word.Has(TokenTraits.KnownWord);
        var date = IsDateContext(story, index);
        var elsewhere = FindCapital(story, word);

        // A word of its own right (may, march, polish, china) is a name only where a date or a person's people is spoken of.
        if (ambiguous && !(month && date) && !(weekday && date) && !(demonym && IsBeforePerson(story, index) && word.Length > 4))
        {
            return;
        }

        if (!(weekday || month || demonym) && (word.Classes != WordClasses.None || word.Has(TokenTraits.Hyphenated) || !(elsewhere is not null || IsPlace(story, index))))
        {
            return;
        }

        if (!(weekday || month || demonym) && IsWrittenSmallAgain(story, index))
        {
            return;
        }

        var text = string.Concat([char.ToUpperInvariant(story.Text[word.Start])], story.Text.AsSpan(word.Start + 1, word.Length - 1));
        sink.Add(
            this,
            word.Span,
            $"“{text}” has a capital.",
            [
                weekday ? 1 : 0,
                month ? 1 : 0,
                demonym ? 1 : 0,
                weekday || month || demonym ? 0 : 1,
                ambiguous ? 1 : 0,
                date ? 1 : 0,
                story.Is(index - 1, WordClasses.Determiner) ? 1 : 0,
                elsewhere is null ? 0 : 1,
                word.Has(TokenTraits.Hyphenated) ? 1 : 0,
                word.Length <= 4 ? 1 : 0,
                word.Has(TokenTraits.Quoted) ? 1 : 0,
                story.Is(index - 1, WordClasses.PlacePreposition) ? 1 : 0,
            ],
            [new Proposal(text, (weekday || month) && !ambiguous ? Applicability.Safe : Applicability.Unsafe)],
            elsewhere is { } span ? [new Evidence(span, "with a capital elsewhere in the story")] : []);
    }

    /// <summary>"in march", "on sunday", "march 3", "3 march", "last may".</summary>
    private static bool IsDateContext(AnalyzedStory story, int index) =>
        story.IsKind(index + 1, TokenKind.Number) || story.IsKind(index - 1, TokenKind.Number)
        || story.IsWord(index - 1, "in") || story.IsWord(index - 1, "on") || story.IsWord(index - 1, "since") || story.IsWord(index - 1, "until") || story.IsWord(index - 1, "by")
        || story.IsWord(index - 1, "last") || story.IsWord(index - 1, "next") || story.IsWord(index - 1, "early") || story.IsWord(index - 1, "late") || story.IsWord(index - 1, "of");

    /// <summary>"the polish minister": a determiner before, a noun behind.</summary>
    private static bool IsBeforePerson(AnalyzedStory story, int index) =>
        story.Is(index - 1, WordClasses.Determiner) && story.IsKind(index + 1, TokenKind.Word) && !story.Is(index + 1, WordClasses.FunctionWord) && !story.Has(index + 1, TokenTraits.Capitalized);

    /// <summary>A word that the story writes small again is a word of its own, not a name; looked for in the 600 tokens on either side.</summary>
    private static bool IsWrittenSmallAgain(AnalyzedStory story, int index)
    {
        const int Reach = 600;
        for (var i = Math.Max(0, index - Reach); i < story.Count && i < index + Reach; i++)
        {
            if (i != index && story[i].Hash == story[index].Hash && story.IsKind(i, TokenKind.Word) && !story.Has(i, TokenTraits.Capitalized))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A place of the gazetteer in a slot where a place stands.</summary>
    private static bool IsPlace(AnalyzedStory story, int index) =>
        story.Is(index - 1, WordClasses.PlacePreposition) && story.Language.Gazetteer.TryFind(story.CoreOf(index), out _);

    private static TextSpan? FindCapital(AnalyzedStory story, in Token word)
    {
        if (story.Ledger.Find(word) is not { } form)
        {
            return null;
        }

        foreach (var token in form.Tokens)
        {
            if (story.Has(token, TokenTraits.Capitalized))
            {
                return story[token].Span;
            }
        }

        return null;
    }
}
