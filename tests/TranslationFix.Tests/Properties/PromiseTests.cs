using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using TranslationFix.Fixing;

namespace TranslationFix.Tests.Properties;

/// <summary>The promises of the library (P1 and P3 to P8), over random text. P2, no safe edit on clean stories, is measured on the corpora.</summary>
public sealed class PromiseTests
{
    private const int Samples = 2000;

    private static readonly TranslationFixer Safe = TranslationFixer.Create();

    /// <summary>Everything that any rule proposes is reported and applied: the promises hold whatever the classifier says.</summary>
    private static readonly TranslationFixer Everything = TranslationFixer.Create(new TranslationFixerOptions { MinimumConfidence = 0, Apply = Applicability.Display });

    [Fact]
    public void P1FixingTwiceIsFixingOnce() =>
        RandomText.Stories.Sample(
            static story =>
            {
                foreach (var fixer in (ReadOnlySpan<TranslationFixer>)[Safe, Everything])
                {
                    var once = fixer.Fix(story);
                    var twice = fixer.Fix(story with { Text = once.Text });
                    if (twice.Text != once.Text)
                    {
                        throw new InvalidOperationException($"{once.Text} became {twice.Text}");
                    }
                }
            },
            iter: Samples);

    [Fact]
    public void P3EverySpanLiesInTheTextAndSplitsNoGrapheme() =>
        RandomText.Stories.Sample(
            static story =>
            {
                var boundaries = new HashSet<int>(StringInfo.ParseCombiningCharacters(story.Text)) { story.Text.Length };
                foreach (var finding in Everything.Analyze(story))
                {
                    finding.Span.Length.Should().BePositive();
                    boundaries.Should().Contain(finding.Span.Start, finding.Rule.Id);
                    boundaries.Should().Contain(finding.Span.End, finding.Rule.Id);
                    finding.Confidence.Should().BeInRange(0, 1);
                    foreach (var evidence in finding.Evidence)
                    {
                        evidence.Span.Start.Should().BeGreaterThanOrEqualTo(0);
                        evidence.Span.End.Should().BeLessThanOrEqualTo(story.Text.Length).And.BeGreaterThanOrEqualTo(evidence.Span.Start);
                    }
                }

                foreach (var edit in Everything.Fix(story).Edits)
                {
                    boundaries.Should().Contain(edit.Span.Start);
                    boundaries.Should().Contain(edit.Span.End);
                }
            },
            iter: Samples);

    [Fact]
    public void P4ProtectedSpansStay() =>
        Gen.Select(RandomText.Gen60, RandomText.Gen60, RandomText.Gen60).Sample(
            static (before, kept, after) =>
            {
                var story = new Story(before + kept + after) { Language = "en", ProtectedSpans = [new TextSpan(before.Length, before.Length + kept.Length)] };
                var result = Everything.Fix(story);
                if (kept.Length > 0)
                {
                    foreach (var edit in result.Edits)
                    {
                        edit.Span.Overlaps(story.ProtectedSpans[0]).Should().BeFalse();
                    }

                    var start = result.SourceMap.ToFixed(before.Length);
                    result.Text.Substring(start, kept.Length).Should().Be(kept);
                }
            },
            iter: Samples);

    [Theory]
    [InlineData("See https://example.org/the/the?a=can+not ,now .")]
    [InlineData("Write to can.not@example.org  or @the_the , #theThe and `the the`.")]
    [InlineData("Read <a href=\"the the\">it</a> and <em>can not</em>.")]
    public void P4WhatIsNoTextStays(string text)
    {
        var result = Everything.Fix(text, "en");
        foreach (var kept in (ReadOnlySpan<string>)["https://example.org/the/the?a=can+not", "can.not@example.org", "@the_the", "#theThe", "`the the`", "<a href=\"the the\">", "</a>", "<em>"])
        {
            if (text.Contains(kept, StringComparison.Ordinal))
            {
                result.Text.Should().Contain(kept);
            }
        }
    }

    [Fact]
    public void P5TheSameInEveryCulture()
    {
        var stories = RandomText.Stories.Array[200].Single(static _ => true, "0000KG1zKuT1");
        var expected = stories.Select(Print).ToArray();
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in (ReadOnlySpan<string>)["tr-TR", "de-DE", "fa-IR", string.Empty])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
                stories.Select(story => Print(TranslationFixer.Create(Everything.Options), story)).Should().Equal(expected, name);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void P5TheSameOnEveryThreadAndInEveryOrder()
    {
        var stories = RandomText.Stories.Array[300].Single(static _ => true, "0000KG1zKuT1");
        var expected = stories.Select(Print).ToArray();
        var parallel = new string[stories.Length];
        Parallel.For(0, stories.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => parallel[stories.Length - 1 - i] = Print(stories[stories.Length - 1 - i]));
        parallel.Should().Equal(expected);
    }

