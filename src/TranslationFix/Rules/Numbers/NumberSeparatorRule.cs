using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Numbers;

/// <summary>The separators of another language inside a number: 10, 000; 1,5 million; 3.500.000; 1 500 000; 8,20,000.</summary>
/// <remarks>White space before a comma (12 , 500) is the business of the rule on spacing.</remarks>
internal sealed class NumberSeparatorRule : Rule
{
    /// <summary>The most groups of three that are joined.</summary>
    private const int MaximumGroups = 4;

    private enum Kind
    {
        SpacedComma,
        DecimalComma,
        DotGroups,
        SpaceGroups,
        IndianGroups,
    }

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = NumberFormatDescriptor.With(
        RuleExample.Fixed("The march drew 10, 000 people to the harbor.", "The march drew 10,000 people to the harbor."),
        RuleExample.Fixed("The barn burned down with 6,000, 000 eggs inside.", "The barn burned down with 6,000,000 eggs inside."),
        RuleExample.Fixed("Each farmer pays 14, 500 naira a year.", "Each farmer pays 14,500 naira a year."),
        RuleExample.Fixed("The port moved 1, 234,567 tonnes of coal.", "The port moved 1,234,567 tonnes of coal."),
        RuleExample.Fixed("The plant cost 1,5 million euros.", "The plant cost 1.5 million euros."),
        RuleExample.Fixed("Unemployment fell to 7,9% in spring.", "Unemployment fell to 7.9% in spring."),
        RuleExample.Fixed("The pipe is 25,68 km long.", "The pipe is 25.68 km long.") with { SourceLanguage = "de" },
        RuleExample.Fixed("The census counted 3.500.000 residents.", "The census counted 3,500,000 residents."),
        RuleExample.Fixed("A crowd of 80.000 people filled the square.", "A crowd of 80,000 people filled the square.") with { SourceLanguage = "tr" },
        RuleExample.Fixed("The region lost 249.432 inhabitants in a decade.", "The region lost 249,432 inhabitants in a decade.") with { SourceLanguage = "ro" },
        RuleExample.Fixed("The state bought 1 500 000 masks.", "The state bought 1,500,000 masks.") with { SourceLanguage = "ru" },
        RuleExample.Fixed("About 17 000 people walked home.", "About 17,000 people walked home.") with { SourceLanguage = "uk" },
        RuleExample.Fixed("The district counts 12,85,470 voters.", "The district counts 1,285,470 voters.") with { SourceLanguage = "hi" },
        RuleExample.Fixed("The lock was sold for 2.140.300,75 euros.", "The lock was sold for 2,140,300.75 euros."),
        RuleExample.Stays("The lamp shines at 1 310 nm, and the table gives 2 400 000 (SI)."),
        RuleExample.Stays("The wall was built in 3 000 BC; the map is drawn at 1 : 25 000."),
        RuleExample.Stays("Version 4.200.300 of the router’s software was withdrawn."),
        RuleExample.Stays("The winners were numbers 12, 500 and 731."),
        RuleExample.Stays("On July 26, 106 runners finished."),
        RuleExample.Stays("See pages 10, 200 and 315 of the report."),
        RuleExample.Stays("In 1999, 200 families moved to the valley."),
        RuleExample.Stays("They won the sets 6,4 and 7,5."),
        RuleExample.Stays("Install release 1.234.567 of the driver."),
        RuleExample.Stays("The server at 192.168.100.200 is down."),
        RuleExample.Stays("Call +49 170 555 123 for tickets."),
        RuleExample.Stays("Order by telephone: 729 725 522, or at the desk."),
        RuleExample.Stays("The yield fell to 1.313 percent and then to 1.299."),
        RuleExample.Fixed("The clinic treated 3.041 people in a week.", "The clinic treated 3,041 people in a week.") with { SourceLanguage = "ar" },
        RuleExample.Fixed("The mast costs $2.700 a month.", "The mast costs $2,700 a month.") with { SourceLanguage = "ar" },
        RuleExample.Fixed("The plaster was 2,5 centimeters thick.", "The plaster was 2.5 centimeters thick.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("At noon the rouble stood at 91,36 to the dollar.", "At noon the rouble stood at 91.36 to the dollar.") with { SourceLanguage = "ru" },
        RuleExample.Stays("All 42.195 kilometres were closed to cars.") with { SourceLanguage = "tr" },
        RuleExample.Stays("The pump lifts 3.041 litres a second.") with { SourceLanguage = "zh" },
        RuleExample.Stays("They were split by 0.001 seconds after 99.999 metres."),
        RuleExample.Stays("More than 8,20,000 people live along the river."),
        RuleExample.Stays("At the age of 23, 136 of them were married."),
        RuleExample.Stays("Flight 12 400 miles from home; bus 9 200 metres away."),
        RuleExample.Stays("In classes 9, 10 and 11, 200 pupils are absent."),
        RuleExample.Stays("The firm held 82.835 million shares."));

    /// <summary>The length of a marathon in kilometres, the one number of three decimals that news knows by heart (World Athletics, rule C2.1).</summary>
    private const string Marathon = "42.195";

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Number;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["spaced-comma", "decimal-comma", "dot-groups", "space-groups", "indian-groups", "zeros", "list", "counted", "name-before", "money", "source", "groups", "quoted", "scaled", "plural", "other-source"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (story.Has(index, TokenTraits.ForeignDigits) || (story.Has(index, TokenTraits.Hyphenated) && story.IsMark(index - 1, '-')))
        {
            return;
        }

        var text = story.TextOf(index);
        if (text.Length <= MaximumGroups * 4 && NumberText.IsHead(text, ','))
        {
            if (story.IsMark(index + 1, ',') && IsTailToken(story, index + 2, ',') && !story.Has(index + 1, TokenTraits.SpaceBefore))
            {
                SpacedComma(story, index, sink);
            }
            else if (text.Length <= 3 && IsTailToken(story, index + 1, ' '))
            {
                SpaceGroups(story, index, sink);
            }
        }

        var fraction = text.LastIndexOf(',');
        if (fraction > 4 && text.Length <= MaximumGroups * 5 && text.Length - fraction is 2 or 3 && NumberText.IsDigits(text[(fraction + 1)..]) && text[..fraction].Contains('.') && NumberText.IsHead(text[..fraction], '.'))
        {
            // 1.250.000,50: points and a comma can mean one thing alone.
            Add(story, Kind.DotGroups, index, index, "English groups digits with commas.", string.Concat(NumberText.Group(text[..fraction]), ".", text[(fraction + 1)..]), Applicability.Unsafe, known: true, sink);
            return;
        }

        var separator = text.IndexOfAny(',', '.');
        if (separator is < 1 or > 3 || text.Length > MaximumGroups * 4)
        {
            return;
        }

        if (text[separator] == '.')
        {
            DotGroups(story, index, text, separator, sink);
        }
        else if (text.Length - separator is 2 or 3 && NumberText.IsDigits(text[..separator]) && NumberText.IsDigits(text[(separator + 1)..]))
        {
            DecimalComma(story, index, separator, sink);
        }
        else if (NumberText.IsIndian(text) && NumberLocales.HasIndianGroups(story.SourceLanguage))
        {
            Add(story, Kind.IndianGroups, index, index, "English groups digits by threes.", NumberText.Group(text), Applicability.Unsafe, known: true, sink);
        }
    }

    /// <summary>10, 000 people.</summary>
    private void SpacedComma(AnalyzedStory story, int index, CandidateSink sink)
    {
        var last = index + 2;
        while (last - index < MaximumGroups * 2 && story.IsMark(last + 1, ',') && !story.Has(last + 1, TokenTraits.SpaceBefore) && IsTailToken(story, last + 2, ','))
        {
            last += 2;
        }

        if (story.IsMark(index - 1, ',') && story.IsKind(index - 2, TokenKind.Number))
        {
            return;
        }

        var safe = IsZeros(story, last) && !IsNameBefore(story, index) && story[index + 2].Length == 3 && (last == index + 2 || AllZeros(story, index + 2, last)) ? Applicability.Safe : Applicability.Unsafe;
        Add(story, Kind.SpacedComma, index, last, "A number has no space inside.", NumberText.Group(story.TextOf(story.SpanOf(index, last))), safe, known: false, sink);
    }

    /// <summary>1 500 000: the words around must not be parts of a telephone number or two numbers side by side.</summary>
    private void SpaceGroups(AnalyzedStory story, int index, CandidateSink sink)
    {
        var last = index + 1;
        while (last - index <= MaximumGroups && IsTailToken(story, last + 1, ' '))
        {
            last++;
        }

        if (story.IsKind(last + 1, TokenKind.Number) || story.IsKind(index - 1, TokenKind.Number) || story.IsMark(last + 1, '-') || story.IsMark(index - 1, '+')
            || story.IsMark(index - 1, ')') || story.IsMark(index - 1, '-') || (story.IsMark(last + 1, ',') && story.IsKind(last + 2, TokenKind.Number)))
        {
            return;
        }

        var known = NumberLocales.HasSpaceGroups(story.SourceLanguage);
        if (IsYearOf(story, last + 1) || (!known && IsScientific(story, last + 1)) || story.IsMark(index - 1, ':'))
        {
            return;
        }

        var zeros = IsZeros(story, last);
        if (last - index > 3 || (last - index > 1 && story[index].Length == 3 && !zeros && !IsCounted(story, last + 1)))
        {
            return;
        }

        var safe = zeros && known && IsCounted(story, last + 1) && !IsNameBefore(story, index) ? Applicability.Safe : Applicability.Unsafe;
        Add(story, Kind.SpaceGroups, index, last, "English groups digits with commas.", NumberText.Group(story.TextOf(story.SpanOf(index, last))), safe, known, sink);
    }

    /// <summary>3.500.000, and with one full stop where the source groups so and something is counted: 80.000 people.</summary>
    private void DotGroups(AnalyzedStory story, int index, ReadOnlySpan<char> text, int separator, CandidateSink sink)
    {
        if (!NumberText.IsHead(text, '.'))
        {
            return;
        }

        var known = NumberLocales.HasDotGroups(story.SourceLanguage);
        var groups = (text.Length - separator) / 4;
        var one = groups == 1;
        if ((one && !known && !(text.EndsWith("000", StringComparison.Ordinal) && IsPlural(story, index + 1) && story.SourceLanguage is not null))
            || (one && (story.Is(index + 1, WordClasses.NumberWord) || IsShare(story, index + 1) || (!IsCounted(story, index + 1) && !IsMoney(story, index - 1))))
            || groups > 2 && !text.EndsWith("000", StringComparison.Ordinal)
            || IsVersion(story, index) || text is Marathon)
        {
            return;
        }

        Add(story, Kind.DotGroups, index, index, "English groups digits with commas.", NumberText.Group(text), Applicability.Unsafe, known, sink);
    }

    /// <summary>1,5 million; 7,9%; 25,68 km.</summary>
    private void DecimalComma(AnalyzedStory story, int index, int separator, CandidateSink sink)
    {
        var scaled = IsScale(story, index + 1);
        var percent = IsShare(story, index + 1);
        var unit = story.Is(index + 1, WordClasses.Unit);
        var money = IsMoney(story, index - 1) || IsRate(story, index + 1);
        if ((!scaled && !percent && !unit && !money) || (story.IsMark(index - 1, ',') && story.IsKind(index - 2, TokenKind.Number)))
        {
            return;
        }

        var text = story.TextOf(index);
        var safe = (scaled || percent) && text[0] != '0' || money ? Applicability.Safe : Applicability.Unsafe;
        Add(story, Kind.DecimalComma, index, index, "English writes a point before the fraction.", string.Concat(text[..separator], ".", text[(separator + 1)..]), safe, NumberLocales.HasDecimalComma(story.SourceLanguage), sink);
    }

    /// <summary>2 000 BC.</summary>
    private static bool IsYearOf(AnalyzedStory story, int index) => story.IsKind(index, TokenKind.Word) && story.TextOf(index) is "BC" or "BCE" or "AD" or "CE";

    /// <summary>Symbols of units, and the International System itself: its own style groups digits with spaces.</summary>
    private static bool IsScientific(AnalyzedStory story, int index) =>
        (story.IsKind(index, TokenKind.Word) && story.TextOf(index) is "nm" or "hPa" or "kPa" or "Pa" or "Hz" or "kHz" or "MHz" or "GHz" or "K" or "mol" or "J" or "kJ" or "eV" or "keV" or "MeV" or "N" or "V" or "W" or "kg" or "g" or "mg" or "m" or "mm" or "cm" or "L" or "mL" or "Bq" or "Sv")
        || (story.IsMark(index, '(') && story.IsWord(index + 1, "si"));

    private void Add(AnalyzedStory story, Kind kind, int first, int last, string message, string replacement, Applicability applicability, bool known, CandidateSink sink)
    {
        var list = story.IsMark(last + 1, ',') && story.IsKind(last + 2, TokenKind.Number)
            || (story.IsWord(last + 1, "and") || story.IsWord(last + 1, "or") || story.IsWord(last + 1, "to") || story.IsMark(last + 1, '&')) && story.IsKind(last + 2, TokenKind.Number)
            || (story.IsWord(first - 1, "and") || story.IsMark(first - 1, ',')) && story.IsKind(first - 2, TokenKind.Number);
        sink.Add(
            this,
            story.SpanOf(first, last),
            message,
            replacement,
            applicability,
            kind == Kind.SpacedComma ? 1 : 0,
            kind == Kind.DecimalComma ? 1 : 0,
            kind == Kind.DotGroups ? 1 : 0,
            kind == Kind.SpaceGroups ? 1 : 0,
            kind == Kind.IndianGroups ? 1 : 0,
            IsZeros(story, last) ? 1 : 0,
            list ? 1 : 0,
            IsCounted(story, last + 1) ? 1 : 0,
            IsNameBefore(story, first) ? 1 : 0,
            IsMoney(story, first - 1) || story.Is(last + 1, WordClasses.Unit) || IsShare(story, last + 1) ? 1 : 0,
            known ? 1 : 0,
            Math.Min(story[last].End - story[first].Start, 12) / 12f,
            story.Has(first, TokenTraits.Quoted) ? 1 : 0,
            story.Is(last + 1, WordClasses.NumberWord) ? 1 : 0,
            IsPlural(story, last + 1) ? 1 : 0,
            !known && story.SourceLanguage is not null ? 1 : 0);
    }

    private static bool IsTailToken(AnalyzedStory story, int index, char separator)
    {
        if (!story.IsKind(index, TokenKind.Number) || !story.Has(index, TokenTraits.SpaceBefore) || story.Has(index, TokenTraits.LineStart))
        {
            return false;
        }

        var text = story.TextOf(index);
        return text.Length <= MaximumGroups * 4 && NumberText.IsTail(text, separator);
    }

    /// <summary>million, thousand, trillion: not two or ten.</summary>
    private static bool IsScale(AnalyzedStory story, int index) =>
        story.Is(index, WordClasses.NumberWord) && story.ValueOf(index) is 0 or >= 1000;

    private static bool IsZeros(AnalyzedStory story, int index) => story.TextOf(index).EndsWith("000", StringComparison.Ordinal);

    private static bool AllZeros(AnalyzedStory story, int first, int last)
    {
        for (var i = first; i <= last; i += 2)
        {
            if (!IsZeros(story, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>people, naira: a small word that is no function word.</summary>
    private static bool IsCounted(AnalyzedStory story, int index) =>
        story.IsKind(index, TokenKind.Word) && !story.Has(index, TokenTraits.Capitalized) && !story.Is(index, WordClasses.FunctionWord | WordClasses.SpeechVerb)
        && story[index].Length > 1 && !story.Has(index, TokenTraits.LineStart);

    private static bool IsPlural(AnalyzedStory story, int index) =>
        IsCounted(story, index) && (story.TextOf(index)[^1] == 's' || story.TextOf(index) is "people" or "men" or "women" or "children");

    /// <summary>July 26, page 10, numbers 12, at the age of 23.</summary>
    private static bool IsNameBefore(AnalyzedStory story, int index) =>
        story.Is(index - 1, WordClasses.Month) || (story.Has(index - 1, TokenTraits.Capitalized) && !story.Has(index - 1, TokenTraits.SentenceStart) && story[index - 1].Length > 1)
        || (story.IsKind(index - 1, TokenKind.Word) && story.TextOf(index - 1) is "page" or "pages" or "number" or "numbers" or "rooms" or "rows" or "classes" or "chapter" or "chapters" or "section" or "sections" or "verses" or "bus" or "flight")
        || (story.IsWord(index - 1, "of") && (story.IsWord(index - 2, "age") || story.IsWord(index - 2, "ages")))
        || (story.IsWord(index - 1, "aged") || story.IsWord(index - 1, "the"));

    /// <summary>96,72 to the dollar.</summary>
    private static bool IsRate(AnalyzedStory story, int index) =>
        story.IsWord(index, "to") && story.IsWord(index + 1, "the") && (story.IsWord(index + 2, "dollar") || story.IsWord(index + 2, "euro") || story.IsWord(index + 2, "pound") || story.IsWord(index + 2, "yuan") || story.IsWord(index + 2, "rouble"));

    private static bool IsVersion(AnalyzedStory story, int index) =>
        story.IsKind(index - 1, TokenKind.Word)
        && (story.IsWord(index - 1, "version") || story.IsWord(index - 1, "firmware") || story.TextOf(index - 1) is "versions" or "Release" or "Build" or "V" or "release" or "build" or "v" or "No" or "IP" or "ID" or "serial" || story.Has(index - 1, TokenTraits.HasDigit))
        || story.IsMark(index - 1, ':') || story.IsMark(index - 1, '#');

    private static bool IsShare(AnalyzedStory story, int index) =>
        story.IsMark(index, '%') || story.IsWord(index, "percent") || (story.IsWord(index, "per") && story.IsWord(index + 1, "cent")) || story.IsWord(index, "points");

    private static bool IsMoney(AnalyzedStory story, int index) =>
        (uint)index < (uint)story.Count && story[index].Length == 1 && story.Text[story[index].Start] is '$' or '€' or '£' or '¥';
}
