using System.Buffers;
using System.Reflection;

namespace TranslationFix.Wire.Tests;

/// <summary>The files of the folder Samples, as newsrooms have them; all were written for the tests.</summary>
internal static class Samples
{
    /// <summary>The folder with this project.</summary>
    public static string Folder { get; } = Path.Combine(
        Path.GetFullPath(typeof(Samples).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!), "tests", "TranslationFix.Wire.Tests");

    /// <summary>The samples with the formats that they are in.</summary>
    public static TheoryData<string, string> All() => new()
    {
        { "text/dispatch.txt", "text" },
        { "html/page.html", "html" },
        { "nitf/harbour.nitf.xml", "nitf" },
        { "nitf/wine-1252.xml", "nitf" },
        { "nitf/harbour-utf16.xml", "nitf" },
        { "newsml-1.2/census.xml", "newsml-1.2" },
        { "newsml-g2/bridge-nitf.xml", "newsml-g2" },
        { "newsml-g2/message.xml", "newsml-g2" },
        { "ninjs/museum-1.json", "ninjs" },
        { "ninjs/museum-2.json", "ninjs" },
        { "ninjs/museum-3.json", "ninjs" },
        { "iptc7901/ferries.iptc", "iptc7901" },
        { "anpa1312/senate.anpa", "anpa1312" },
        { "feeds/harbour.rss", "rss" },
        { "feeds/harbour.atom", "atom" },
        { "feeds/blog.wxr.xml", "wxr" },
        { "tables/stories.csv", "csv" },
        { "tables/stories.tsv", "csv" },
        { "tables/stories.jsonl", "jsonl" },
    };

    /// <summary>The bytes of a sample.</summary>
    public static byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(Folder, "Samples", path));

    /// <summary>A sample as its format reads it.</summary>
    public static WireDocument Read(string path, string format) => Read(Bytes(path), path, format);

    /// <summary>Bytes as a sample's format reads them.</summary>
    public static WireDocument Read(byte[] bytes, string path, string format) =>
        WireFormats.Find(format)!.Read(bytes, path.StartsWith("tables/", StringComparison.Ordinal) && !path.EndsWith(".tsv", StringComparison.Ordinal) ? new WireOptions { Fields = OtherNames } : null);

    /// <summary>The bytes of a document with edits made, and the edits that were not.</summary>
    public static (byte[] Bytes, IReadOnlyList<DroppedEdit> Dropped) Write(this WireDocument document, params IReadOnlyList<TextEdit>[] edits)
    {
        var output = new ArrayBufferWriter<byte>();
        var dropped = document.Write(edits, output);
        return (output.WrittenSpan.ToArray(), dropped);
    }

    /// <summary>An edit of the first place where a text stands.</summary>
    public static TextEdit Edit(this WireItem item, string original, string replacement)
    {
        var start = item.Story.Text.IndexOf(original, StringComparison.Ordinal);
        start.Should().BeGreaterThanOrEqualTo(0, "the text has {0}", original);
        return new TextEdit(new TextSpan(start, start + original.Length), original, replacement, "test", 1);
    }

    /// <summary>The text with edits made.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits) =>
        edits.OrderByDescending(edit => edit.Span.Start).Aggregate(text, (current, edit) => string.Concat(current.AsSpan(0, edit.Span.Start), edit.Replacement, current.AsSpan(edit.Span.End)));

    private static WireFields OtherNames { get; } = new()
    {
        Text = ["body"],
        Headline = ["title"],
        Id = ["id", "key"],
        Language = ["lang"],
        SourceLanguage = ["from", "src \"lang\""],
        Date = ["day"],
    };
}
