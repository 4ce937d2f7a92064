using System.Text;
using System.Text.RegularExpressions;
using TranslationFix.Wire.Encodings;
using TranslationFix.Wire.Formats;

namespace TranslationFix.Wire.Html;

/// <summary>Reads pages of HTML.</summary>
internal static partial class HtmlReader
{
    /// <summary>The bytes in which a page must say its encoding (HTML, section 4.2.5.4).</summary>
    private const int DeclarationLength = 1024;

    /// <summary>Reads a page.</summary>
    public static WireDocument Read(WireFormat format, byte[] bytes, WireOptions options, int firstLine)
    {
        var file = Decode(bytes);
        var item = new ItemBuilder(firstLine);
        var flow = new FlowWriter();
        flow.Use(item);
        flow.Switch(Role.Text);
        HtmlFlow.Read(file.Text, layer: -1, flow, item);
        return new WireDocument(format, file.EncodingName, bytes, [.. item.Build(new WireSource(file, 0, bytes.Length), [], options)])
        {
            IsEncodingGuessed = file.IsGuessed,
            FirstByteOutsideUtf8 = file.IsGuessed ? file.FirstByteOutsideUtf8 : -1,
            Problems = InvalidBytes.Describe(file),
        };
    }

    private static TextFile Decode(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationLength));
        var declared = Charset().Match(head);
        if (declared.Success)
        {
            try
            {
                return TextFile.DecodeAs(bytes, declared.Groups["name"].Value);
            }
            catch (WireFormatException)
            {
                // Pages often say what is not so; browsers read them all the same.
            }
        }

        return TextFile.DecodeText(bytes);
    }

    [GeneratedRegex("""(?:<meta\s[^>]*?charset\s*=\s*["']?\s*|<\?xml\s[^>]*?encoding\s*=\s*["'])(?<name>[A-Za-z0-9._:-]+)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Charset();
}
