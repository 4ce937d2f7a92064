using System.Text;
using BenchmarkDotNet.Attributes;

namespace TranslationFix.Benchmarks;

/// <summary>The library beside the naive design and the decoding of the same bytes, on one clean story.</summary>
[MemoryDiagnoser]
public class DesignBenchmarks
{
    private readonly TranslationFixer fixer = TranslationFixer.Create();
    private readonly NaiveDesign naive = new();
    private readonly char[] buffer = new char[StoryMixer.StoryLength * 4];
    private Story story = new(string.Empty);
    private byte[] bytes = [];

    /// <summary>Makes the story.</summary>
    [GlobalSetup]
    public void Setup()
    {
        story = StoryMixer.Mix(1, clean: true)[0];
        bytes = Encoding.UTF8.GetBytes(story.Text);
    }

    /// <summary>All rules and the classifier.</summary>
    [Benchmark(Baseline = true)]
    public int Analyze() => fixer.Analyze(story).Length;

    /// <summary>A regular expression a rule, and a prediction engine.</summary>
    [Benchmark]
    public int Naive() => naive.Analyze(story.Text);

    /// <summary>From UTF-8 to UTF-16.</summary>
    [Benchmark]
    public int Decode() => Encoding.UTF8.GetChars(bytes, buffer);
}
