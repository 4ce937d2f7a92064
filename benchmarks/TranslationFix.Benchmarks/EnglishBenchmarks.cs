using BenchmarkDotNet.Attributes;

namespace TranslationFix.Benchmarks;

/// <summary>Analysing and fixing English: one story of 3 KB, and 5 MB of varied stories, on one thread.</summary>
[MemoryDiagnoser]
public class EnglishBenchmarks
{
    private readonly TranslationFixer fixer = TranslationFixer.Create();
    private Story story = new(string.Empty);
    private IReadOnlyList<Story> many = [];

    /// <summary>Makes the stories.</summary>
    [GlobalSetup]
    public void Setup()
    {
        story = StoryMixer.Mix(1)[0];
        many = StoryMixer.Mix(5_000_000);
        fixer.Analyze(story);
    }

    /// <summary>Findings of one story.</summary>
    [Benchmark]
    public int Analyze3KB() => fixer.Analyze(story).Length;

    /// <summary>One fixed story.</summary>
    [Benchmark]
    public int Fix3KB() => fixer.Fix(story).Edits.Length;

    /// <summary>Findings of 5 MB of stories.</summary>
    [Benchmark]
    public int Analyze5MB()
    {
        var findings = 0;
        foreach (var one in many)
        {
            findings += fixer.Analyze(one).Length;
        }

        return findings;
    }

    /// <summary>5 MB of fixed stories.</summary>
    [Benchmark]
    public int Fix5MB()
    {
        var edits = 0;
        foreach (var one in many)
        {
            edits += fixer.Fix(one).Edits.Length;
        }

        return edits;
    }
}
