using BenchmarkDotNet.Running;
using TranslationFix.Benchmarks;
using TranslationFix.Benchmarks.Goals;

switch (args)
{
    case [ColdStart.Hello]:
        ColdStart.Run(analyze: false);
        break;
    case [ColdStart.First]:
        ColdStart.Run(analyze: true);
        break;
    case ["--quick"]:
        QuickRun.Print();
        break;
    case ["--phases"]:
        PhaseRun.Print();
        break;
    case ["--goals", var folder]:
        GoalRun.Write(folder);
        break;
    default:
        Benchmarks();
        break;
}

// A method of its own, so that a cold start does not load the benchmark library.
void Benchmarks() => BenchmarkSwitcher.FromAssembly(typeof(StoryMixer).Assembly).Run(args);
