using System.Globalization;

namespace TranslationFix.Batch.Tests;

public sealed class DuplicateTests : BatchTest
{
    private BatchOptions Skipping => Options with { Duplicates = Duplicates.Skip, Output = BatchOutput.ToFolder("out") };

    [Fact]
    public async Task DuplicatesAreKeptUnlessAskedFor()
    {
        Write("in/a.txt", Garbled);
        Write("in/b.txt", Garbled);
        (await Run(Options with { Output = BatchOutput.ToFolder("out") }, "in")).Sum(result => result.Stories.Length).Should().Be(2);
        Tree(PathOf("out")).Should().HaveCount(2);
    }

    [Fact]
    public async Task TheSameBytesAreWrittenAndReportedOnce()
    {
        Write("in/a.txt", Garbled);
        Write("in/b.txt", Clean);
        Write("in/c.txt", Garbled);
        var results = await Run(Skipping with { Reports = ["r.jsonl", "r.prom"] }, "in");
        results.Select(result => result.Duplicates).Should().Equal(0, 0, 1);
        results[2].Messages.Should().Equal($"{Path.Join("in", "c.txt")}: a duplicate of a file before it, left out");
        results[2].HasErrors.Should().BeFalse();
        Tree(PathOf("out")).Select(file => file.Path).Should().Equal("a.txt", "b.txt");
        File.ReadAllLines(PathOf("r.jsonl")).Should().HaveCount(2);
        File.ReadAllText(PathOf("r.prom")).Should().Contain("duplicate_stories_total 1\n");
    }

    [Fact]
    public async Task ACorrectedTakeIsNoDuplicateAndASecondSendingIs()
    {
        Write("in/1.json", Ninjs("1", "first", Garbled));
        Write("in/2.json", Ninjs("1", "sent again", Garbled));
        Write("in/3.json", Ninjs("2", "corrected", Garbled));
        Write("in/4.json", Ninjs("1", "other text", "Another text."));
        var results = await Run(Skipping, "in");
        results.Select(result => result.Duplicates).Should().Equal(0, 1, 0, 0);
        results[3].Messages.Should().Equal($"{Path.Join("in", "4.json")}: 'urn:example:harbour' has the id and version of a story before it, but another text: it is kept");
        Tree(PathOf("out")).Select(file => file.Path).Should().Equal("1.json", "3.json", "4.json");
        File.ReadAllText(PathOf("out/3.json")).Should().Contain("\"embargoed\":\"2024-03-09T05:00:00Z\"").And.Contain("reached the harbour");
    }

    [Fact]
    public async Task LinesThatComeAgainStayInTheirFileAndAreReportedOnce()
    {
        Write("in/a.jsonl", "{\"id\":1,\"text\":\"They can not.\"}\n{\"id\":2,\"text\":\"They can not.\"}\n{\"id\":1,\"text\":\"They can not.\"}\n{\"text\":\"They can not go.\"}\n{\"text\":\"They can not go.\"}\n");
        var results = await Run(Skipping, "in");
        results.SelectMany(result => result.Stories).Select(story => story.Entry.Id).Should().Equal("1", "2", "4");
        results.Sum(result => result.Duplicates).Should().Be(2);
        File.ReadAllLines(PathOf("out/a.jsonl")).Should().HaveCount(5).And.OnlyContain(line => line.Contains("cannot"));
    }

    [Fact]
    public async Task WhatIsADuplicateDependsOnTheOrderOfTheInputAlone()
    {
        for (var i = 0; i < 400; i++)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"in/d{i % 7}/s{i:000}.txt"), string.Create(CultureInfo.InvariantCulture, $"{Garbled}Pier {i % 90}.\n"));
        }

        await Run(Skipping with { Jobs = 1, Output = BatchOutput.ToFolder("one") }, "in");
        await Run(Skipping with { Jobs = 4, Output = BatchOutput.ToFolder("four") }, "in");
        var one = Tree(PathOf("one")).ToList();
        one.Should().HaveCount(90);
        Tree(PathOf("four")).Should().Equal(one);

        // A run that is left in the middle and resumed leaves out the same.
        var options = Skipping with { Output = BatchOutput.ToFolder("resumed") };
        await foreach (var result in new BatchCleaner(options).CleanAsync(BatchSource.Paths("in")))
        {
            if (result.Document.RelativePath.EndsWith("s203.txt", StringComparison.Ordinal))
            {
                break;
            }
        }

        (await Run(options with { Resume = true }, "in")).Should().Contain(result => result.Status == BatchStatus.Resumed);
        Tree(PathOf("resumed")).Should().Equal(one);
    }

    [Fact]
    public async Task AFileThatCouldNotBeWrittenMakesNoOtherADuplicate()
    {
        Write("in/a.txt", Garbled);
        Write("in/b.txt", Garbled);
        Directory.CreateDirectory(PathOf("out/a.txt"));
        (await Run(Skipping, "in")).Select(result => result.Status).Should().Equal(BatchStatus.Failed, BatchStatus.Done);
        File.ReadAllText(PathOf("out/b.txt")).Should().Be(Clean);
        await FluentActions.Awaiting(() => Run(Skipping with { Output = BatchOutput.InPlace }, "in")).Should().ThrowAsync<SettingsException>();
    }

    private static string Ninjs(string version, string note, string text) =>
        $"{{\"uri\":\"urn:example:harbour\",\"type\":\"text\",\"version\":\"{version}\",\"ednote\":\"{note}\",\"language\":\"en\",\"embargoed\":\"2024-03-09T05:00:00Z\",\"headline\":\"Harbour\",\"body_text\":\"{text.Trim()}\"}}\n";
}
