using System.Buffers;
using System.Reflection;

namespace TranslationFix.Wire.Parquet.Tests;

/// <summary>
/// The files of the folder Samples: the same six rows, written by Arrow's writer for C++ (parquet-cpp 25) with each compression, pages of both versions, with and
/// without dictionaries, page indexes, nulls, a nested column, and one to six row groups. The stories were written for the tests.
/// </summary>
internal static class Samples
{
    private static readonly string Folder = Path.Combine(
        Path.GetFullPath(typeof(Samples).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!), "tests", "TranslationFix.Wire.Parquet.Tests", "Samples");

    /// <summary>How their columns are named.</summary>
    public static WireOptions Options { get; } = new() { Fields = new WireFields { Text = ["body"], Headline = ["title"], Language = ["lang"], Date = ["day"] } };

    /// <summary>The names of the files.</summary>
    public static TheoryData<string> All() => [.. Directory.GetFiles(Folder, "*.parquet").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The bytes of a file.</summary>
    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    /// <summary>Reads bytes.</summary>
    public static WireDocument Read(byte[] bytes, WireOptions? options = null) => ParquetFormat.Instance.Read(bytes, options ?? Options);

    /// <summary>The bytes of a document with edits made.</summary>
    public static byte[] Write(this WireDocument document, params IReadOnlyList<TextEdit>[] edits)
    {
        var output = new ArrayBufferWriter<byte>();
        document.Write(edits, output).Should().BeEmpty();
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The text with edits made.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits) =>
        edits.OrderByDescending(edit => edit.Span.Start).Aggregate(text, (current, edit) => string.Concat(current.AsSpan(0, edit.Span.Start), edit.Replacement, current.AsSpan(edit.Span.End)));
}
