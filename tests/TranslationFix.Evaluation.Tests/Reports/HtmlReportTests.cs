using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TranslationFix.Evaluation.Tests.Reports;

public sealed class HtmlReportTests
{
    private static readonly GoldStory[] Stories =
    [
        StoryReader.Parse("<i>a&b\".story", "language: en\norigin: written\n\nThe <b>crew</b> & mate left ⟦doubled-word|the the|the⟧ ship on ⟦article|a island|an island⟧."),
        StoryReader.Parse("clean.story", "language: en\norigin: written\n\nThe ferry was late, and nobody on the quay complained."),
    ];

    private static readonly EvaluationReport Report = Measure();

    private static readonly string Page = Write(Report);

    [Fact]
    public void ThePageHoldsEachSection()
    {
        Page.Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n");
        Page.Should().ContainAll(
            "<title>", "<h1>", "<h2>Measures</h2>", "<h2>Charts</h2>", "<h2>Rules</h2>", "<h2>Examples</h2>",
            "prefers-color-scheme: dark", "<caption>", "<h3>Hits (1)</h3>", "<h3>Misses (1)</h3>",
            "<figure id=\"floor\" role=\"img\" aria-label=\"", "<figure id=\"reliability\"", "<figure id=\"rules\"", "viewBox=\"0 0 760 ", "<text ");
        Page.Should().Contain("<mark>the the</mark>").And.Contain("<mark>a island</mark>");
    }

    [Fact]
    public void ThePageIsWellFormed()
    {
        var body = Page[Page.IndexOf("<body>", StringComparison.Ordinal)..Page.IndexOf("</html>", StringComparison.Ordinal)];
        XElement.Parse(body).Descendants().Attributes("id").Select(id => id.Value).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void WhatTheStoriesSayIsEscaped()
    {
        Page.Should().Contain("&lt;i&gt;a&amp;b&quot;").And.NotContain("<i>").And.NotContain("<b>");
        Page.Should().Contain("crew&lt;/b&gt; &amp; mate");
    }

    [Fact]
    public void NothingIsLoadedOrRun()
    {
        Regex.Replace(Page, " xmlns(?::[a-z]+)?=\"[^\"]*\"", "", RegexOptions.None, TimeSpan.FromSeconds(10))
            .Should().NotContainAny("http://", "https://", "<script", "<link", "@import");
    }

    [Fact]
    public void ThePageIsTheSameEachTime() => Write(Measure()).Should().Be(Page);

    [Fact]
    public void OtherCheckersStandBesideIt()
    {
        var page = Write(Report with { Peers = [Report.Result with { Checker = "<other>" }] });
        page.Should().Contain("<th scope=\"col\" class=\"n\">&lt;other&gt;</th>");
    }

    [Fact]
    public void AHeadStandsWhereItsCellsDo()
    {
        var body = Page[Page.IndexOf("<body>", StringComparison.Ordinal)..Page.IndexOf("</html>", StringComparison.Ordinal)];
        foreach (var table in XElement.Parse(body).Descendants("table"))
        {
            var heads = table.Element("thead")!.Element("tr")!.Elements().Select(static head => (string?)head.Attribute("class")).ToArray();
            foreach (var row in table.Element("tbody")!.Elements())
            {
                row.Elements().Select(static cell => (string?)cell.Attribute("class")).Should().Equal(heads, table.Element("caption")!.Value);
            }
        }
    }

    [Fact]
    public async Task WhatPeopleMarkedIsToldByTheirCategories()
    {
        const string Text = "alpha beta gamma";
        var document = new Document
        {
            Id = "made",
            Kind = DocumentKind.Marked,
            Language = "en",
            Text = Text,
            Segments = [new Segment(new TextSpan(0, Text.Length))],
            Marks = [new Mark(new TextSpan(0, 5)) { Category = "fluency/grammar", Severity = "major" }],
        };
        var result = await EvaluationRun.RunAsync([document], new FixedChecker(new CheckerAnswer([])), new EvaluationOptions { Resamples = 0 }, progress: null, TestContext.Current.CancellationToken);
        var page = Write(new EvaluationReport(result, [], Comparison: null));
        page.Should().Contain("Documents: 1 marked (1 segment, 3 words).").And.Contain("<caption>Marks by the MQM category that people gave</caption>")
            .And.Contain("<bdi>fluency/grammar</bdi></th><td class=\"n\">1</td><td class=\"n\">0</td><td class=\"n\">0.000</td>");
    }

    private static EvaluationReport Measure()
    {
        var fixer = TranslationFixer.Create(new TranslationFixerOptions { Select = ["doubled-word"], MinimumConfidence = 0 });
        return new EvaluationReport(EvaluationRun.Run([.. Stories], fixer) with { Sweep = Sweep }, [], Comparison: null);
    }

    private static ConfidenceSweep Sweep => new(
        DocumentKind.Gold,
        [new SweepPoint(0, 4, 0.5, 0.75, 0.5, 1), new SweepPoint(0.5, 2, 1, 0.5, 0.8, 0), new SweepPoint(0.9, 0, null, 0, 0, 0)],
        [new ReliabilityPoint(2, 0.4, 0.5), new ReliabilityPoint(2, 0.9, 1)],
        0.1,
        0.05);

    private static string Write(EvaluationReport report)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(stream, report);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
