using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>A weekday or a month with a capital in a language that writes them small: el Lunes 3 de Mayo, le Lundi 3 mai.</summary>
internal sealed class CapitalDayRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = CapitalizationDescriptor.With(
        RuleExample.Fixed("Le bac reprend le Mardi 3 mai.", "Le bac reprend le mardi 3 mai.") with { Language = "fr" },
        RuleExample.Fixed("Le bac a repris le 3 Mai 2022.", "Le bac a repris le 3 mai 2022.") with { Language = "fr" },
        RuleExample.Fixed("Le conseil votera ce Jeudi, dit-elle.", "Le conseil votera ce jeudi, dit-elle.") with { Language = "fr" },
        RuleExample.Stays("Le bac reprend mardi. Jeudi, il fera escale.") with { Language = "fr" },
        RuleExample.Stays("Le marché ferme le Vendredi saint et le Mercredi des Cendres.") with { Language = "fr" },
        RuleExample.Stays("La rue du 4 Septembre est fermée.") with { Language = "fr" },
        RuleExample.Fixed("El barco vuelve el Lunes 3 de mayo.", "El barco vuelve el lunes 3 de mayo.") with { Language = "es" },
        RuleExample.Fixed("El barco volvió el 3 de Mayo de 2022.", "El barco volvió el 3 de mayo de 2022.") with { Language = "es" },
        RuleExample.Stays("El mercado cierra el Domingo de Ramos y el Viernes Santo.") with { Language = "es" },
        RuleExample.Stays("La avenida 9 de Julio está cerrada. Viajó a Santo Domingo.") with { Language = "es" });

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override WordClasses Needs => WordClasses.Weekday | WordClasses.Month;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Weekday | Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["name-weekday", "name-month", "name-date-context", "name-determined", "name-quoted"];

    /// <inheritdoc />
    public override bool AppliesTo(Language language) => base.AppliesTo(language) && language.Conventions.HasSmallDays;

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (anchor == Anchors.Weekday)
        {
            AddWeekday(story, index, sink);
            return;
        }

        foreach (var (written, _, weekday) in story.Clock.Dates)
        {
            for (var i = written.First; i <= written.Last && (written.Year != 0 || weekday >= 0); i++)
            {
                if (story.Is(i, WordClasses.Month) && IsWronglyCapital(story, i))
                {
                    Add(story, i, weekday >= 0 ? Applicability.Safe : Applicability.Unsafe, sink);
                }
            }
        }
    }

    /// <summary>Names of feasts have a word behind that says which: Viernes Santo, Mercredi des Cendres. A person may be called Domingo.</summary>
    private void AddWeekday(AnalyzedStory story, int index, CandidateSink sink)
    {
        if (!story.Is(index, WordClasses.Weekday) || !IsWronglyCapital(story, index) || !story.IsKind(index - 1, TokenKind.Word) || story.Has(index - 1, TokenTraits.Capitalized))
        {
            return;
        }

        var number = story.IsKind(index + 1, TokenKind.Number);
        var ends = index + 1 >= story.Count || story.IsKind(index + 1, TokenKind.Punctuation) || story.Has(index + 1, TokenTraits.LineStart);
        var determined = story.Is(index - 1, WordClasses.Determiner);
        if (determined && (number || ends))
        {
            Add(story, index, Applicability.Safe, sink);
        }
        else if (number || (determined && story.Is(index + 1, WordClasses.FunctionWord) && !story.Is(index + 1, WordClasses.NameParticle)) || (ends && !story.Is(index - 1, WordClasses.Preposition | WordClasses.Coordinator | WordClasses.NameParticle | WordClasses.MentionWord)))
        {
            Add(story, index, Applicability.Unsafe, sink);
        }
    }

    private static bool IsWronglyCapital(AnalyzedStory story, int index) =>
        story.Has(index, TokenTraits.Capitalized) && !story.Has(index, TokenTraits.SentenceStart) && !story.Has(index, TokenTraits.LineStart) && !story.Has(index, TokenTraits.AllCapitals)
        && !story.Has(index, TokenTraits.Hyphenated) && !story.Has(index, TokenTraits.Quoted);

    private void Add(AnalyzedStory story, int index, Applicability applicability, CandidateSink sink)
    {
        ref readonly var word = ref story[index];
        var weekday = word.Is(WordClasses.Weekday);
        sink.Add(
            this,
            word.Span,
            $"{story.Language.Conventions.Name} writes weekdays and months small.",
            string.Concat([char.ToLowerInvariant(story.Text[word.Start])], story.Text.AsSpan(word.Start + 1, word.Length - 1)),
            applicability,
            weekday ? 1 : 0,
            weekday ? 0 : 1,
            1,
            story.Is(index - 1, WordClasses.Determiner) ? 1 : 0,
            0);
    }
}
