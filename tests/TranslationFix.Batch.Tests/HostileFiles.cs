using System.Globalization;
using System.Text;

namespace TranslationFix.Batch.Tests;

/// <summary>Makes hostile files of many kinds, always the same.</summary>
internal static class HostileFiles
{
    private const string Body = "<head><title>Port</title></head><body><body.content><p>Delegates reached the the harbour.</p>";

    /// <summary>The files by name and content.</summary>
    /// <param name="secret">A file that must not be read.</param>
    /// <param name="count">How many.</param>
    public static IEnumerable<(string Name, byte[] Bytes)> Make(string secret, int count)
    {
        var random = new Random(1912);
        var kinds = Kinds(secret, random);
        for (var i = 0; i < count; i++)
        {
            var (name, make) = kinds[i % kinds.Length];
            yield return (string.Create(CultureInfo.InvariantCulture, $"{i:000}-{name}"), make(1 + (i / kinds.Length)));
        }
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static byte[] Nitf(string doctype, string body) => Utf8($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{doctype}<nitf>{body}</body.content></body></nitf>\n");

    private static (string Name, Func<int, byte[]> Make)[] Kinds(string secret, Random random) =>
    [
        ("external-entity.nitf", n => Nitf($"<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file://{secret}\">]>", $"{Body}<p>{Repeat("&x;", n)}</p>")),
        ("external-dtd.xml", n => Nitf($"<!DOCTYPE nitf SYSTEM \"file://{secret}?{n}\">", Body)),
        ("parameter-entity.xml", n => Nitf($"<!DOCTYPE nitf [<!ENTITY % p SYSTEM \"file://{secret}\"> %p;{Repeat(" ", n)}]>", Body)),
        ("entity-bomb.xml", n => Nitf($"<!DOCTYPE nitf [<!ENTITY a0 \"ha{n}\">{string.Concat(Enumerable.Range(1, 12).Select(k => $"<!ENTITY a{k} \"{Repeat($"&a{k - 1};", 10)}\">"))}]>", $"{Body}<p>&a12;</p>")),
        ("long-entity.xml", n => Nitf($"<!DOCTYPE nitf [<!ENTITY a \"{new string('a', 50_000)}\">]>", $"{Body}<p>{Repeat("&a;", 2000 * n)}</p>")),
        ("xinclude.xml", n => Nitf(string.Empty, $"{Body}<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file://{secret}\" parse=\"text\" n=\"{n}\"/>")),
        ("deep.xml", n => Nitf(string.Empty, Body + Repeat("<p>", 10_000 * n) + Repeat("</p>", 10_000 * n))),
        ("deep.html", n => Utf8("<!DOCTYPE html><body>" + Repeat("<div><b>", 10_000 * n) + "They can not.")),
        ("deep.json", n => Utf8("{\"body_text\":\"They can not.\",\"x\":" + new string('[', 10_000 * n))),
        ("deep.jsonl", n => Utf8("{\"text\":\"They can not.\",\"x\":" + new string('[', 10_000 * n) + new string(']', 10_000 * n) + "}\n")),
        ("many-attributes.xml", n => Nitf(string.Empty, $"<p {string.Concat(Enumerable.Range(0, 5000 * n).Select(k => $"a{k}=\"x\" "))}>They can not.</p>{Body}")),
        ("truncated.nitf", n => Nitf(string.Empty, Body)[..(40 + (7 * n))]),
        ("truncated-newsitem.xml", n => Utf8("<?xml version=\"1.0\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><contentSet><inlineXML><p>The the" + new string(' ', n))),
        ("wrong-encoding.xml", n => [.. "<?xml version=\"1.0\" encoding=\"UTF-8\"?><nitf>"u8, .. Enumerable.Repeat((byte)0xE9, n), .. "</nitf>"u8]),
        ("unknown-encoding.xml", n => Utf8($"<?xml version=\"1.0\" encoding=\"x-klingon-{n}\"?><nitf>{Body}</body.content></body></nitf>")),
        ("utf16-without-mark.txt", n => Encoding.Unicode.GetBytes(Repeat("They can not agree. ", n))),
        ("utf7.html", n => Utf8($"<html><head><meta charset=\"utf-7\"></head><body>+ADw-script+AD4-{n}</body></html>")),
        ("nul.txt", n => Utf8($"They can{new string('\0', n)} not agree on the the date.\n")),
        ("nul.xml", n => Nitf(string.Empty, $"{Body}<p>a{new string('\0', n)}</p>")),
        ("controls.txt", n => [.. Enumerable.Range(0, 256 * n).Select(static k => (byte)k)]),
        ("long-line.txt", n => Utf8(Repeat("The ministers can not agree on the the date. ", 10_000 + n))),
        ("long-word.txt", n => Utf8(new string('x', 500_000 * n))),
        ("too-long.txt", n => new byte[(8 << 20) + n]),
        ("brackets.txt", n => Utf8(Repeat("([{\u201C", 20_000 * n))),
        ("zip.xml", n => [0x50, 0x4B, 0x03, 0x04, .. Noise(random, 400 * n)]),
        ("noise.xml", n => Noise(random, 1000 * n)),
        ("noise.txt", n => Noise(random, 1000 * n)),
        ("noise.jsonl", n => Noise(random, 1000 * n)),
        ("duplicate-ids.jsonl", n => Utf8(Repeat("{\"id\":\"same\",\"text\":\"They can not.\"}\n", 50 * n))),
        ("duplicate-keys.jsonl", n => Utf8(Repeat("{\"text\":\"First.\",\"text\":\"They can not.\"}\n", n))),
        ("id-path.jsonl", n => Utf8($"{{\"id\":\"{Repeat("../", n)}etc/passwd\",\"text\":\"They can not.\"}}\n")),
        ("..%2F..%2Fetc%2Fpasswd.txt", n => Utf8(Repeat("They can not.\n", n))),
        ("..\\..\\windows.txt", n => Utf8(Repeat("They can not.\n", n))),
        ("$(touch owned) `id` ; rm -rf .txt", n => Utf8(Repeat("They can not.\n", n))),
        ("\u202Etxt.exe .txt", n => Utf8(Repeat("They can not.\n", n))),
        ("lone\u0301surrogate.jsonl", n => Utf8(Repeat("{\"text\":\"They \\ud800 can not.\"}\n", n))),
        ("cdata-end.xml", n => Nitf(string.Empty, $"{Body}<p><![CDATA[They can not ]]]]><![CDATA[> {Repeat("]] >", n)}]]></p>")),
        ("processing.xml", n => Nitf(string.Empty, $"{Repeat("<?php system('id'); ?>", n)}{Body}")),
        ("empty.xml", static _ => []),
        ("mark-only.txt", static _ => [0xEF, 0xBB, 0xBF]),
    ];

    private static byte[] Noise(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
