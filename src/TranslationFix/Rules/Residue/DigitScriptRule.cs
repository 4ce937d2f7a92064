using System.Collections.Immutable;
using System.Text;
using TranslationFix.Analysis;
using TranslationFix.Languages;
using TranslationFix.Rules.Numbers;

namespace TranslationFix.Rules.Residue;

/// <summary>A number in the digits of the source's script: ۱۲ killed.</summary>
internal sealed class DigitScriptRule : Rule
{
    /// <summary>The longest number that is read, in tokens: fullwidth separators cut a number into several.</summary>
    private const int MaximumTokens = 16;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("digit-script", "locale convention/number format", Severity.Major, "A number in digits that the language does not use.")
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The fire killed ۱۷ people.", "The fire killed 17 people."),
            RuleExample.Fixed("Traffic rose by ٣٫٥ percent.", "Traffic rose by 3.5 percent."),
            RuleExample.Fixed("The dam holds ١٢٬٤٠٠ tons of silt.", "The dam holds 12,400 tons of silt."),
            RuleExample.Fixed("Some ２，５００ runners started.", "Some 2,500 runners started."),
            RuleExample.Fixed("Turnout was ४५ percent.", "Turnout was 45 percent."),
            RuleExample.Fixed("Shares lost ۴٪ on Sunday.", "Shares lost 4% on Sunday."),
            RuleExample.Fixed("The court sat at １０:３０.", "The court sat at 10:30."),
            RuleExample.Fixed("He paid ٢,٧ million dinars.", "He paid 2.7 million dinars."),
            RuleExample.Fixed("The wagons carry ٤٥٠٠ sheep a week.", "The wagons carry 4500 sheep a week."),
            RuleExample.Fixed("They remember the ۱۳۵۷ protests.", "They remember the 1357 protests."),
            RuleExample.Fixed("The nursery sold ۲۷۵۰ saplings.", "The nursery sold 2,750 saplings."),
            RuleExample.Stays("The sign over the door reads شارع ١٤."),
            RuleExample.Stays("The poster said “سال ۱۴۰۰” in red."),
            RuleExample.Stays("The fire killed 17 people in 2 hours."),
            RuleExample.Stays("The flat measures 80 m² and costs £3½ a day."),
            RuleExample.Stays("Chapter IV has 12 pages."),
            RuleExample.Stays("The stamp bears the inscription (۱۳۵۷ ایران)."),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Number;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["foreign-neighbour", "quoted", "bracketed", "fullwidth", "two-scripts", "long"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (!story.Has(index, TokenTraits.ForeignDigits) || ContinuesNumber(story, index))
        {
            return;
        }

        var last = index;
        while (last - index < MaximumTokens && ContinuesNumber(story, last + 2))
        {
            last += 2;
        }

        var percent = (story.IsMark(last + 1, '٪') || story.IsMark(last + 1, '％')) && !story.Has(last + 1, TokenTraits.SpaceBefore);
        var span = story.SpanOf(index, percent ? last + 1 : last);
        if (ToAscii(story.TextOf(span)) is not { } plain)
        {
            return;
        }

        var (number, zero, mixed) = plain;
        var neighbour = story.Has(index - 1, TokenTraits.ForeignScript) || story.Has(last + 1, TokenTraits.ForeignScript);
        var english = story.Language.Tag is "en";
        var decimals = !english ? InLanguage(number, story.Language.Conventions) : IsCount(story, number, last + 1) ? NumberText.Group(number) : WithDecimalPoint(number);
        ImmutableArray<Proposal> proposals = number.Contains('/', StringComparison.Ordinal)
            ? [new Proposal(number, Applicability.Unsafe), new Proposal(number.Replace('/', '.'), Applicability.Unsafe)]
            : [new Proposal(decimals, english || !number.AsSpan().ContainsAny(',', '.') ? Applicability.Safe : Applicability.Unsafe)];
        sink.Add(
            this,
            span,
            "The number is written in digits of another script.",
            [
                neighbour ? 1 : 0,
                story.Has(index, TokenTraits.Quoted) ? 1 : 0,
                story.Has(index, TokenTraits.Bracketed) ? 1 : 0,
                zero == '\uFF10' ? 1 : 0,
                mixed ? 1 : 0,
                number.Length > 12 ? 1 : 0,
            ],
            proposals);
    }

    /// <summary>True for four digits or more before a plural, unless a year of some calendar can be meant: English groups them.</summary>
    private static bool IsCount(AnalyzedStory story, string number, int next) =>
        number.Length is >= 4 and <= 15 && number[0] != '0' && number.All(char.IsAsciiDigit) && !MayBeYear(number) && story.IsKind(next, TokenKind.Word) && story.Has(next, TokenTraits.SpaceBefore) && !story.Has(next, TokenTraits.Capitalized)
        && !story.Is(next, WordClasses.FunctionWord) && (story.TextOf(next) is "people" or "men" or "women" or "children" || (story.TextOf(next)[^1] == 's' && story[next].Length > 3));

    /// <summary>The signs of the number as the language sets them, where it says how; the digits of a number without signs stay as they are.</summary>
    private static string InLanguage(string number, Conventions conventions) =>
        conventions is { DecimalMark: ',', GroupMark: not '\0' }
            ? string.Concat(number.Select(c => c switch { '.' => ',', ',' => conventions.GroupMark, _ => c }))
            : number;

    /// <summary>"the ۱۳۵۷ protests": a year of the Persian, Hijri or Gregorian calendar.</summary>
    private static bool MayBeYear(string number) => number.Length == 4 && (number[..2] is "12" or "13" or "14" or "18" or "19" or "20");

    /// <summary>True when the token is a number that goes on behind a fullwidth separator.</summary>
    private static bool ContinuesNumber(AnalyzedStory story, int index) =>
        story.Has(index, TokenTraits.ForeignDigits) && story.Has(index - 2, TokenTraits.ForeignDigits)
        && (story.IsMark(index - 1, '，') || story.IsMark(index - 1, '．') || story.IsMark(index - 1, '：'))
        && !story.Has(index, TokenTraits.SpaceBefore) && !story.Has(index - 1, TokenTraits.SpaceBefore);

    /// <summary>The number in ASCII, the zero of its script, and whether digits of two scripts meet in it; null when it holds letters.</summary>
    private static (string Number, char Zero, bool Mixed)? ToAscii(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        var zero = '\0';
        var mixed = false;
        foreach (var c in text)
        {
            var value = Scripts.DigitValue(c);
            if (value >= 0)
            {
                var own = (char)(c - value);
                mixed |= zero != '\0' && own != zero;
                zero = zero is '\0' or '0' ? own : zero;
                plain.Append((char)('0' + value));
                continue;
            }

            var mark = c switch
            {
                '\u066C' or '，' or ',' => ',',
                '\u066B' or '．' or '.' => '.',
                '：' or ':' => ':',
                '٪' or '％' => '%',
                '/' => '/',
                _ => '\0',
            };
            if (mark == '\0')
            {
                return null;
            }

            plain.Append(mark);
        }

        return (plain.ToString(), zero, mixed);
    }

    /// <summary>A lone comma that does not part off three digits is a decimal comma.</summary>
    private static string WithDecimalPoint(string number)
    {
        var comma = number.IndexOf(',', StringComparison.Ordinal);
        var digits = number.Length - comma - 1 - (number[^1] == '%' ? 1 : 0);
        return comma >= 0 && comma == number.LastIndexOf(',') && digits != 3 && !number.Contains('.', StringComparison.Ordinal)
            ? number.Replace(',', '.')
            : number;
    }
}
