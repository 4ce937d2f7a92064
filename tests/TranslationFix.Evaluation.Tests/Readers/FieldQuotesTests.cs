using FluentAssertions;
using Xunit;

namespace TranslationFix.Evaluation.Tests.Readers;

/// <summary>The quotation marks of tables that exports leave in corpora.</summary>
public sealed class FieldQuotesTests
{
    [Theory]
    [InlineData("\"The \"\"Aurelia\"\" sank.\"\nNobody \"knew\".", "The \"Aurelia\" sank.\nNobody \"knew\".")]
    [InlineData("\"\"\"Go,\"\" he said.\"", "\"Go,\" he said.")]
    [InlineData("\"Go now.\"", "\"Go now.\"")]
    [InlineData("\"Go,\" he said, \"now.\"", "\"Go,\" he said, \"now.\"")]
    [InlineData("\"", "\"")]
    [InlineData("", "")]
    public void TheMarksOfTablesGo(string text, string expected) =>
        FieldQuotes.Repair(Of(text)).Text.Should().Be(expected);

    [Fact]
    public void MarksMoveWithTheText()
    {
        var document = Of("\"The \"\"Aurelia\"\" sank.\"") with { Marks = [new Mark(new TextSpan(7, 14)), new Mark(new TextSpan(0, 1))] };

        FieldQuotes.Repair(document).Marks.Select(mark => mark.Span).Should().Equal(new TextSpan(5, 12));
    }

    private static Document Of(string text) =>
        new() { Id = "x", Kind = DocumentKind.Marked, Language = "en", Text = text, Segments = [new Segment(new TextSpan(0, text.Length))] };
}
