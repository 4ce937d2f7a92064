using System.Text;
using System.Text.RegularExpressions;
using TranslationFix.Wire.Encodings;

namespace TranslationFix.Wire.Xml;

/// <summary>Decodes XML as its declaration says (XML 1.0, section 4.3.3 and appendix F).</summary>
internal static partial class XmlEncoding
{
    private const int DeclarationLength = 256;

    /// <summary>Decodes the bytes.</summary>
    /// <exception cref="WireFormatException">The encoding is not known, or the bytes are not in it.</exception>
    public static TextFile Decode(byte[] bytes)
    {
        if (bytes is [0, (byte)'<', ..] or [(byte)'<', 0, ..])
        {
            return TextFile.DecodeAs(bytes, "utf-16");
        }

        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationLength));
        var declared = Declared().Match(head);
        return TextFile.DecodeAs(bytes, declared.Success ? declared.Groups["name"].Value : "utf-8");
    }

    [GeneratedRegex("""^(?:\u00EF\u00BB\u00BF)?\s*<\?xml\s[^>]*?encoding\s*=\s*["'](?<name>[A-Za-z0-9._:-]+)["']""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declared();
}
