using System.Collections.Immutable;
using System.Text;

namespace TranslationFix.Evaluation.Tests.Writers;

/// <summary>What is written for other scorers, and that it can be read again.</summary>
public sealed class FindingsWriterTests : IDisposable
{
    private const string Text = "The the quay was shut.\nShips left it.";

    private static readonly Document Story = new()
    {
        Id = "quay",
        Kind = DocumentKind.Marked,
        Language = "en",
        System = "Engine.1",
        Text = Text,
        Segments = [new Segment(new TextSpan(0, 22)), new Segment(new TextSpan(23, 37))],
    };

    private static readonly CheckerFinding[] Findings =
    [
        new(new TextSpan(0, 7), "doubled-word") { Category = "fluency/duplication", Severity = "minor", Confidence = 0.5, Suggestions = ["The"] },
        new(new TextSpan(17, 21), "any-rule"),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("evaluation-writers-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name)
    {
        var path = Path.Combine(folder, name);
        using (var stream = File.Create(path))
        {
            FindingsWriters.Write(stream, FindingsWriters.For(path)!, [(Story, Findings)]);
        }

        return path;
    }

    private static ImmutableArray<Document> Read(string path) => DocumentSource.Read([path], new ReaderOptions(), problem => Assert.Fail(problem.ToString()));

    [Fact]
    public void M2HasABlockForEachSegment() => File.ReadAllText(Write("out.m2"), Encoding.UTF8).Should().Be("""
        S The the quay was shut.
        A 0 2|||doubled-word|||The|||REQUIRED|||-NONE-|||0
        A 4 5|||any-rule|||shut.|||REQUIRED|||-NONE-|||0

        S Ships left it.
        A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0


        """);

    [Fact]
    public void M2IsReadAgain()
    {
        var documents = Read(Write("out.m2"));
        documents.Select(document => document.Text).Should().Equal("The the quay was shut.", "Ships left it.");
        documents[0].Marks.Select(mark => mark.Span).Should().Equal([new TextSpan(0, 7), new TextSpan(17, 22)], "whole words are written");
    }

    [Fact]
    public void MqmIsReadAgain()
    {
        var document = Read(Write("out.tsv")).Should().ContainSingle().Subject;
        document.Id.Should().Be("Engine.1/quay");
        document.Text.Should().Be(Text);
        document.Marks.Select(mark => (mark.Span, mark.Category, mark.Severity)).Should().Equal(
            (new TextSpan(0, 7), "fluency/duplication", "minor"), (new TextSpan(17, 21), "any-rule", "minor"));
    }

    [Fact]
    public async Task AnswersOfLanguageToolAreReadAgain()
    {
        var checker = new SavedChecker("saved", Write("out.jsonl"));
        var answers = new List<CheckerAnswer>();
        await foreach (var answer in checker.CheckAsync([Story], TestContext.Current.CancellationToken))
        {
            answers.Add(answer);
        }

        answers.Should().ContainSingle().Which.Findings.Select(finding => (finding.Span, finding.Rule, finding.Suggestions.FirstOrDefault())).Should().Equal(
            Findings.Select(finding => (finding.Span, finding.Rule, finding.Suggestions.FirstOrDefault())));
    }

    [Fact]
    public void AnotherEndingHasNoWriter() => FindingsWriters.For("out.xml").Should().BeNull();
}
