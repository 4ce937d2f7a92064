using TranslationFix.Evaluation;

namespace TranslationFix.Training.Tests;

/// <summary>Training never sees a story of a test split.</summary>
public sealed class TrainingCorpusTests
{
    [Theory]
    [InlineData(CorpusSplit.Train)]
    [InlineData(CorpusSplit.Dev)]
    public void TrainAndDevAreOpen(CorpusSplit split) =>
        TrainingCorpus.Load(Repository.Corpora, split, "en").Should().NotBeEmpty().And.OnlyContain(story => story.Split == split);

    [Fact]
    public void TheTestSplitIsRefused() =>
        FluentActions.Invoking(() => TrainingCorpus.Load(Repository.Corpora, CorpusSplit.Test, "en")).Should().Throw<InvalidOperationException>();

    [Theory]
    [InlineData(CorpusSplit.Train)]
    [InlineData(CorpusSplit.Dev)]
    public void AFolderOrStoryOfTheTestSplitIsRefused(CorpusSplit split)
    {
        var folder = Path.Combine(Repository.Corpora, "en", "test");
        FluentActions.Invoking(() => TrainingCorpus.Load(folder, split, "en")).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => TrainingCorpus.Load(Directory.EnumerateFiles(folder).First(), split, "en")).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void NoOtherCodeOfTheTrainingOpensStories()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "TranslationFix.Training"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && Path.GetFileName(file) != "TrainingCorpus.cs"))
        {
            var code = File.ReadAllText(file);
            foreach (var door in (string[])[" Corpus.", "(Corpus.", "StoryReader", "EvaluationRun", " File.", "(File.", "Directory.", "FileStream", "StreamReader"])
            {
                code.Should().NotContain(door, Path.GetFileName(file));
            }
        }
    }
}
