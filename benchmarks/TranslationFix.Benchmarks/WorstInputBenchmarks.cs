using BenchmarkDotNet.Attributes;

namespace TranslationFix.Benchmarks;

/// <summary>Inputs of 100,000 UTF-16 code units that are made to be slow.</summary>
[MemoryDiagnoser]
public class WorstInputBenchmarks
{
    private const int Length = 100_000;

    private readonly TranslationFixer fixer = TranslationFixer.Create();

    /// <summary>The input.</summary>
    [ParamsSource(nameof(Names))]
    public string Input { get; set; } = string.Empty;

    /// <summary>The names of the inputs.</summary>
    public static IEnumerable<string> Names => WorstInputs.All(100).Select(static input => input.Name);

    private Story story = new(string.Empty);

    /// <summary>Makes the input.</summary>
    [GlobalSetup]
    public void Setup() => story = new Story(WorstInputs.All(Length).Single(input => string.Equals(input.Name, Input, StringComparison.Ordinal)).Text) { Language = "en" };

    /// <summary>Its findings.</summary>
    [Benchmark]
    public int Analyze() => fixer.Analyze(story).Length;
}
