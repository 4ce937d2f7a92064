using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Numbers;

/// <summary>
/// Signs between and behind the digits in the way of another language, in the full languages other than English (the rules for that one know more):
/// 1,250,000 and 1.5 Millionen in German.
/// </summary>
internal sealed class NumberMarkRule : Rule
{
    private const int GroupDigits = 3;

    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789.,");

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = NumberFormatDescriptor.With(
        RuleExample.Fixed("Die Stadt zählt 1,250,000 Einwohner.", "Die Stadt zählt 1.250.000 Einwohner.") with { Language = "de" },
        RuleExample.Fixed("Der Bau kostet 1.5 Millionen Euro.", "Der Bau kostet 1,5 Millionen Euro.") with { Language = "de" },
        RuleExample.Fixed("Die Preise stiegen um 4.75 Prozent.", "Die Preise stiegen um 4,75 Prozent.") with { Language = "de" },
        RuleExample.Fixed("Мост стоит 1.5 млрд рублей.", "Мост стоит 1,5 млрд рублей.") with { Language = "ru" },
        RuleExample.Fixed("Ціни зросли на 4.7 відсотка.", "Ціни зросли на 4,7 відсотка.") with { Language = "uk" },
        RuleExample.Fixed("Most kosztuje 1.5 mln złotych.", "Most kosztuje 1,5 mln złotych.") with { Language = "pl" },
        RuleExample.Fixed("Die Stadt zählt 20,000 Einwohner.", "Die Stadt zählt 20.000 Einwohner.") with { Language = "de" },
        RuleExample.Stays("Der Stab misst 2,125 Meter und wiegt 0,000 Gramm.") with { Language = "de" },
        RuleExample.Stays("Die Stadt zählt 1.250.000 Einwohner, davon 3,5 Prozent Kinder.") with { Language = "de" },
        RuleExample.Stays("Das Rennen begann um 10.30 Uhr und endete nach 2.15 Stunden.") with { Language = "de" },
        RuleExample.Stays("Version 2.10 der Liste gilt ab 3.4. und umfasst 1.500 Namen.") with { Language = "de" });

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Number;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["quoted", "scaled", "groups"];

    /// <inheritdoc />
    public override bool AppliesTo(Language language) => base.AppliesTo(language) && language.Conventions is { DecimalMark: ',', GroupMark: not '\0' };

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var text = story.TextOf(index);
        var conventions = story.Language.Conventions;
        if (text.ContainsAnyExcept(Signs) || story.Has(index, TokenTraits.ForeignDigits))
        {
            return;
        }

        var commas = text.Count(',');
        var points = text.Count('.');
        string? corrected = null;
        var groups = commas >= 2 && points <= 1 && IsGrouped(text, ',');
        if (groups)
        {
            var number = new StringBuilder(text.ToString());
            number.Replace(".", "\0").Replace(",", conventions.GroupMark.ToString()).Replace('\0', conventions.DecimalMark);
            corrected = number.ToString();
        }
        else if (points == 1 && commas == 0 && text.Length - text.IndexOf('.') - 1 is 1 or 2 && IsScale(story, index + 1))
        {
            corrected = text.ToString().Replace('.', conventions.DecimalMark);
        }

        if (corrected is not null)
        {
            sink.Add(this, story[index].Span, "The number has the signs of another language.", corrected, Applicability.Safe, story.Has(index, TokenTraits.Quoted) ? 1 : 0, groups ? 0 : 1, groups ? 1 : 0);
        }
    }

    /// <summary>A scale word, a unit, per cent, or a percent sign.</summary>
    private static bool IsScale(AnalyzedStory story, int index) =>
        story.IsMark(index, '%')
        || (story.Is(index, WordClasses.NumberWord) && story.ValueOf(index) == 0 && !story.Has(index, TokenTraits.SentenceStart))
        || (story.IsKind(index, TokenKind.Word) && story.TextOf(index) is "por" or "per" or "pour" && story.IsKind(index + 1, TokenKind.Word) && story.TextOf(index + 1) is "cento" or "ciento" or "cent")
        || (story.Is(index, WordClasses.Unit) && story.Has(index, TokenTraits.SpaceBefore) && !(story.Language.Conventions.IsInflected && story[index].Length == 1));

    private static bool IsGrouped(ReadOnlySpan<char> text, char mark)
    {
        var first = text.IndexOf(mark);
        if (first is < 1 or > GroupDigits)
        {
            return false;
        }

        var rest = text[first..];
        while (rest.Length > 0 && rest[0] == mark)
        {
            if (rest.Length < GroupDigits + 1 || !NumberText.IsDigits(rest[1..(GroupDigits + 1)]))
            {
                return false;
            }

            rest = rest[(GroupDigits + 1)..];
        }

        return rest.Length == 0 || rest[0] == '.';
    }
}
