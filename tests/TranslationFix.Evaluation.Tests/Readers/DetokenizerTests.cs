using FluentAssertions;
using Xunit;

namespace TranslationFix.Evaluation.Tests.Readers;

/// <summary>The white space that tokenizers put into corpora.</summary>
public sealed class DetokenizerTests
{
    [Theory]
    [InlineData("It rained , then it snowed .", "It rained, then it snowed.")]
    [InlineData("Two boats ( both old ) sank .\nWho knew ?", "Two boats (both old) sank.\nWho knew?")]
    [InlineData("They call it \"home\" , he (her son) .", "They call it \"home\", he (her son).")]
    [InlineData("Wait ... he said .", "Wait... he said.")]
    [InlineData("It costs .5 now :) or later", "It costs .5 now :) or later")]
    [InlineData("Nothing to do.", "Nothing to do.")]
    public void SpacesOfTokenizersGo(string text, string expected) =>
        Detokenizer.Repair(Of(text)).Text.Should().Be(expected);

    [Fact]
    public void MarksAndSegmentsMoveWithTheText()
    {
        var document = Of("Cold , grey .\nRain .") with
        {
            Segments = [new Segment(new TextSpan(0, 13), "Cold , blue ."), new Segment(new TextSpan(14, 20))],
            Marks = [new Mark(new TextSpan(7, 11)), new Mark(new TextSpan(4, 5)), new Mark(new TextSpan(14, 18))],
        };

        var repaired = Detokenizer.Repair(document);

        repaired.Text.Should().Be("Cold, grey.\nRain.");
        repaired.Segments.Should().Equal(new Segment(new TextSpan(0, 11), "Cold, blue."), new Segment(new TextSpan(12, 17)));
        repaired.Marks.Select(mark => mark.Span).Should().Equal(new TextSpan(6, 10), new TextSpan(12, 16));
    }

    private static Document Of(string text) =>
        new() { Id = "x", Kind = DocumentKind.Marked, Language = "en", Text = text, Segments = [new Segment(new TextSpan(0, text.Length))] };
}