    [Fact]
    public void P6TheEditsAreTheDifferenceAndCanBeUndone() =>
        RandomText.Stories.Sample(
            static story =>
            {
                var result = Everything.Fix(story);
                EditScript.Apply(story.Text, result.Edits).Should().Be(result.Text);
                result.Undo().Should().Be(story.Text);
                var last = 0;
                foreach (var edit in result.Edits)
                {
                    edit.Span.Start.Should().BeGreaterThanOrEqualTo(last);
                    story.Text.Substring(edit.Span.Start, edit.Span.Length).Should().Be(edit.Original);
                    last = edit.Span.End;
                }
            },
            iter: Samples);

    [Fact]
    public void P6PositionsMapBothWays() =>
        RandomText.Stories.Sample(
            static story =>
            {
                var result = Everything.Fix(story);
                for (var i = 0; i <= story.Text.Length; i++)
                {
                    var there = result.SourceMap.ToFixed(i);
                    there.Should().BeInRange(0, result.Text.Length);
                    if (result.Edits.All(edit => i < edit.Span.Start || i >= edit.Span.End) && i < story.Text.Length && !result.Edits.Any(edit => edit.Span.Start == i))
                    {
                        result.Text[there].Should().Be(story.Text[i]);
                        result.SourceMap.ToOriginal(there).Should().Be(i);
                    }
                }
            },
            iter: 300);

    [Theory]
    [InlineData("the ")]
    [InlineData("(")]
    [InlineData("((()))")]
    [InlineData("\"")]
    [InlineData("Grebniov Grebnyov ")]
    [InlineData("Monday (tomorrow) ")]
    [InlineData("a b c d e f g h ")]
    [InlineData("Be. ")]
    [InlineData("۱۲ ")]
    [InlineData("e\u0301")]
    [InlineData("🇨🇭")]
    [InlineData("会议，")]
    [InlineData(". . ")]
    [InlineData("in Sudis, Geneva ")]
    [InlineData("\uD800")]
    [InlineData("9 January 2022, Monday ")]
    [InlineData("He added:\nIt is we.\n")]
    [InlineData("X and X and ")]
    [InlineData("<unk> @-@ ")]
    [InlineData("a.b@c.d ")]
    [InlineData("http://")]
    public void P7WorkGrowsWithTheLength(string unit)
    {
        // Work is counted in bytes allocated and candidates proposed, not in seconds: eight times the text, about eight times the work.
        var small = Work(unit, 1 << 13);
        var large = Work(unit, 1 << 16);
        large.Should().BeLessThan((small * 8 * 2) + 4_000_000);
    }

    [Fact]
    public void P8NothingIsThrownWhateverTheText() =>
        Gen.String[Gen.Char, 0, 400].Sample(static text => Everything.Fix(text, "en").Undo().Should().Be(text), iter: Samples);

    [Fact]
    public void P8TheDocumentedExceptions()
    {
        Action outside = () => Safe.Analyze(new Story("abc") { ProtectedSpans = [new TextSpan(1, 9)] });
        outside.Should().Throw<ArgumentOutOfRangeException>();
        Action noText = () => _ = new Story(null!);
        noText.Should().Throw<ArgumentNullException>();
        Action noRule = () => TranslationFixer.Create(new TranslationFixerOptions { Select = ["no-such-rule"] });
        noRule.Should().Throw<ArgumentException>();
        Action noProbability = () => TranslationFixer.Create(new TranslationFixerOptions { MinimumConfidence = 2 });
        noProbability.Should().Throw<ArgumentException>();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Action cancel = () => Safe.Fix(new Story("the the"), cancelled.Token);
        cancel.Should().Throw<OperationCanceledException>();
        Safe.Analyze("the the", "xx").Should().BeEmpty("the library has no data for that language");
    }

    private static long Work(string unit, int length)
    {
        var text = string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1));
        Everything.Analyze(text, "en");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Everything.Analyze(text, "en");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Print(Story story) => Print(Everything, story);

    private static string Print(TranslationFixer fixer, Story story)
    {
        var result = fixer.Fix(story);
        return result.Text + "|" + string.Join('|', fixer.Analyze(story).Select(finding => string.Create(
            CultureInfo.InvariantCulture,
            $"{finding.Rule.Id} {finding.Span} {finding.Confidence:R} {finding.Message} {string.Join('/', finding.Suggestions.Select(suggestion => suggestion.Text))}")));
    }
}
