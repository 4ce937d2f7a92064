using System.Text;

namespace TranslationFix.Wire.Parquet.Tests;

public sealed class ParquetTableTests
{
    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void RowsAreStories(string name)
    {
        var items = Samples.Read(Samples.Bytes(name)).Items;
        items.Select(item => (item.Id, item.IdIsNumber, item.Line, item.Story.Language, item.Story.Date)).Should().Equal(
            ("10", true, 1, "en", new DateOnly(2023, 5, 5)),
            ("20", true, 2, "en", new DateOnly(2023, 5, 6)),
            ("40", true, 4, "en-GB", new DateOnly(2023, 5, 8)),
            ("50", true, 5, "en", new DateOnly(2023, 5, 9)),
            ("60", true, 6, "en", new DateOnly(2023, 5, 10)));
        items[0].Headline.Should().Be("Lighthouse keeper retires after forty years");
        items[0].Story.Text.Should().Be("Lighthouse keeper retires after forty years\n\nThe keeper climbed the the stairs one last time on Friday.\n\nHe can not say who will follow him.");
        items[3].Story.Text.Should().EndWith("— “unread”, the curator said. It can not be copied yet.");
    }

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void PointsInTimeAreDays(string name) =>
        Samples.Read(Samples.Bytes(name), Samples.Options with { Fields = Samples.Options.Fields with { Date = ["stamp"] } }).Items[0].Story.Date.Should().Be(new DateOnly(2023, 5, 5));

    [Theory]
    [InlineData("weight", "the column 'weight' holds no text")]
    [InlineData("id", "the column 'id' holds no text")]
    [InlineData("text", "the table has no column 'text'")]
    [InlineData("element", "the table has no column 'element'")]
    public void AColumnOfTextIsNeeded(string column, string message) =>
        FluentActions.Invoking(() => Samples.Read(Samples.Bytes("stories-gzip.parquet"), new WireOptions { Fields = new WireFields { Text = [column] } }))
            .Should().Throw<WireFormatException>().WithMessage(message);

    [Fact]
    public void AFileBeginsWithItsMark()
    {
        ParquetFormat.Begins(Samples.Bytes("stories-gzip.parquet")).Should().BeTrue();
        ParquetFormat.Begins(Encoding.UTF8.GetBytes("PARIS, May 5 — ")).Should().BeFalse();
    }
}
