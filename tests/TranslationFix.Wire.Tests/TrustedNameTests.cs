using System.Text;

namespace TranslationFix.Wire.Tests;

/// <summary>The names that NITF marks decide which spelling of a name is right.</summary>
public sealed class TrustedNameTests
{
    private const string Body =
        "<nitf><body><body.content><p>The potter Eleni Papadimu sold her kiln. Papadimu is 70.</p><p>Neighbours of Papadimou will miss the smoke.</p></body.content></body></nitf>";

    private static readonly TranslationFixer Fixer = TranslationFixer.Create(new TranslationFixerOptions { Select = ["name-variant"], Apply = Applicability.Unsafe });

    [Fact]
    public void TheMarkedSpellingIsTheFix()
    {
        var xml = Body.Replace("Papadimou", "<person>Papadimou</person>", StringComparison.Ordinal);
        var document = WireFormats.Nitf.Read(Encoding.UTF8.GetBytes(xml));
        document.Items[0].Story.TrustedNames.Should().Equal("Papadimou");
        var (bytes, dropped) = document.Write(document.Items[0].Fix(Fixer).Edits);
        dropped.Should().BeEmpty();
        Encoding.UTF8.GetString(bytes).Should().Be(xml.Replace("Papadimu ", "Papadimou ", StringComparison.Ordinal));
    }

    [Fact]
    public void WithoutAMarkTheStoryDecides()
    {
        var document = WireFormats.Nitf.Read(Encoding.UTF8.GetBytes(Body));
        Encoding.UTF8.GetString(document.Write(document.Items[0].Fix(Fixer).Edits).Bytes).Should().NotContain("Papadimou ");
    }
}
