namespace TranslationFix.Training.Tests.Decisions;

public sealed class EditorDecisionReaderTests
{
    private const string Finding = """ "rule":"article","text":"an boat","confidence":0.93,"suggestions":[{"text":"a boat","confidence":0.93,"applicability":"safe"}] """;

    [Theory]
    [InlineData("""{"decision":"accepted",FINDING}""", true, true)]
    [InlineData("""{"decision":"rejected",FINDING}""", false, false)]
    [InlineData("""{"decision":"other","fix":"the boat",FINDING}""", true, false)]
    [InlineData("""{"decision":"other","fix":"a  boat",FINDING}""", true, true)]
    [InlineData("""{"decision":"other","fix":"an boat",FINDING}""", false, false)]
    [InlineData("""{"id":"7","language":"en","findings":[{FINDING},{"decision":"accepted",FINDING}]}""", true, true)]
    public void ALineIsADecision(string line, bool isArtifact, bool isFixRight) =>
        Read(line).Decisions.Should().Equal(new EditorDecision("article", 0.93, isArtifact, IsSafe: true, isFixRight));

    [Fact]
    public void TheProbabilityOfTheModelComesBeforeThatOfTheHouse() =>
        Read("""{"decision":"accepted","modelConfidence":0.8,FINDING}""").Decisions.Should().ContainSingle().Which.Probability.Should().Be(0.8);

    [Theory]
    [InlineData("""{"decision":"maybe",FINDING}""", "'decision' is accepted, rejected or other, not 'maybe'")]
    [InlineData("""{FINDING}""", "'decision' is missing")]
    [InlineData("""{"decision":"other",FINDING}""", "'fix' is missing: the decision 'other' needs what the editor wrote")]
    [InlineData("""{"decision":"accepted","confidence":0.9}""", "'rule' is missing")]
    [InlineData("""{"decision":"accepted","rule":"artcle","confidence":0.9}""", "there is no rule 'artcle'")]
    [InlineData("""{"decision":"accepted","rule":"article"}""", "'confidence' is missing")]
    [InlineData("""{"decision":"accepted","rule":"article","confidence":9}""", "'confidence' must be a probability from 0 to 1")]
    [InlineData("""{"decision":5,"rule":"article","confidence":0.9}""", "'decision' must be a string")]
    [InlineData("""{"findings":{}}""", "'findings' must be an array of objects")]
    [InlineData("[]", "a decision is a JSON object")]
    [InlineData("""{"rule":""", "not valid JSON (byte 8 of the line)")]
    public void AMalformedLineIsNamedAndTheRestGoesOn(string line, string message)
    {
        var (decisions, problems) = Read("""{"decision":"accepted",FINDING}""" + "\n\n" + line + "\n" + """{"decision":"rejected",FINDING}""");
        problems.Should().Equal($"desk.jsonl:3: {message}");
        decisions.Select(static decision => decision.IsArtifact).Should().Equal(true, false);
    }

    [Fact]
    public void AMalformedDecisionOfAStoryIsNamedAndItsOthersCount()
    {
        var (decisions, problems) = Read("""{"id":"7","findings":[{"decision":"accepted",FINDING},{"decision":"yes",FINDING},{"decision":null,FINDING},{"decision":"rejected",FINDING}]}""");
        problems.Should().Equal("desk.jsonl:1: finding 2: 'decision' is accepted, rejected or other, not 'yes'");
        decisions.Select(static decision => decision.IsArtifact).Should().Equal(true, false);
    }

    private static (EditorDecision[] Decisions, List<string> Problems) Read(string lines)
    {
        var problems = new List<string>();
        return ([.. EditorDecisionReader.Read(new StringReader(lines.Replace("FINDING", Finding, StringComparison.Ordinal)), "desk.jsonl", problems.Add)], problems);
    }
}
