using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Numbers;

/// <summary>A currency or percent sign on the wrong side of its number, or away from it: $ 5, 5 €, 8 %, %8.</summary>
internal sealed class NumberSignRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = NumberFormatDescriptor.With(
        RuleExample.Fixed("The ferry company lost $ 40 million last year.", "The ferry company lost $40 million last year."),
        RuleExample.Fixed("A ticket costs £ 12.50 at the gate.", "A ticket costs £12.50 at the gate."),
        RuleExample.Fixed("Turnout reached 61 % in the north.", "Turnout reached 61% in the north."),
        RuleExample.Fixed("Exports fell by 3.4 %, the bank said.", "Exports fell by 3.4%, the bank said."),
        RuleExample.Fixed("The tower swayed for an hour and %40 of the lamps broke.", "The tower swayed for an hour and 40% of the lamps broke.") with { SourceLanguage = "tr" },
        RuleExample.Fixed("Inflation slowed to % 12 in May.", "Inflation slowed to 12% in May.") with { SourceLanguage = "tr" },
        RuleExample.Fixed("The clinic bought beds for 900 € each.", "The clinic bought beds for €900 each.") with { SourceLanguage = "de" },
        RuleExample.Fixed("The loan of 5 million $ was repaid.", "The loan of $5 million was repaid.") with { SourceLanguage = "tr" },
        RuleExample.Fixed("Shares worth € 700,000 changed hands.", "Shares worth €700,000 changed hands.") with { SourceLanguage = "nl" },
        RuleExample.Stays("The fund holds US$ 30 million in cash."),
        RuleExample.Stays("A pass costs NZ $ 45 for the season."),
        RuleExample.Stays("He bought 3 $10 vouchers and 2 £5 ones."),
        RuleExample.Stays("The rate is 5% or so, and $5 is the fee."),
        RuleExample.Stays("The address ends in hello%20world."),
        RuleExample.Stays("Growth of 4 percent cost A$ 3 billion."),
        RuleExample.Stays("The file is 80% done, 20 to go."),
        RuleExample.Stays("They sold 20 USD notes for 18 EUR."),
        RuleExample.Stays("The format string is %2d or %5 s."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Number;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["currency-before", "currency-behind", "percent-behind", "percent-before", "source", "quoted", "scaled", "word-follows", "euro"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (story.Has(index, TokenTraits.ForeignDigits))
        {
            return;
        }

        if (IsCurrency(story, index - 1))
        {
            CurrencyBefore(story, index, sink);
        }
        else if (story.IsMark(index - 1, '%'))
        {
            PercentBefore(story, index, sink);
        }
        else if (story.IsMark(index + 1, '%'))
        {
            PercentBehind(story, index, sink);
        }
        else
        {
            CurrencyBehind(story, index, sink);
        }
    }

    /// <summary>$ 5; but not US$ 5, which is a style of its own.</summary>
    private void CurrencyBefore(AnalyzedStory story, int index, CandidateSink sink)
    {
        var sign = index - 1;
        if (!IsSpaced(story, index) || story.IsKind(sign - 1, TokenKind.Number)
            || IsCountryCode(story, sign - 1, adjacent: !story.Has(sign, TokenTraits.SpaceBefore)))
        {
            return;
        }

        Add(story, sign, index, "The currency sign stands right before the number.", string.Concat(story.TextOf(sign), Number(story, index)), Applicability.Safe, 0, known: false, sink);
    }

    /// <summary>5 €, 5 million $; but not 3 $10 vouchers.</summary>
    private void CurrencyBehind(AnalyzedStory story, int index, CandidateSink sink)
    {
        var scaled = story.Is(index + 1, WordClasses.NumberWord);
        var sign = scaled ? index + 2 : index + 1;
        if (!IsCurrency(story, sign) || story.IsKind(sign + 1, TokenKind.Number) || !char.IsAsciiDigit(story.Text[story[index].End - 1]) || story.Has(sign, TokenTraits.LineStart)
            || (sign + 1 < story.Count && story.IsKind(sign + 1, TokenKind.Word) && !story.Has(sign + 1, TokenTraits.SpaceBefore)) || IsCurrency(story, index - 1))
        {
            return;
        }

        var scale = scaled ? story.Text[story[index].End..story[index + 1].End] : "";
        Add(story, index, sign, "The currency sign stands before the number.", string.Concat(story.TextOf(sign), Number(story, index), scale), Applicability.Unsafe, 1, NumberLocales.HasDecimalComma(story.SourceLanguage), sink);
    }

    /// <summary>8 %.</summary>
    private void PercentBehind(AnalyzedStory story, int index, CandidateSink sink)
    {
        var sign = index + 1;
        if (!IsSpaced(story, sign) || !char.IsAsciiDigit(story.Text[story[index].End - 1]) || story.IsKind(sign + 1, TokenKind.Number) || story.IsMark(sign + 1, '%')
            || (sign + 1 < story.Count && story.IsKind(sign + 1, TokenKind.Word) && !story.Has(sign + 1, TokenTraits.SpaceBefore)))
        {
            return;
        }

        Add(story, index, sign, "The percent sign stands right behind the number.", string.Concat(Number(story, index), "%"), Applicability.Safe, 2, known: false, sink);
    }

    /// <summary>%8, % 8: the way of Turkish and Persian.</summary>
    private void PercentBefore(AnalyzedStory story, int index, CandidateSink sink)
    {
        var sign = index - 1;
        var number = story.TextOf(index);
        if (!story.Has(sign, TokenTraits.SpaceBefore) || story.IsKind(sign - 1, TokenKind.Number) || story.Has(index, TokenTraits.LineStart)
            || !IsPlain(number) || story.IsMark(index + 1, '%') || (story.IsKind(index + 1, TokenKind.Word) && story[index + 1].Length == 1))
        {
            return;
        }

        var known = NumberLocales.HasPercentFirst(story.SourceLanguage);
        Add(story, sign, index, "The percent sign stands behind the number.", string.Concat(number, "%"), known ? Applicability.Safe : Applicability.Unsafe, 3, known, sink);
    }

    private static string Number(AnalyzedStory story, int index) => NumberText.WithPoint(story.TextOf(index), story.SourceLanguage);

    private void Add(AnalyzedStory story, int first, int last, string message, string replacement, Applicability applicability, int kind, bool known, CandidateSink sink) =>
        sink.Add(
            this,
            story.SpanOf(first, last),
            message,
            replacement,
            applicability,
            kind == 0 ? 1 : 0,
            kind == 1 ? 1 : 0,
            kind == 2 ? 1 : 0,
            kind == 3 ? 1 : 0,
            known ? 1 : 0,
            story.Has(first, TokenTraits.Quoted) ? 1 : 0,
            story.Is(last + 1, WordClasses.NumberWord) ? 1 : 0,
            story.IsKind(last + 1, TokenKind.Word) ? 1 : 0,
            story.IsMark(first, '€') || story.IsMark(last, '€') ? 1 : 0);

    /// <summary>True for digits with points and commas between, and nothing else.</summary>
    private static bool IsPlain(ReadOnlySpan<char> number)
    {
        foreach (var c in number)
        {
            if (!char.IsAsciiDigit(c) && c is not ('.' or ','))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>US$ 5, NZ $ 5, A$ 5.</summary>
    private static bool IsCountryCode(AnalyzedStory story, int index, bool adjacent)
    {
        const int Longest = 3;
        return story.Has(index, TokenTraits.Capitalized) && story[index].Length <= Longest && (adjacent || story.Has(index, TokenTraits.AllCapitals));
    }

    private static bool IsSpaced(AnalyzedStory story, int index) => story.Has(index, TokenTraits.SpaceBefore) && !story.Has(index, TokenTraits.LineStart);

    private static bool IsCurrency(AnalyzedStory story, int index) =>
        (uint)index < (uint)story.Count && story[index].Length == 1 && story.Text[story[index].Start] is '$' or '€' or '£' or '¥';
}
