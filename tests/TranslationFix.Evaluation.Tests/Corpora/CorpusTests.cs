namespace TranslationFix.Evaluation.Tests.Corpora;

public sealed class CorpusTests
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    private void Write(string path, string language = "en")
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"language: {language}\norigin: written\n\nText.\n");
    }

    [Fact]
    public void StoriesAreReadBySplitInTheOrderOfTheirPaths()
    {
        Write("en/train/b.story");
        Write("en/train/a.story");
        Write("en/dev/c.story");
        Write("en/test/d.story");
        Write("en/notes/e.story");
        Corpus.Load([folder], CorpusSplit.Train).Select(story => story.Slug).Should().Equal("a", "b");
        Corpus.Load([folder], CorpusSplit.Dev).Single().Split.Should().Be(CorpusSplit.Dev);
        Corpus.Load([folder], CorpusSplit.Test).Select(story => story.Slug).Should().Equal("d");
        Corpus.Load([folder]).Should().HaveCount(5);
    }

    [Fact]
    public void AFileThatIsNamedIsReadWhateverItsSplit()
    {
        Write("en/test/d.story");
        Corpus.Load([Path.Combine(folder, "en/test/d.story")], CorpusSplit.Dev).Should().ContainSingle();
    }

    [Fact]
    public void AStoryIsReadOnceHoweverOftenItIsNamed()
    {
        Write("en/dev/c.story");
        Corpus.Load([folder, folder, Path.Combine(folder, "en/dev/c.story")]).Should().ContainSingle();
    }

    [Fact]
    public void StoriesAreKeptByLanguage()
    {
        Write("en/dev/c.story", "en-GB");
        Write("de/dev/d.story", "de");
        Corpus.Load([folder], language: "en").Select(story => story.Slug).Should().Equal("c");
    }

    [Fact]
    public void APathThatIsNotThereIsReported() =>
        FluentActions.Invoking(() => Corpus.Load([Path.Combine(folder, "nothing")])).Should().Throw<IOException>();
}
