using BenchmarkDotNet.Attributes;

namespace TranslationFix.Benchmarks;

/// <summary>Analysing and fixing one story of about 3 KB in each full language.</summary>
[MemoryDiagnoser]
public class LanguageBenchmarks
{
    private readonly TranslationFixer fixer = TranslationFixer.Create();
    private Story story = new(string.Empty);

    /// <summary>The language.</summary>
    [Params("en", "de", "fr", "es", "pt", "it", "nl", "ru", "uk", "pl", "tr", "ar", "fa")]
    public string Language { get; set; } = "en";

    /// <summary>Makes the story.</summary>
    [GlobalSetup]
    public void Setup() => story = StoryMixer.Mix(1, Language)[0];

    /// <summary>Findings of one story.</summary>
    [Benchmark]
    public int Analyze() => fixer.Analyze(story).Length;

    /// <summary>One fixed story.</summary>
    [Benchmark]
    public int Fix() => fixer.Fix(story).Edits.Length;
}
