using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace TranslationFix.Evaluation.Tests.Peers;

/// <summary>Checkers outside the library, and what they may answer.</summary>
public sealed class PeerTests
{
    private static readonly ImmutableArray<Document> Documents = [Make("first", "Ships left."), Make("second", "“Ça va”, he said.")];

    private static Document Make(string id, string text) => new()
    {
        Id = id,
        Kind = DocumentKind.Gold,
        Language = "en",
        SourceLanguage = "fr",
        Date = new DateOnly(2024, 3, 1),
        Text = text,
        Segments = [new Segment(new TextSpan(0, text.Length))],
    };

    private static async Task<List<CheckerAnswer>> AskAsync(IChecker checker)
    {
        var answers = new List<CheckerAnswer>();
        await foreach (var answer in checker.CheckAsync(Documents, TestContext.Current.CancellationToken))
        {
            answers.Add(answer);
        }

        return answers;
    }

    private static CommandChecker Shell(string command) => new("shell", command, Path.GetTempPath());

    [Fact]
    public async Task ACommandReadsStoriesAndWritesAnswers()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The command is one of a POSIX shell.");

        // Answers with one match over the first word; the second story must have arrived whole, in UTF-8.
        var answers = await AskAsync(Shell("""
            while IFS= read -r line; do case "$line" in
            *'"id":"first"'*'"sourceLanguage":"fr","date":"2024-03-01"'*) echo '{"matches":[{"offset":0,"length":5,"confidence":0.25,"replacements":[{"value":"Boats"}],"rule":{"id":"WORD","category":{"id":"STYLE"}}}]}' ;;
            *'“Ça va”'*) echo '{"matches":[]}' ;; esac; done
            """));
        answers.Should().HaveCount(2);
        var finding = answers[0].Findings.Should().ContainSingle().Subject;
        (finding.Span, finding.Rule, finding.Category, finding.Confidence).Should().Be((new TextSpan(0, 5), "WORD", "STYLE", 0.25));
        finding.Suggestions.Should().Equal("Boats");
        answers[1].Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("echo '{\"matches\":[]}'; echo 'out of memory' >&2", "shell answered 1 of 2 documents and ended: out of memory")]
    [InlineData("exit 3", "shell answered 0 of 2 documents and ended: it said nothing.")]
    [InlineData("echo '{\"answers\":[]}'", "shell, answer 1 ('first'): 'matches' is missing.")]
    [InlineData("echo '{\"matches\":[{\"offset\":9,\"length\":40}]}'", "shell, answer 1 ('first'): *")]
    public async Task ACommandThatFailsIsReported(string command, string message)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The command is one of a POSIX shell.");
        (await FluentActions.Awaiting(() => AskAsync(Shell(command))).Should().ThrowAsync<CheckerException>()).WithMessage(message);
    }

    [Fact]
    public async Task AServerIsAskedForEachDocument()
    {
        using var handler = new Answers(HttpStatusCode.OK, """{"matches":[{"offset":1,"length":2,"replacements":[],"rule":{"id":"R"}}]}""");
        using var checker = new HttpChecker(new Uri("http://127.0.0.1:8081"), handler);
        var answers = await AskAsync(checker);
        answers.Select(answer => answer.Findings.Single().Span).Should().Equal(new TextSpan(1, 3), new TextSpan(1, 3));
        handler.Asked.Should().Equal("POST /v2/check text=Ships+left.&language=en-US", "POST /v2/check text=%E2%80%9C%C3%87a+va%E2%80%9D%2C+he+said.&language=en-US");
    }

    [Fact]
    public async Task AServerThatFailsIsReported()
    {
        using var handler = new Answers(HttpStatusCode.TemporaryRedirect, "elsewhere");
        using var checker = new HttpChecker(new Uri("http://localhost:8081"), handler);
        (await FluentActions.Awaiting(() => AskAsync(checker)).Should().ThrowAsync<CheckerException>()).WithMessage("localhost:8081 answered 307 to the document 'first'.");
    }

    [Theory]
    [InlineData("http://example.org/")]
    [InlineData("http://192.0.2.7:8081")]
    [InlineData("ftp://127.0.0.1/")]
    public void NoTextLeavesTheMachine(string address) =>
        FluentActions.Invoking(() => new HttpChecker(new Uri(address))).Should().Throw<ArgumentException>().WithMessage("*loopback*");

    private sealed class Answers(HttpStatusCode status, string body) : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add($"{request.Method} {request.RequestUri!.AbsolutePath} {await request.Content!.ReadAsStringAsync(cancellationToken)}");
            return new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        }
    }
}
