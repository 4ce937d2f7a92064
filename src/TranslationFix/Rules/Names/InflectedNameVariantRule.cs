using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>
/// A name spelled two ways in one story, in languages whose names take case endings: both forms end alike, so that they stand in the same case, and
/// differ in one letter before the ending: Гречко, Гричко. The form whose stem the story writes more often is the fix.
/// </summary>
internal sealed class InflectedNameVariantRule : Rule
{
    private const int ShortestName = 5;

    /// <summary>The letters at the end that two forms of the same case have in common.</summary>
    private const int Ending = 2;

    /// <summary>The most forms of a story that are compared.</summary>
    private const int MaximumForms = 256;

    /// <summary>How close two names are that differ in one letter, on the scale of <see cref="NameVariantRule"/>.</summary>
    private const float Closeness = 0.5f;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = NameVariantRule.Shared with
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("Пасечница Олена Гричковец продаёт мёд. Соседи хвалят Гричковец. Вчера Гречковец закрыла лавку.", "Пасечница Олена Гричковец продаёт мёд. Соседи хвалят Гричковец. Вчера Гричковец закрыла лавку.") with { Language = "ru" },
            RuleExample.Fixed("Майстриня Ніна Стасючик тче килими. Сусіди хвалять Стасючик. Учора Стосючик зачинила крамницю.", "Майстриня Ніна Стасючик тче килими. Сусіди хвалять Стасючик. Учора Стасючик зачинила крамницю.") with { Language = "uk" },
            RuleExample.Fixed("Tkaczka Nina Jegorczyk sprzedaje sukno. Sąsiedzi chwalą Niny Jegorczyk. Wczoraj Jegurczyk zamknęła sklep.", "Tkaczka Nina Jegorczyk sprzedaje sukno. Sąsiedzi chwalą Niny Jegorczyk. Wczoraj Jegorczyk zamknęła sklep.") with { Language = "pl" },
            RuleExample.Stays("Судья Оспанкулов вышел. За судьёй Оспанкуловым вышел секретарь. Без Оспанкулова в зале тихо.") with { Language = "ru" },
            RuleExample.Stays("Анна Гричковец и Ольга Гречковец сыграли вничью. Анна Гричковец довольна, Ольга Гречковец тоже.") with { Language = "ru" },
            RuleExample.Stays("Sędzia Jegorczyk wyszedł. Za sędzią Jegorczykiem wyszedł sekretarz. Bez Jegorczyka cicho.") with { Language = "pl" },
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override bool AppliesTo(Language language) => base.AppliesTo(language) && !language.Lexicon.IsEmpty && language.Conventions.IsInflected;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.LedgerName;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["closeness", "edits", "unlike", "marks-only", "minority", "other-known", "known", "same-neighbour", "different-neighbour", "derived", "same-sentence", "tie", "person-place"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var names = story.Ledger.Names;
        var odd = names[index];
        if (odd.Text.Length < ShortestName || odd.Count > 2 || IsOrdinary(story, odd))
        {
            return;
        }

        var oddCount = StemCount(names, odd.Text);
        for (var i = Math.Max(0, index - (MaximumForms / 2)); i < names.Count && i < index + (MaximumForms / 2); i++)
        {
            var other = names[i];
            if (i == index || other.Text.Length < ShortestName || !DifferInOneLetter(odd.Text, other.Text) || IsNoName(story, other))
            {
                continue;
            }

            var count = StemCount(names, other.Text);
            var introduced = IsNameBefore(story, other.Tokens[0]) && !IsNameBefore(story, odd.Tokens[0]);
            if (count < oddCount || (count == oddCount && !introduced) || BothHaveGivenNames(story, odd, other) || story.InOneSentence(odd.Tokens[0], other.Tokens[0]))
            {
                continue;
            }

            Add(story, odd, other, 1 - ((float)oddCount / count), sink);
            return;
        }
    }

    private void Add(AnalyzedStory story, NameForm odd, NameForm other, float minority, CandidateSink sink)
    {
        foreach (var token in odd.Tokens)
        {
            sink.Add(
                this,
                new TextSpan(story[token].Start, story[token].CoreEnd(story.Text)),
                $"Elsewhere the story writes “{other.Text}”.",
                [Closeness, Math.Min(3f / odd.Text.Length, 1), 0, 0, minority, 0, 0, 0, 0, 0, 0, 0, 0],
                [new Proposal(other.Text, Applicability.Unsafe)],
                [new Evidence(new TextSpan(story[other.Tokens[0]].Start, story[other.Tokens[0]].CoreEnd(story.Text)), "The other spelling.")]);
        }
    }

    /// <summary>How often the story writes forms that begin like this one, its ending aside.</summary>
    private static int StemCount(Items<NameForm> names, string text)
    {
        var stem = text.AsSpan(0, text.Length - Ending);
        var count = 0;
        for (var i = 0; i < names.Count && i < MaximumForms; i++)
        {
            count += names[i].Text.AsSpan().StartsWith(stem, StringComparison.Ordinal) ? names[i].Count : 0;
        }

        return count;
    }

    /// <summary>One letter is another one, or there is one more, before the last letters and behind the first; к and ч end surnames, no case: Радич, Мельник.</summary>
    private static bool DifferInOneLetter(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 1 || string.Equals(left, right, StringComparison.Ordinal))
        {
            return false;
        }

        var prefix = left.AsSpan().CommonPrefixLength(right);
        var suffix = 0;
        while (suffix < left.Length - prefix && suffix < right.Length - prefix && left[^(suffix + 1)] == right[^(suffix + 1)])
        {
            suffix++;
        }

        return prefix >= 1 && (suffix >= Ending || (suffix == 1 && left[^1] is ('к' or 'ч' or 'k'))) && Math.Max(left.Length, right.Length) - prefix - suffix == 1;
    }

    /// <summary>A word that the language knows is another word, and no misspelling.</summary>
    private static bool IsOrdinary(AnalyzedStory story, NameForm form)
    {
        ref readonly var token = ref story[form.Tokens[0]];
        return token.Has(TokenTraits.KnownWord) || token.Has(TokenTraits.KnownName) || (form.Evidence & NameEvidence.Gazetteer) != 0 || IsNoName(story, form);
    }

    private static bool IsNoName(AnalyzedStory story, NameForm form)
    {
        ref readonly var token = ref story[form.Tokens[0]];
        return token.Has(TokenTraits.AllCapitals) || token.Has(TokenTraits.InnerCapital) || token.Has(TokenTraits.Hyphenated) || token.Is(WordClasses.Month | WordClasses.Weekday | WordClasses.Demonym | WordClasses.Title);
    }

    /// <summary>True when a word with a capital stands before each, and not the same: two people.</summary>
    private static bool BothHaveGivenNames(AnalyzedStory story, NameForm odd, NameForm other) =>
        IsNameBefore(story, odd.Tokens[0]) && IsNameBefore(story, other.Tokens[0]) && story[odd.Tokens[0] - 1].Hash != story[other.Tokens[0] - 1].Hash;

    private static bool IsNameBefore(AnalyzedStory story, int token) =>
        story.IsKind(token - 1, TokenKind.Word) && story.Has(token - 1, TokenTraits.Capitalized) && !story.Has(token - 1, TokenTraits.SentenceStart);
}
