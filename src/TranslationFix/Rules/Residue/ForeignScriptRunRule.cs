using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;
using TranslationFix.Rules.Names;

namespace TranslationFix.Rules.Residue;

/// <summary>Words left in the script of the source language.</summary>
internal sealed class ForeignScriptRunRule : Rule
{
    /// <summary>A run of more words than this is a quotation or a whole untranslated passage.</summary>
    private const int LongRun = 4;

    /// <summary>The longest run that is looked up in the vocabulary, in words.</summary>
    private const int MaximumPhrase = 3;

    /// <summary>What all rules of this id share.</summary>
    public static readonly RuleDescriptor Shared = new("untranslated-token", "accuracy/untranslated", Severity.Major, "Words left in the source language.");

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = Shared with
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The board set the price at 900 تومان a kilo.", "The board set the price at 900 tomans a kilo.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("The fleet lost an amount of 40 מיליון in a year.", "The fleet lost an amount of 40 million in a year.") with { SourceLanguage = "he" },
            RuleExample.Fixed("The factory employs около 300 people.", "The factory employs about 300 people.") with { SourceLanguage = "ru" },
            RuleExample.Fixed("The 地震 was felt in three provinces.", "The earthquake was felt in three provinces.") with { SourceLanguage = "zh" },
            RuleExample.Fixed("Work on the الطريق السريع will stop for a month.", "Work on the highway will stop for a month.") with { SourceLanguage = "ar" },
            RuleExample.Fixed("The ferry from 那不勒斯 was two hours late.", "The ferry from Naples was two hours late.") with { SourceLanguage = "zh" },
            RuleExample.Fixed("Two trams collided in لیسبون before dawn.", "Two trams collided in Lisbon before dawn.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("The drought that began in 日本 has reached 美国 as well.", "The drought that began in Japan has reached the United States as well.") with { SourceLanguage = "zh" },
            RuleExample.Fixed("The choir sang in ריגה, and nobody left.", "The choir sang in Riga, and nobody left.") with { SourceLanguage = "he" },
            RuleExample.Found("The envoy met the переможець of the race in Lutsk.") with { SourceLanguage = "uk" },
            RuleExample.Found("The ministry said that the پالایشگاه would open in spring.") with { SourceLanguage = "fa" },
            RuleExample.Found("He praised the 工程师 of the bridge."),
            RuleExample.Found("The zoo has a new ветеринар, and the bears like her."),
            RuleExample.Found("Nine ships waited for the 领航员 at the bar."),
            RuleExample.Found("Two men fixed the سقف of the hall before the rain came."),
            RuleExample.Found("The union said that пенсионеры would pay half."),
            RuleExample.Found("Rescuers searched the בניין for an hour."),
            RuleExample.Stays("The site погода.рф gave 20 degrees, the app яблоко.укр 19."),
            RuleExample.Stays("The group, Hezb-e Azadi (حزب آزادی), was banned."),
            RuleExample.Stays("The paper Правда (\"Truth\") was founded in 1912."),
            RuleExample.Stays("The firm Зоря runs nine ferries."),
            RuleExample.Stays("The sign read “ВХОД ВОСПРЕЩЁН” in red paint."),
            RuleExample.Stays("The dish is called mansaf (منسف) in Jordan.") with { SourceLanguage = "ar" },
            RuleExample.Stays("The character 福 hangs upside down on many doors."),
            RuleExample.Stays("The beta particle, written β, is light."),
            RuleExample.Stays("Kim Min-ji (김민지) won the first set.") with { SourceLanguage = "zh" },
            RuleExample.Stays("The city of Xi'an (西安) has a wall."),
            RuleExample.Stays("The word for peace, שלום, is also a greeting."),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.ForeignScript;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["foreign-script", "bracketed", "quoted", "source-script", "equivalent", "long", "one-letter", "greek", "set-off", "mentioned", "whole-line", "capitalized"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (!story.Has(index, TokenTraits.ForeignScript) || story.Has(index - 1, TokenTraits.ForeignScript) || MojibakeDecoder.IsGarbled(story, index))
        {
            return;
        }

        var last = index;
        while (story.Has(last + 1, TokenTraits.ForeignScript) && !story.Has(last + 1, TokenTraits.LineStart))
        {
            last++;
        }

        if (story.TextOf(index) is "\u0640")
        {
            // A lone tatweel is a dash of the source's desk, no word.
            return;
        }

        if (story.IsMark(last + 1, '.') && !story.Has(last + 1, TokenTraits.SpaceBefore) && story.IsKind(last + 2, TokenKind.Word) && !story.Has(last + 2, TokenTraits.SpaceBefore)
            || (story.IsMark(index - 1, '.') && !story.Has(index, TokenTraits.SpaceBefore) && story.IsKind(index - 2, TokenKind.Word)))
        {
            // The address of a site: пример.рф.
            return;
        }

        var script = Scripts.Of(story.Text[story[index].Start]);
        var source = story.SourceLanguage is null ? 0f : SourceLanguages.UsesScript(story.SourceLanguage, script) ? 1f : -1f;
        var span = story.SpanOf(index, last);
        var equivalent = last - index < MaximumPhrase ? Equivalent(story, index, span) : null;
        var paragraph = story.ParagraphOf(index);
        sink.Add(
            this,
            span,
            equivalent is null
                ? $"“{story.TextOf(span)}” was left in the source language."
                : $"“{story.TextOf(span)}” was left in the source language; it means “{equivalent}”.",
            [
                1,
                story.Has(index, TokenTraits.Bracketed) ? 1 : 0,
                story.Has(index, TokenTraits.Quoted) ? 1 : 0,
                source,
                equivalent is null ? 0 : 1,
                last - index >= LongRun ? 1 : 0,
                span.Length == 1 && !Scripts.IsUnspaced(script) ? 1 : 0,
                script == Script.Greek ? 1 : 0,
                story.IsMark(index - 1, ',') || story.IsMark(index - 1, ':') || story.IsMark(index - 1, '–') || story.IsMark(index - 1, '—') ? 1 : 0,
                IsMention(story, index) ? 1 : 0,
                index == paragraph.First && last == paragraph.End - 1 ? 1 : 0,
                story.Has(index, TokenTraits.Capitalized) ? 1 : 0,
            ],
            equivalent is null ? [] : [new Proposal(equivalent, Applicability.Unsafe)]);
    }

    private static string? Equivalent(AnalyzedStory story, int index, TextSpan span)
    {
        string? other = null;
        foreach (var word in story.Language.SourceVocabulary.Find(story.TextOf(span).ToString()))
        {
            if (string.Equals(word.Language, story.SourceLanguage, StringComparison.Ordinal))
            {
                return word.Equivalent;
            }

            other ??= word.Equivalent;
        }

        if (other is not null || story.SourceLanguage is not { } source || !story.Language.Exonyms.TryFindWritten(source, story.TextOf(span).ToString(), out var place))
        {
            return other;
        }

        if (story.Language.Tag is not "en")
        {
            var form = story.Language.Gazetteer.GetForm(place, story.Language.Tag);
            return form.IsEmpty ? null : form.ToString();
        }

        var name = story.Language.Gazetteer.GetName(place);
        return story.IsWord(index - 1, "the") ? name : ForeignExonymRule.WithArticle(name);
    }

    /// <summary>True behind words that speak of words: called, named, reads, the word, the letter, the character.</summary>
    private static bool IsMention(AnalyzedStory story, int index)
    {
        for (var i = Math.Max(0, index - 2); i < index; i++)
        {
            if (story.Is(i, WordClasses.MentionWord))
            {
                return true;
            }
        }

        return false;
    }
}
