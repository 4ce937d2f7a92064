using System.Globalization;
using System.Text;

namespace TranslationFix.Wire.Tests;

/// <summary>What is read of every sample (TRANSLATIONFIX_UPDATE=1 writes the snapshots anew; a person reads them), and what is written back.</summary>
public sealed class SampleTests
{
    private static readonly TranslationFixer Fixer = TranslationFixer.Create(new TranslationFixerOptions { Select = ["doubled-word", "split-word"], Apply = Applicability.Unsafe });

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void IsReadAsTheSnapshotSays(string path, string format)
    {
        var text = Show(Samples.Read(path, format));
        var file = Path.Combine(Samples.Folder, "Snapshots", path.Replace('/', '-') + ".txt");
        if (Environment.GetEnvironmentVariable("TRANSLATIONFIX_UPDATE") == "1")
        {
            File.WriteAllText(file, text);
        }

        text.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void IsKnownByItsFirstBytesAndItsName(string path, string format) =>
        WireFormats.Detect(Samples.Bytes(path), path)?.Name.Should().Be(format);

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void ComesBackByteForByte(string path, string format) =>
        Samples.Read(path, format).Write().Bytes.Should().Equal(Samples.Bytes(path));

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void FixesAreAllThatChanges(string path, string format)
    {
        var document = Samples.Read(path, format);
        var edits = document.Items.Select(item => (IReadOnlyList<TextEdit>)item.Fix(Fixer).Edits).ToArray();
        edits.Sum(list => list.Count).Should().BePositive("each sample has artifacts");
        var (bytes, dropped) = document.Write(edits);
        dropped.Should().BeEmpty();
        var again = Samples.Read(bytes, path, format);
        again.Items.Select(item => item.Story.Text).Should().Equal(document.Items.Select((item, i) => Samples.Apply(item.Story.Text, edits[i])));
        bytes.Length.Should().BeLessThan(Samples.Bytes(path).Length, "these fixes only delete");
        IsSubsequence(bytes, Samples.Bytes(path)).Should().BeTrue("these fixes only delete");
    }

    [Fact]
    public void WhoAsksForRssMayGetAtom() =>
        WireFormats.Rss.Read(Samples.Bytes("feeds/harbour.atom")).Items.Select(item => item.Story.Text).Should().Equal(Samples.Read("feeds/harbour.atom", "atom").Items.Select(item => item.Story.Text));

    private static bool IsSubsequence(byte[] part, byte[] whole)
    {
        var next = 0;
        foreach (var unit in whole)
        {
            next += next < part.Length && part[next] == unit ? 1 : 0;
        }

        return next == part.Length;
    }

    private static string Show(WireDocument document)
    {
        var text = new StringBuilder($"{document.Format.Name}, {document.EncodingName}\n");
        foreach (var problem in document.Problems)
        {
            text.Append(CultureInfo.InvariantCulture, $"problem in line {problem.Line}: {problem.Reason}\n");
        }

        foreach (var item in document.Items)
        {
            var story = item.Story;
            text.Append(CultureInfo.InvariantCulture, $"\n== {item.Part} of {item.Id}, version {item.Version}, line {item.Line}\n");
            text.Append(CultureInfo.InvariantCulture, $"language {story.Language} from {story.SourceLanguage}, {story.Date:yyyy-MM-dd}, {item.Place}\n");
            text.Append(CultureInfo.InvariantCulture, $"headline: {item.Headline}\nbyline: {item.Byline}\ndateline: {item.Dateline}\nnames: {string.Join("; ", story.TrustedNames)}\n");
            foreach (var span in story.ProtectedSpans)
            {
                text.Append(CultureInfo.InvariantCulture, $"protected {span}: {Visible(story.Text[span.Start..span.End])}\n");
            }

            text.Append(Visible(story.Text)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The text with its control characters shown; line ends stay.</summary>
    private static string Visible(string text) => string.Concat(text.ReplaceLineEndings("\n").Select(unit => unit < ' ' && unit != '\n' ? (char)(0x2400 + unit) : unit));
}
