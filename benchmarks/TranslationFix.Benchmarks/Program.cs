using BenchmarkDotNet.Running;
using TranslationFix.Benchmarks;

if (args is ["--quick"])
{
    QuickRun.Print();
    return;
}

if (args is ["--phases"])
{
    PhaseRun.Print();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
