using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Residue;

/// <summary>Words of a source language that is written with Latin letters, or transcribed, in mid-sentence: the carreteras would close.</summary>
internal sealed class SourceWordRule : Rule
{
    /// <summary>The most words to each side that belong to the same run.</summary>
    private const int MaximumReach = 4;

    /// <summary>How far to each side the word is looked for again, in tokens: a word that returns is a term of the story.</summary>
    private const int RepetitionReach = 300;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = ForeignScriptRunRule.Shared with
    {
        Applicability = Applicability.Unsafe,
        Examples =
        [
            RuleExample.Fixed("The gobierno raised the fee on Friday.", "The government raised the fee on Friday.") with { SourceLanguage = "es" },
            RuleExample.Fixed("Output rose by 12 por ciento last year.", "Output rose by 12 percent last year.") with { SourceLanguage = "es" },
            RuleExample.Fixed("The deputy of the belediye opened the bridge.", "The deputy of the municipality opened the bridge.") with { SourceLanguage = "tr" },
            RuleExample.Fixed("Nine işçiler were taken to hospital.", "Nine workers were taken to hospital.") with { SourceLanguage = "tr" },
            RuleExample.Fixed("The mayor blamed the sécheresse for the fires.", "The mayor blamed the drought for the fires.") with { SourceLanguage = "fr" },
            RuleExample.Fixed("He joined the huelga at the mine.", "He joined the strike at the mine."),
            RuleExample.Found("The trucks waited at the gümrükçüler for a day.") with { SourceLanguage = "tr" },
            RuleExample.Found("The budget of the vodokanalu was cut.") with { SourceLanguage = "uk" },
            RuleExample.Found("He spoke to the afectados por la erupción at noon.") with { SourceLanguage = "es" },
            RuleExample.Stays("Cooks sell salteñas, a filled pastry, at the gate.") with { SourceLanguage = "es" },
            RuleExample.Stays("They drink yerba mate from a gourd called a porongo.") with { SourceLanguage = "es" },
            RuleExample.Stays("The bağlama (a long-necked lute) was his father’s. He tuned the bağlama daily.") with { SourceLanguage = "tr" },
            RuleExample.Stays("The song “El gobierno y yo” was banned.") with { SourceLanguage = "es" },
            RuleExample.Stays("The Ministerio de Minas signed the paper.") with { SourceLanguage = "es" },
            RuleExample.Stays("The fleet of the Guardia Civil is blue.") with { SourceLanguage = "es" },
            RuleExample.Stays("The doctor prescribed a lopinavir-ritonavir mix.") with { SourceLanguage = "zh" },
            RuleExample.Stays("Oscar de la Renta showed a naïve dress at the café.") with { SourceLanguage = "fr" },
            RuleExample.Stays("She had a feeling of déjà vu.") with { SourceLanguage = "ru" },
            RuleExample.Stays("The rate fell to 41 hryvnias, and a tin of oolong costs nine of them.") with { SourceLanguage = "uk" },
            RuleExample.Stays("The left-hander bowled a googly.") with { SourceLanguage = "zh" },
            RuleExample.Stays("The judge, Pieter van der Linde, flew to São Paulo.") with { SourceLanguage = "he" },
            RuleExample.Stays("The protein, called talmixin, binds iron.") with { SourceLanguage = "ru" },
            RuleExample.Stays("Die Zeit and Le Monde wrote about the château.") with { SourceLanguage = "de" },
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.UnknownWord | Anchors.UnknownName;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["equivalent", "function-word", "several", "foreign-letter", "of-the-source", "capitalized", "quoted", "bracketed", "explained", "repeated", "mentioned", "after-article"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if ((story[index].Traits & (TokenTraits.Invisible | TokenTraits.Mojibake | TokenTraits.AllCapitals | TokenTraits.HasDigit)) != 0 || !StandsAlone(story, index))
        {
            return;
        }

        var own = Find(story, index, index);
        var language = own?.Language ?? story.SourceLanguage;
        if (language is null or "en" || (own is null && (anchor == Anchors.UnknownName || story.SourceLanguage is null)))
        {
            return;
        }

        var first = index;
        var last = index;
        while (index - first < MaximumReach && Belongs(story, first - 1, first, language))
        {
            first--;
        }

        while (last - index < MaximumReach && Belongs(story, last + 1, last + 1, language))
        {
            last++;
        }

        if (HasEarlier(story, first, index))
        {
            return;
        }

        var phrase = first == last ? own : Find(story, first, last);
        var functions = 0;
        var foreign = false;
        for (var i = first; i <= last; i++)
        {
            functions += IsFunction(story, i, language) ? 1 : 0;
            foreign |= HasForeignLetter(story, i, language);
        }

        var equivalent = phrase?.Equivalent;
        if (equivalent is null && (functions == last - first + 1 || (functions == 0 && !foreign && !MayBeTranscribed(language))))
        {
            return;
        }

        var span = story.SpanOf(first, last);
        sink.Add(
            this,
            span,
            equivalent is null
                ? $"“{story.TextOf(span)}” seems to be left in the source language."
                : $"“{story.TextOf(span)}” was left in the source language; it means “{equivalent}”.",
            [
                equivalent is null ? 0 : 1,
                functions > 0 ? 1 : 0,
                last > first ? 1 : 0,
                foreign ? 1 : 0,
                story.SourceLanguage is null ? 0 : string.Equals(language, story.SourceLanguage, StringComparison.Ordinal) ? 1 : -1,
                story.Has(index, TokenTraits.Capitalized) ? 1 : 0,
                story.Has(index, TokenTraits.Quoted) ? 1 : 0,
                story.Has(index, TokenTraits.Bracketed) ? 1 : 0,
                story.IsMark(last + 1, '(') || story.IsMark(last + 1, ',') || story.IsWord(last + 1, "or") || story.IsMark(first - 1, ',') ? 1 : 0,
                IsRepeated(story, index) ? 1 : 0,
                story.Is(first - 1, WordClasses.MentionWord) || story.Is(first - 2, WordClasses.MentionWord) ? 1 : 0,
                story.Is(first - 1, WordClasses.Determiner | WordClasses.NumberWord) || story.IsKind(first - 1, TokenKind.Number) ? 1 : 0,
            ],
            equivalent is null ? [] : [new Proposal(equivalent, Applicability.Unsafe)]);
    }

    /// <summary>True when nothing but common punctuation is glued to the word: no hyphen, and no debris that other rules see.</summary>
    private static bool StandsAlone(AnalyzedStory story, int index)
    {
        var text = story.Text;
        var before = story[index].Start == 0 ? ' ' : text[story[index].Start - 1];
        var behind = story[index].End == text.Length ? ' ' : text[story[index].End];
        return (Scripts.IsSpace(before) || Marks.IsOpenBracket(before) || Marks.IsDoubleQuote(before))
            && (Scripts.IsSpace(behind) || Marks.IsCloseBracket(behind) || Marks.IsDoubleQuote(behind) || behind is ',' or ';' or ':' or '!' or '?'
                || (behind == '.' && (story[index].End + 1 == text.Length || Scripts.IsSpace(text[story[index].End + 1]))));
    }

    /// <summary>The entry of the vocabulary for the words; that of the story's source language before others.</summary>
    private static SourceWord? Find(AnalyzedStory story, int first, int last)
    {
        SourceWord? other = null;
        var text = story.TextOf(story.SpanOf(first, last)).ToString();
        foreach (var word in story.Language.SourceVocabulary.Find(text))
        {
            if (string.Equals(word.Language, story.SourceLanguage, StringComparison.Ordinal))
            {
                return word;
            }

            other ??= word;
        }

        return other;
    }

    private static bool IsFunction(AnalyzedStory story, int index, string language) =>
        story.IsKind(index, TokenKind.Word) && IsInVocabulary(story, index, language, functionOnly: true);

    private static bool IsInVocabulary(AnalyzedStory story, int index, string language, bool functionOnly)
    {
        foreach (var word in story.Language.SourceVocabulary.Find(story.TextOf(index).ToString()))
        {
            if (string.Equals(word.Language, language, StringComparison.Ordinal) && !(functionOnly && word.Equivalent is not null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the small-letter word at <paramref name="index"/> belongs to the run; <paramref name="right"/> is the right one of it and its neighbour.</summary>
    private static bool Belongs(AnalyzedStory story, int index, int right, string language)
    {
        if (!story.IsKind(index, TokenKind.Word) || story.Has(index, TokenTraits.Capitalized) || !story.Has(right, TokenTraits.SpaceBefore) || story.Has(right, TokenTraits.LineStart))
        {
            return false;
        }

        return story[index].IsUnknownWord || (!IsEnglish(story, index) && IsInVocabulary(story, index, language, functionOnly: false));
    }

    /// <summary>True for the closed classes of the target language: they may be words of the source, too, and are not taken for them.</summary>
    private static bool IsEnglish(AnalyzedStory story, int index) => story.Is(index, WordClasses.FunctionWord);

    /// <summary>True when a word of the run before this one woke the rule already.</summary>
    private static bool HasEarlier(AnalyzedStory story, int first, int index)
    {
        for (var i = first; i < index; i++)
        {
            if ((story[i].Events & Anchors.UnknownWord) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasForeignLetter(AnalyzedStory story, int index, string language)
    {
        foreach (var letter in story.TextOf(index))
        {
            if (letter >= '\u0080' && SourceLanguages.HasLetter(language, char.ToLowerInvariant(letter)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for languages of other scripts: their words come transcribed.</summary>
    private static bool MayBeTranscribed(string language) => language is "ru" or "uk" or "fa" or "ar" or "he" or "zh";

    private static bool IsRepeated(AnalyzedStory story, int index)
    {
        var hash = story[index].Hash;
        for (var i = Math.Max(0, index - RepetitionReach); i < story.Count && i <= index + RepetitionReach; i++)
        {
            if (i != index && story[i].Hash == hash)
            {
                return true;
            }
        }

        return false;
    }
}
