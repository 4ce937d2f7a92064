using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Numbers;

/// <summary>
/// Whole thousands with the comma of English in a language that writes a comma before decimals: 40,000 Familien. A measure may have three decimals
/// (3,000 Kilogramm), so of one digit before a unit nothing is said.
/// </summary>
internal sealed class NumberThousandsRule : Rule
{
    private const string Thousands = ",000";

    private const int MostDigits = 3;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = NumberFormatDescriptor.With(
        RuleExample.Fixed("Das Fest kostete 85,000 Franken und einen Zaun.", "Das Fest kostete 85.000 Franken und einen Zaun.") with { Language = "de" },
        RuleExample.Fixed("Der See reicht für 40,000 Familien.", "Der See reicht für 40.000 Familien.") with { Language = "de" },
        RuleExample.Stays("Die Waage zeigte 3,000 Kilogramm und keine Gramm mehr.") with { Language = "de" },
        RuleExample.Stays("Die Quote lag bei 0,000 in beiden Läufen.") with { Language = "de" },
        RuleExample.Stays("Es waren 85.000 Gäste, im Schnitt 3,500 je Zelt.") with { Language = "de" });

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override WordClasses Needs => WordClasses.Unit;

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
        var digits = text.Length - Thousands.Length;
        if (digits is < 1 or > MostDigits || !text.EndsWith(Thousands, StringComparison.Ordinal) || text[0] == '0' || !NumberText.IsDigits(text[..digits])
            || !story.IsKind(index + 1, TokenKind.Word) || story.Is(index + 1, digits == 1 ? WordClasses.Unit | WordClasses.NumberWord : WordClasses.NumberWord) || !story.InOneSentence(index, index + 1))
        {
            return;
        }

        // "3,000 l": a letter or two are a measure that no list has.
        if (story.TextOf(index + 1).Length <= 2)
        {
            return;
        }

        var corrected = string.Concat(text[..digits], [story.Language.Conventions.GroupMark], "000");
        sink.Add(this, story[index].Span, "The number has the signs of another language.", corrected, Applicability.Unsafe, story.Has(index, TokenTraits.Quoted) ? 1 : 0, 0, 1);
    }
}
