using System.Text;
using System.Text.RegularExpressions;

namespace TranslationFix.Wire.Formats;

/// <summary>Tells the format of a file by how it begins, and by its name where that leaves it open.</summary>
internal static partial class FormatDetector
{
    private const int HeadLength = 4096;

    /// <summary>The root elements of XML formats.</summary>
    private static readonly Dictionary<string, WireFormat> Roots = new(StringComparer.Ordinal)
    {
        ["nitf"] = WireFormats.Nitf,
        ["NewsML"] = WireFormats.NewsMl12,
        ["newsItem"] = WireFormats.NewsMlG2,
        ["newsMessage"] = WireFormats.NewsMlG2,
        ["packageItem"] = WireFormats.NewsMlG2,
        ["contentSet"] = WireFormats.NewsMlG2,
        ["contentMeta"] = WireFormats.NewsMlG2,
        ["rss"] = WireFormats.Rss,
        ["RDF"] = WireFormats.Rss,
        ["feed"] = WireFormats.Atom,
        ["html"] = WireFormats.Html,
        ["HTML"] = WireFormats.Html,
    };

    /// <summary>The format, or null.</summary>
    public static WireFormat? Detect(ReadOnlySpan<byte> start, string? fileName)
    {
        var extension = fileName is null ? string.Empty : Path.GetExtension(fileName).ToLowerInvariant();
        var head = Encoding.Latin1.GetString(start[..Math.Min(start.Length, HeadLength)]).Replace("\0", string.Empty, StringComparison.Ordinal);
        return OfMarkup(head) ?? OfControls(head) ?? OfJson(head, extension) ?? OfExtension(extension);
    }

    private static WireFormat? OfMarkup(string head)
    {
        var root = Root().Match(head);
        if (!root.Success || !Roots.TryGetValue(root.Groups["name"].Value, out var format))
        {
            return DocumentType().IsMatch(head) ? WireFormats.Html : null;
        }

        return format == WireFormats.Rss && head.Contains("http://wordpress.org/export/", StringComparison.Ordinal) ? WireFormats.Wxr : format;
    }

    /// <summary>SOH, or STX alone, begins a message; ANPA 1312 synchronizes with SYN before it.</summary>
    private static WireFormat? OfControls(string head)
    {
        var start = head.AsSpan().TrimStart("\0\r\n \u007F");
        return start.IsEmpty || start.IndexOf('\u0002') < 0 ? null
            : start[0] == '\u0016' ? WireFormats.Anpa1312
            : start[0] is '\u0001' or '\u0002' ? WireFormats.Iptc7901
            : null;
    }


    private static WireFormat? OfJson(string head, string extension)
    {
        var start = head.AsSpan().TrimStart("\u00EF\u00BB\u00BF\u00FF\u00FE \t\r\n");
        return extension is ".jsonl" or ".ndjson" ? WireFormats.JsonLines
            : extension is ".txt" ? null
            : start.StartsWith("{") && FirstLineIsObject(start) ? WireFormats.JsonLines
            : start.StartsWith("{") || start.StartsWith("[{") || extension is ".json" or ".ninjs" ? WireFormats.Ninjs
            : null;
    }

    /// <summary>True when the first line is a whole object, and another line follows that begins one.</summary>
    private static bool FirstLineIsObject(ReadOnlySpan<char> start)
    {
        var end = start.IndexOf('\n');
        return end > 0 && start[..end].TrimEnd().EndsWith("}") && start[(end + 1)..].TrimStart().StartsWith("{");
    }


    private static WireFormat? OfExtension(string extension) => extension switch
    {
        "" or ".txt" => WireFormats.Text,
        ".csv" or ".tsv" => WireFormats.Csv,
        ".iptc" or ".7901" => WireFormats.Iptc7901,
        ".anpa" => WireFormats.Anpa1312,
        ".html" or ".htm" or ".xhtml" => WireFormats.Html,
        _ => null,
    };

    /// <summary>The first element, behind declaration, comments and a document type with or without an internal subset.</summary>
    [GeneratedRegex("""\A(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE[^\[>]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:[\w.-]+:)?(?<name>[A-Za-z][\w.-]*)""", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Root();

    [GeneratedRegex("""\A(?:\u00EF\u00BB\u00BF)?\s*(?:<!--.*?-->\s*)*<!doctype\s+html""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DocumentType();
}
