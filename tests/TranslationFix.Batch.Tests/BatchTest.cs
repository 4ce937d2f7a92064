using System.Text;

namespace TranslationFix.Batch.Tests;

/// <summary>Each test in a folder of its own.</summary>
public abstract class BatchTest : IDisposable
{
    /// <summary>A text with two artifacts, and the same without them.</summary>
    protected const string Garbled = "Delegates reached the the harbour at noon. The ministers can not agree on a date.\n";

    protected const string Clean = "Delegates reached the harbour at noon. The ministers cannot agree on a date.\n";

    protected string Folder { get; } = Directory.CreateTempSubdirectory("translationfix-").FullName;

    /// <summary>Only these rules run in the tests of what is around them, so that a new rule changes no test; their suggestions are applied.</summary>
    protected BatchOptions Options => new()
    {
        WorkingDirectory = Folder,
        Fixer = new TranslationFixerOptions { Select = ["doubled-word", "split-word"], Apply = Applicability.Unsafe },
    };

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static async Task<List<BatchResult>> Run(BatchOptions options, params string[] paths)
    {
        var results = new List<BatchResult>();
        await foreach (var result in new BatchCleaner(options).CleanAsync(BatchSource.Paths(paths)))
        {
            results.Add(result);
        }

        return results;
    }

    /// <summary>The files below a folder with what is in them, in order.</summary>
    protected static IEnumerable<(string Path, string Content)> Tree(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(folder, path), Convert.ToHexString(File.ReadAllBytes(path))));

    protected string PathOf(string name) => Path.Join(Folder, name);

    protected string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    protected string Write(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
