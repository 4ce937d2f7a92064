using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>
/// A place as the source language calls it, in Latin letters, from the hand-kept lists (<see cref="Exonyms"/>), in the full languages other than English
/// (<see cref="ForeignExonymRule"/> knows more of that one): nach Kitai in German from Russian. The source has to be known.
/// </summary>
internal sealed class ListedExonymRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = ForeignExonymRule.Shared with
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("Das Holz ging nach Kitai und verschwand.", "Das Holz ging nach China und verschwand.") with { Language = "de", SourceLanguage = "ru" },
            RuleExample.Fixed("Die Gäste kamen aus Otrisch und blieben.", "Die Gäste kamen aus Österreich und blieben.") with { Language = "de", SourceLanguage = "fa" },
            RuleExample.Fixed("I mattoni arrivano da Selanik in treno.", "I mattoni arrivano da Salonicco in treno.") with { Language = "it", SourceLanguage = "tr" },
            RuleExample.Fixed("Le bois part de Kitai en mars.", "Le bois part de Chine en mars.") with { Language = "fr", SourceLanguage = "ru" },
            RuleExample.Stays("De Selanikstraat in Breda is weer open.") with { Language = "nl", SourceLanguage = "tr" },
            RuleExample.Stays("Das Holz ging nach China und verschwand.") with { Language = "de", SourceLanguage = "ru" },
            RuleExample.Stays("Die Rockgruppe Kitai singt nach Mitternacht.") with { Language = "de", SourceLanguage = "ru" },
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override WordClasses Needs => WordClasses.PlacePreposition;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.LedgerName;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["slot", "source-form", "listed", "length"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var form = story.Ledger.Names[index];
        foreach (var exonym in story.Language.Exonyms.Find(form.Hash))
        {
            if (!string.Equals(exonym.Language, story.SourceLanguage, StringComparison.Ordinal) || !string.Equals(exonym.Form, form.Text, StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var token in form.Tokens)
            {
                var behindName = story.IsKind(token + 1, TokenKind.Word) && story.Has(token + 1, TokenTraits.Capitalized) && !story.Has(token + 1, TokenTraits.KnownWord) && story.InOneSentence(token, token + 1);
                if (!IsSlot(story, token) || behindName || story.Has(token, TokenTraits.Quoted) || story.Has(token, TokenTraits.Hyphenated))
                {
                    continue;
                }

                sink.Add(
                    this,
                    new TextSpan(story[token].Start, story[token].CoreEnd(story.Text)),
                    $"{story.Language.Conventions.Name} writes “{exonym.Name}”.",
                    exonym.Name,
                    Applicability.Unsafe,
                    1,
                    1,
                    1,
                    Math.Min(form.Text.Length, 12) / 12f);
            }

            return;
        }
    }

    /// <summary>nach Kitai, in die Turetschtschyna, aus Wien und Otrisch.</summary>
    private static bool IsSlot(AnalyzedStory story, int token)
    {
        var before = token - 1;
        if (story.Is(before, WordClasses.Determiner) && !story.Is(before, WordClasses.PlacePreposition))
        {
            before--;
        }

        return story.Is(before, WordClasses.PlacePreposition)
            || (story.Is(before, WordClasses.Coordinator) && story.Is(before - 2, WordClasses.PlacePreposition) && story.Has(before - 1, TokenTraits.Capitalized));
    }
}
