using System.Text;
using System.Text.Json;

namespace TranslationFix.Cli.Tests;

/// <summary>Runs the command in this process, each test in a folder of its own.</summary>
public abstract class CommandLineTest : IDisposable
{
    /// <summary>Only these rules run in the tests of what is around them, so that a new rule changes no test.</summary>
    protected const string Rules = "doubled-word,split-word";

    /// <summary>A text with two artifacts, and the same without them.</summary>
    protected const string Garbled = "Delegates reached the the harbour at noon. The ministers can not agree on a date.\n";

    protected const string Clean = "Delegates reached the harbour at noon. The ministers cannot agree on a date.\n";

    protected string Folder { get; } = Directory.CreateTempSubdirectory("translationfix-").FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    protected static JsonElement[] JsonLines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Json)];

    protected string PathOf(string name) => Path.Join(Folder, name);

    protected string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    protected string Write(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private protected RunResult Run(params string[] args) => RunWith(string.Empty, args);

    private protected RunResult RunWith(string input, params string[] args) => RunWith(Encoding.UTF8.GetBytes(input), args);

    private protected RunResult RunWith(byte[] input, params string[] args)
    {
        using var stdin = new MemoryStream(input);
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter { NewLine = "\n" };
        var code = Program.Run(args, new CommandConsole(stdin, stdout, stderr) { WorkingDirectory = Folder });
        return new RunResult(code, stdout.ToArray(), stderr.ToString());
    }
}
