namespace TranslationFix.Batch.Tests;

public sealed class FullDiskTests : BatchTest
{
    [Fact]
    public void AFullDiskFailsFilesLeavesNoHalfOnesAndIsGoneOnWith()
    {
        // A limit on the size of files stands for a disk that is full: writing beyond it fails in the same way, and needs no rights.
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Write("in/a.txt", Garbled);
        Write("in/b.txt", string.Concat(Enumerable.Repeat(Garbled, 3000)));
        Write("in/c.txt", Garbled);
        string[] command = ["fix", "in", "--output", "out", "--resume", "--select", "doubled-word,split-word", "--unsafe-fixes", "--output-format", "jsonl", "--fail-on", "none"];
        ChildProcess.RunWithFileLimit(Folder, 100, command).Should().Be(2);
        File.ReadAllText(PathOf("out/a.txt")).Should().Be(Clean);
        File.Exists(PathOf("out/b.txt")).Should().BeFalse();
        ChildProcess.Run(Folder, command).Should().Be(0);
        File.ReadAllText(PathOf("out/b.txt")).Should().Be(string.Concat(Enumerable.Repeat(Clean, 3000)));
        Directory.GetFiles(PathOf("out"), "*", SearchOption.AllDirectories).Should().HaveCount(3);
    }
}
