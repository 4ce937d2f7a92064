using BenchmarkDotNet.Running;
using TranslationFix.Benchmarks;

if (args is ["--quick"])
{
    QuickRun.Print();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
