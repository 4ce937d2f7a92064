using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Repetition;

/// <summary>A word twice with a mark between: "the white-white paint", "tables, tables and chairs", "fees / fees".</summary>
internal sealed class TwinRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = XAndXDescriptor.With(
        RuleExample.Fixed("The clinic treats people with poor water-water supply.", "The clinic treats people with poor water supply."),
        RuleExample.Fixed("They paint the doors with a brown-brown varnish.", "They paint the doors with a brown varnish."),
        RuleExample.Fixed("The list names the market-market rules of 2009.", "The list names the market rules of 2009."),
        RuleExample.Fixed("The file holds certificates, certificates, extracts and maps.", "The file holds certificates, extracts and maps."),
        RuleExample.Fixed("We sell tables, tables and chairs.", "We sell tables and chairs."),
        RuleExample.Fixed("It was heard from relatives, relatives or friends of the driver.", "It was heard from relatives or friends of the driver."),
        RuleExample.Fixed("It is possible, probable, probable and certain.", "It is possible, probable and certain."),
        RuleExample.Fixed("The main debts / debts of the port are listed.", "The main debts of the port are listed."),
        RuleExample.Fixed("Visitors / visitors from the coast pay twice.", "Visitors from the coast pay twice."),
        RuleExample.Fixed("Unpaid/unpaid helpers may join them.", "Unpaid helpers may join them."),
        RuleExample.Stays("It was a win-win deal, and the two said bye-bye."),
        RuleExample.Stays("They kept it hush-hush and took it slowly-slowly."),
        RuleExample.Stays("She came to Baden-Baden from Pago-Pago."),
        RuleExample.Stays("The tiny-tiny school has a touchy-touchy, goody-goody master."),
        RuleExample.Stays("The hot, hot days of summer are here."),
        RuleExample.Stays("Breathe, breathe, and smile."),
        RuleExample.Stays("It is a cold, cold, grey day in the north."),
        RuleExample.Stays("The Party of the People, People and Power, was founded in May."),
        RuleExample.Stays("He listed the victims of killings, killings by gangs, and of raids."),
        RuleExample.Stays("They sell water, water-based paint and oil."),
        RuleExample.Stays("“Money, money, that is all they want,” she said."),
        RuleExample.Stays("Rain, rain, go away, the children sang."),
        RuleExample.Stays("It is far, far, far away."),
        RuleExample.Stays("The knock-knock joke was old, and the drum went boom-boom."),
        RuleExample.Stays("It was a long, long, dry summer."),
        RuleExample.Stays("“I want peace, peace and nothing else,” he said."),
        RuleExample.Stays("“They sold horses, horses, nothing but horses,” she said."),
        RuleExample.Stays("“The cold/cold tap is broken,” he said."),
        RuleExample.Stays("They defend the right to vote, right to school and right to work."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.RepeatedWord;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["twin-hyphen", "twin-comma", "twin-slash", "twin-short", "twin-list", "twin-plural", "twin-joined-on", "twin-quoted", "twin-capital", "twin-known"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var first = index - 2;
        if (first < 0 || !story.IsKind(first, TokenKind.Word) || !story.InOneSentence(first, index) || story.TextOf(index - 1).Length != 1 || !WordHash.Same(story.TextOf(first), story.TextOf(index)))
        {
            return;
        }

        ref readonly var word = ref story[index];
        var mark = story.TextOf(index - 1)[0];
        if (mark is not ('-' or ',' or '/') || word.Length < 3 || word.Is(WordClasses.FunctionWord | WordClasses.NumberWord | WordClasses.RepeatableWord | WordClasses.IterableWord) || IsSameMark(story, first - 1, mark, first - 2, index) || IsSameMark(story, index + 1, mark, index + 2, index))
        {
            return;
        }

        // The second may be the first word of the next item: "killings, killings by gangs", "hot, hot days".
        var coordinated = story.Is(index + 1, WordClasses.Coordinator);
        var capital = word.Has(TokenTraits.Capitalized);
        if ((mark == ',' && (capital || story.Has(first, TokenTraits.SentenceStart) || !(coordinated || (story.IsMark(index + 1, ',') && (story.IsMark(first - 1, ',') || story.TextOf(index)[^1] == 's'))) || story.IsMark(index + 1, '-')))
            || (mark == '-' && (capital || story.Has(first, TokenTraits.Capitalized) || story.TextOf(index)[^1] == 'y' || !(story.IsKind(index + 1, TokenKind.Word) && !story.Is(index + 1, WordClasses.FunctionWord)))))
        {
            return;
        }

        var text = story.TextOf(index);
        sink.Add(
            this,
            story.SpanOf(first, index),
            mark == '/' ? $"“{text}” stands on both sides of the stroke." : $"“{story.TextOf(first)}” is joined to itself.",
            story.TextOf(first).ToString(),
            Applicability.Unsafe,
            mark == '-' ? 1 : 0,
            mark == ',' ? 1 : 0,
            mark == '/' ? 1 : 0,
            word.Length < 5 ? 1 : 0,
            mark == ',' && story.IsMark(first - 1, ',') ? 1 : 0,
            mark == ',' && text[^1] == 's' ? 1 : 0,
            coordinated ? 1 : 0,
            word.Has(TokenTraits.Quoted) ? 1 : 0,
            capital ? 1 : 0,
            word.Has(TokenTraits.KnownWord) ? 1 : 0);
    }

    private static bool IsSameMark(AnalyzedStory story, int at, char mark, int other, int index) =>
        story.IsMark(at, mark) && (uint)other < (uint)story.Count && story[other].Hash == story[index].Hash;
}
