using System.Collections.Immutable;
using System.Globalization;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Numbers;

/// <summary>Number words of the source language, or built its way: 3 milliard, 5 lakh, 2 yi, ten thousand million.</summary>
internal sealed class NumberWordRule : Rule
{
    private const decimal Lakh = 100_000m;
    private const decimal Crore = 10_000_000m;
    private const decimal Wan = 10_000m;
    private const decimal Yi = 100_000_000m;

    private enum Kind
    {
        Milliard,
        Abbreviation,
        Indian,
        Chinese,
        ThousandMillion,
        DigitsHundred,
    }

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = NumberFormatDescriptor.With(
        RuleExample.Fixed("The dam will cost 3 milliard dollars.", "The dam will cost 3 billion dollars."),
        RuleExample.Fixed("Damage came to 2,4 milliard euros.", "Damage came to 2.4 billion euros.") with { SourceLanguage = "de" },
        RuleExample.Fixed("The tunnel cost 20 thousand milliards of tomans.", "The tunnel cost 20 trillion tomans.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("Two milliard tons of ice have melted.", "Two billion tons of ice have melted."),
        RuleExample.Fixed("The state has lost milliards of euros.", "The state has lost billions of euros."),
        RuleExample.Fixed("The debt stands at 4 billiard lira.", "The debt stands at 4 quadrillion lira."),
        RuleExample.Fixed("The grid needs 15 mlrd euros.", "The grid needs 15 billion euros."),
        RuleExample.Fixed("The theater owes 7.5 mln rubles. A year ago it owed 3 million.", "The theater owes 7.5 million rubles. A year ago it owed 3 million.") with { SourceLanguage = "ru" },
        RuleExample.Fixed("The pipeline cost nine billion rubles, and repairs came to 1.2 bln rubles.", "The pipeline cost nine billion rubles, and repairs came to 1.2 billion rubles.") with { SourceLanguage = "ru" },
        RuleExample.Fixed("The scheme reached 5 lakh farmers.", "The scheme reached 500,000 farmers.") with { SourceLanguage = "hi" },
        RuleExample.Fixed("The bridge cost 2 crore rupees.", "The bridge cost 20 million rupees.") with { SourceLanguage = "bn" },
        RuleExample.Fixed("Some 30.1 lakh pupils sat the test.", "Some 3.01 million pupils sat the test.") with { SourceLanguage = "ne" },
        RuleExample.Fixed("The county planted 3 wan trees.", "The county planted 30,000 trees.") with { SourceLanguage = "zh" },
        RuleExample.Fixed("The firm raised 5 yi yuan.", "The firm raised 500 million yuan.") with { SourceLanguage = "zh" },
        RuleExample.Fixed("The railway costs ten thousand million euros.", "The railway costs ten billion euros.") with { SourceLanguage = "es" },
        RuleExample.Fixed("Damage of 13 thousand million pesos was reported.", "Damage of 13 billion pesos was reported.") with { SourceLanguage = "es" },
        RuleExample.Fixed("The state owes 3 hundred billion naira.", "The state owes 300 billion naira.") with { SourceLanguage = "ha" },
        RuleExample.Fixed("The wells yield 9 thousand billion rials.", "The wells yield 9 trillion rials.") with { SourceLanguage = "fa" },
        RuleExample.Stays("More than 20 crore people watched, up from 50 lakh."),
        RuleExample.Stays("The hall has 3 billiard tables and 2 billiard clubs."),
        RuleExample.Stays("Several hundred million people live on the plain."),
        RuleExample.Stays("The street has a thousand million-dollar homes."),
        RuleExample.Stays("A billion (one thousand million) is a large number."),
        RuleExample.Stays("He sings with 3 wan smiles and 5 sad ones."),
        RuleExample.Stays("The painter Jean Milliard lived here."),
        RuleExample.Stays("The budget was 193 mln rubles."),
        RuleExample.Stays("Exports rose to 4.1 mln tons, imports to 1.3 bln rubles.") with { SourceLanguage = "ru" },
        RuleExample.Stays("The mine sold 12 mln tons of coal and the port 3 mln.") with { SourceLanguage = "uk" },
        RuleExample.Stays("An income of ten thousand yuan is enough."),
        RuleExample.Stays("The chorus of five hundred thousand voices rose."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Phrase;

    /// <inheritdoc />
    public override ImmutableArray<string> AnchorWords =>
        ["milliard", "milliards", "billiard", "billiards", "mlrd", "mlrds", "mrd", "mln", "bln", "lakh", "lakhs", "crore", "crores", "wan", "yi", "thousand", "hundred"];

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["milliard", "abbreviation", "indian", "chinese", "thousand-million", "digits-hundred", "counted", "unit-follows", "source", "quoted", "capital", "digits"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var word = story.TextOf(index);
        if (story.Has(index, TokenTraits.Hyphenated) || word.Length < 2)
        {
            return;
        }

        switch (word)
        {
            case "milliard" or "milliards" or "Milliard" or "Milliards":
                Scale(story, Kind.Milliard, index, word[^1] == 's' ? "billions" : "billion", sink);
                break;
            case "billiard" or "billiards" when HasNumber(story, index) && (story.Is(index + 1, WordClasses.Unit) || story.IsWord(index + 1, "rupiah") || story.IsWord(index + 1, "dong")):
                Scale(story, Kind.Milliard, index, "quadrillion", sink);
                break;
            case "mlrd" or "mlrds" or "mrd" or "Mrd" when HasNumber(story, index):
                Scale(story, Kind.Abbreviation, index, "billion", sink);
                break;
            case "mln" or "bln" when HasNumber(story, index) && story.SourceLanguage is not null && WritesScaleOut(story, index):
                Scale(story, Kind.Abbreviation, index, word[0] == 'm' ? "million" : "billion", sink);
                break;
            case "lakh" or "lakhs" or "crore" or "crores" when NumberLocales.HasIndianGroups(story.SourceLanguage):
                Indian(story, index, sink);
                break;
            case "wan" or "yi" when story.SourceLanguage is "zh":
                Convert(story, Kind.Chinese, index, index, word[0] == 'w' ? Wan : Yi, sink);
                break;
            case "thousand":
                ThousandMillion(story, index, sink);
                break;
            case "hundred":
                DigitsHundred(story, index, sink);
                break;
        }
    }

    /// <summary>3 milliard → 3 billion: the number stays as it is.</summary>
    private void Scale(AnalyzedStory story, Kind kind, int index, string scale, CandidateSink sink)
    {
        var counted = HasNumber(story, index);
        if (!counted && story.Has(index, TokenTraits.Capitalized) && !story.Has(index, TokenTraits.SentenceStart))
        {
            return;
        }

        var first = counted ? index - 1 : index;
        if (counted && kind == Kind.Milliard && story.IsWord(first, "thousand") && story.IsKind(first - 1, TokenKind.Number))
        {
            // 35 thousand milliards of tomans
            var end = story.IsWord(index + 1, "of") ? index + 1 : index;
            Add(story, kind, first - 1, end, NumberText.WithPoint(story.TextOf(first - 1), story.SourceLanguage) + " trillion", Applicability.Unsafe, counted, sink);
            return;
        }

        var number = counted ? NumberText.WithPoint(story.Text.AsSpan(story[first].Start, story[index].Start - story[first].Start), story.SourceLanguage) : "";
        scale = counted && scale[^1] == 's' ? scale[..^1] : scale;
        scale = story.Has(index, TokenTraits.Capitalized) && !counted ? char.ToUpperInvariant(scale[0]) + scale[1..] : scale;
        var safe = counted && kind == Kind.Milliard && scale[0] == 'b' ? Applicability.Safe : Applicability.Unsafe;
        var last = kind == Kind.Abbreviation && story.IsMark(index + 1, '.') && !story.Has(index + 1, TokenTraits.SpaceBefore) && story.IsKind(index + 2, TokenKind.Word) && !story.Has(index + 2, TokenTraits.Capitalized) ? index + 1 : index;
        Add(story, kind, first, last, number + scale, safe, counted, sink);
    }

    private void Indian(AnalyzedStory story, int index, CandidateSink sink)
    {
        var isLakh = story.TextOf(index)[0] == 'l';
        if (isLakh && (story.IsWord(index + 1, "crore") || story.IsWord(index + 1, "crores")))
        {
            Convert(story, Kind.Indian, index, index + 1, Lakh * Crore, sink);
        }
        else if (HasNumber(story, index))
        {
            Convert(story, Kind.Indian, index, index, isLakh ? Lakh : Crore, sink);
        }
        else if (story.CoreOf(index)[^1] == 's' && story.IsWord(index + 1, "of"))
        {
            Add(story, Kind.Indian, index, index, isLakh ? "hundreds of thousands" : "tens of millions", Applicability.Unsafe, counted: false, sink);
        }
    }

    /// <summary>5 lakh → 500,000.</summary>
    private void Convert(AnalyzedStory story, Kind kind, int index, int last, decimal scale, CandidateSink sink)
    {
        if (!HasNumber(story, index) || (kind == Kind.Chinese && !IsCounted(story, last + 1)))
        {
            return;
        }

        decimal value = 0;
        var read = story.IsKind(index - 1, TokenKind.Number) ? NumberText.TryRead(story.TextOf(index - 1), out value) : (value = story.ValueOf(index - 1)) is > 0 and <= 100;
        if (read && !story.Has(index - 1, TokenTraits.Hyphenated) && NumberText.Print(value * scale) is { } print)
        {
            Add(story, kind, index - 1, last, print, Applicability.Unsafe, counted: true, sink);
        }
    }

    /// <summary>ten thousand million → ten billion.</summary>
    private void ThousandMillion(AnalyzedStory story, int index, CandidateSink sink)
    {
        var next = index + 1;
        var replacement = story.IsWord(next, "million") || story.IsWord(next, "millions") ? "billion" : story.IsWord(next, "billion") || story.IsWord(next, "billions") ? "trillion" : null;
        if (replacement is null || story.IsMark(next + 1, '-') || story.Has(index, TokenTraits.Bracketed) || !(HasNumber(story, index) || story.IsWord(index - 1, "a") || story.IsWord(index - 1, "several")))
        {
            return;
        }

        Add(story, Kind.ThousandMillion, index - 1, next, story.Text[story[index - 1].Start..story[index].Start] + replacement, Applicability.Unsafe, counted: true, sink);
    }

    /// <summary>3 hundred million → 300 million.</summary>
    private void DigitsHundred(AnalyzedStory story, int index, CandidateSink sink)
    {
        var next = index + 1;
        if (!story.IsKind(index - 1, TokenKind.Number) || story[index - 1].Length > 2 || !NumberText.IsDigits(story.TextOf(index - 1)) || story.TextOf(index - 1)[0] == '0'
            || !(story.IsWord(next, "thousand") || story.IsWord(next, "million") || story.IsWord(next, "billion")) || story.IsMark(next + 1, '-')
            || IsPartOfNumber(story, index - 1))
        {
            return;
        }

        var value = int.Parse(story.TextOf(index - 1), NumberStyles.None, CultureInfo.InvariantCulture) * 100;
        var print = story.IsWord(next, "thousand")
            ? NumberText.Group((value * 1000).ToString(CultureInfo.InvariantCulture))
            : string.Concat(NumberText.Group(value.ToString(CultureInfo.InvariantCulture)), " ", story.TextOf(next));
        Add(story, Kind.DigitsHundred, index - 1, next, print, Applicability.Unsafe, counted: true, sink);
    }

    private void Add(AnalyzedStory story, Kind kind, int first, int last, string replacement, Applicability applicability, bool counted, CandidateSink sink) =>
        sink.Add(
            this,
            story.SpanOf(first, last),
            "The number is written in the way of another language.",
            replacement,
            applicability,
            kind == Kind.Milliard ? 1 : 0,
            kind == Kind.Abbreviation ? 1 : 0,
            kind == Kind.Indian ? 1 : 0,
            kind == Kind.Chinese ? 1 : 0,
            kind == Kind.ThousandMillion ? 1 : 0,
            kind == Kind.DigitsHundred ? 1 : 0,
            counted ? 1 : 0,
            story.Is(last + 1, WordClasses.Unit) || story.IsWord(last + 1, "of") ? 1 : 0,
            story.SourceLanguage is null ? 0 : 1,
            story.Has(last, TokenTraits.Quoted) ? 1 : 0,
            story.Has(last, TokenTraits.Capitalized) ? 1 : 0,
            story.IsKind(first, TokenKind.Number) ? 1 : 0);

    private static bool HasNumber(AnalyzedStory story, int index) =>
        !story.Has(index, TokenTraits.LineStart) && (story.IsKind(index - 1, TokenKind.Number) || story.Is(index - 1, WordClasses.NumberWord));

    /// <summary>True when "million" or "billion" is written out near by; a desk that abbreviates throughout has a style of its own.</summary>
    private static bool WritesScaleOut(AnalyzedStory story, int index)
    {
        const int Reach = 400;
        for (var i = Math.Max(0, index - Reach); i < Math.Min(story.Count, index + Reach); i++)
        {
            if (story.Is(i, WordClasses.NumberWord) && (story.IsWord(i, "million") || story.IsWord(i, "billion")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOfNumber(AnalyzedStory story, int index) =>
        story.IsMark(index - 1, ',') && story.IsKind(index - 2, TokenKind.Number) || story.IsKind(index - 1, TokenKind.Number) || story.Is(index - 1, WordClasses.NumberWord);

    private static bool IsCounted(AnalyzedStory story, int index) =>
        story.IsKind(index, TokenKind.Word) && !story.Has(index, TokenTraits.Capitalized) && !story.Is(index, WordClasses.FunctionWord);
}
