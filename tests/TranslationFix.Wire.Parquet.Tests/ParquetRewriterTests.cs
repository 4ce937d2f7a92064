using CsCheck;
using TranslationFix.Wire.Parquet.Thrift;
using Ids = TranslationFix.Wire.Parquet.ParquetIds;

namespace TranslationFix.Wire.Parquet.Tests;

public sealed class ParquetRewriterTests
{
    private static readonly TranslationFixer Fixer = TranslationFixer.Create(new TranslationFixerOptions { Select = ["doubled-word", "split-word"], Apply = Applicability.Unsafe });
    private static readonly string[] Replacements = ["", "x", "harbour", "Łódź", "“q”", "😀", "line\nfeed", new string('y', 300)];

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void AFileWithoutEditsIsTheSame(string name)
    {
        var document = Samples.Read(Samples.Bytes(name));
        document.Write().Should().Equal(Samples.Bytes(name));
        document.Write([.. document.Items.Select(_ => (IReadOnlyList<TextEdit>)[])]).Should().Equal(Samples.Bytes(name));
    }

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void FixesAreAllThatChanges(string name)
    {
        var document = Samples.Read(Samples.Bytes(name));
        var edits = document.Items.Select(item => (IReadOnlyList<TextEdit>)item.Fix(Fixer).Edits).ToArray();
        edits.Sum(list => list.Count).Should().Be(6);
        CheckWritten(name, document, edits);
    }

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void RandomEditsAreAllThatChanges(string name)
    {
        var document = Samples.Read(Samples.Bytes(name));
        Gen.Select(Gen.Int[0, document.Items.Length - 1], Gen.Double[0, 1], Gen.Int[0, 12], Gen.Int[0, Replacements.Length - 1]).List[1, 4].Sample(
            choices =>
            {
                var edits = document.Items.Select(_ => new List<TextEdit>()).ToArray();
                foreach (var (item, place, length, replacement) in choices)
                {
                    var text = document.Items[item].Story.Text;
                    var span = new TextSpan((int)(place * (text.Length - 1)), Math.Min(text.Length, (int)(place * (text.Length - 1)) + length));
                    var edit = new TextEdit(span, text[span.Start..span.End], Replacements[replacement], "test", 1);
                    if (edits[item].Count == 0 && document.Items[item].CanWrite(edit))
                    {
                        edits[item].Add(edit);
                    }
                }

                CheckWritten(name, document, edits);
            },
            iter: 40);
    }

    [Fact]
    public void RowsWithoutTextStayWithout()
    {
        var options = new WireOptions { Fields = new WireFields { Text = ["body"] } };
        var document = Samples.Read(Samples.Bytes("stories-brotli.parquet"), options);
        var again = Samples.Read(document.Write([], [Edit(document.Items[1], "nine", "ten")]), options);
        again.Items.Select(item => item.Line).Should().Equal(1, 2, 4, 5, 6);
        again.Items[1].Story.Text.Should().StartWith("Bakers from ten villages");
    }

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void FootersAreWrittenAsTheyWere(string name)
    {
        var file = ParquetFile.Open(Samples.Bytes(name));
        ParquetFile.Tail(file.Footer).Should().Equal(Samples.Bytes(name)[file.FooterStart..]);
    }

    private static TextEdit Edit(WireItem item, string original, string replacement) =>
        new(new TextSpan(item.Story.Text.IndexOf(original, StringComparison.Ordinal), item.Story.Text.IndexOf(original, StringComparison.Ordinal) + original.Length), original, replacement, "test", 1);

    /// <summary>The text without white space at the ends of its fields: a reader leaves it out of the story, and an edit may have laid it bare.</summary>
    private static string WithoutEnds(string text) => string.Join('\n', text.Split('\n').Select(static line => line.Trim())).Trim();

    private static void CheckWritten(string name, WireDocument document, IReadOnlyList<TextEdit>[] edits)
    {
        var bytes = document.Write(edits);
        var again = Samples.Read(bytes);
        again.Items.Select(item => (item.Id, WithoutEnds(item.Story.Text))).Should().Equal(document.Items.Select((item, i) => (item.Id, WithoutEnds(Samples.Apply(item.Story.Text, edits[i])))));
        var (before, after) = (ParquetFile.Open(Samples.Bytes(name)), ParquetFile.Open(bytes));
        ThriftWriter.Write(after.Footer[Ids.File.Schema]!).Should().Equal(ThriftWriter.Write(before.Footer[Ids.File.Schema]!));
        for (var group = 0; group < before.Groups.Count; group++)
        {
            for (var leaf = 0; leaf < before.Groups[group][Ids.Group.Columns]!.Elements.Count; leaf++)
            {
                var (old, made) = (before.Chunk(group, leaf), after.Chunk(group, leaf));
                if (made[Ids.Chunk.OffsetIndexOffset] is not null)
                {
                    Pages(after, made).Should().Equal(Pages(before, old), "column {0} of row group {1} was not edited", leaf, group);
                    if (old[Ids.Chunk.ColumnIndexOffset] is not null)
                    {
                        Stretch(after, made, Ids.Chunk.ColumnIndexOffset, Ids.Chunk.ColumnIndexLength).Should().Equal(Stretch(before, old, Ids.Chunk.ColumnIndexOffset, Ids.Chunk.ColumnIndexLength));
                    }

                    CheckOffsetIndex(after, made);
                }
                else
                {
                    made[Ids.Chunk.MetaData]!.TextOf(Ids.Column.Path).Should().Be(old[Ids.Chunk.MetaData]!.TextOf(Ids.Column.Path));
                    after.Columns.Single(column => column.Leaf == leaf).Name.Should().BeOneOf("title", "body");
                }
            }
        }
    }

    private static byte[] Pages(ParquetFile file, ThriftValue chunk)
    {
        var column = chunk[Ids.Chunk.MetaData]!;
        return file.Bytes.Slice((int)ParquetChunk.StartOf(column), (int)column.NumberOf(Ids.Column.CompressedSize)!.Value).ToArray();
    }

    private static byte[] Stretch(ParquetFile file, ThriftValue chunk, short offset, short length) =>
        file.Bytes.Slice((int)chunk.NumberOf(offset)!.Value, (int)chunk.NumberOf(length)!.Value).ToArray();

    /// <summary>Each page stands where the index says, and is as long.</summary>
    private static void CheckOffsetIndex(ParquetFile file, ThriftValue chunk)
    {
        var index = new ThriftReader(file.Bytes, (int)chunk.NumberOf(Ids.Chunk.OffsetIndexOffset)!.Value).ReadStruct();
        foreach (var location in index[Ids.OffsetIndex.Locations]!.Elements)
        {
            var start = (int)location.NumberOf(Ids.OffsetIndex.Offset)!.Value;
            var reader = new ThriftReader(file.Bytes, start);
            var header = reader.ReadStruct();
            (reader.Position - start + header.NumberOf(Ids.Page.CompressedSize)).Should().Be(location.NumberOf(2));
        }
    }
}
