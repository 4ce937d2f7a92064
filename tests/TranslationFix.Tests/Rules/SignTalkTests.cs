namespace TranslationFix.Tests.Rules;

/// <summary>What no fix may touch by itself: text that shows signs because it speaks of them, and rows of names in brackets.</summary>
public sealed class SignTalkTests
{
    [Theory]
    [InlineData("In HTML, an ampersand is written as &amp; by those who know.")]
    [InlineData("Japanese books put speech between 「these」 marks.")]
    [InlineData("The columns say: Kenya (Kenya), Gabon (Gabon), Chad (Chad).")]
    public void Stays(string text) => TranslationFixer.Create().Fix(text, "en").Text.Should().Be(text);

    [Theory]
    [InlineData("Johnson &amp; Sons sold the mill.", "Johnson & Sons sold the mill.")]
    [InlineData("The mayor said 「yes」 and left.", "The mayor said “yes” and left.")]
    [InlineData("Trucks from Kenya (Kenya) were late.", "Trucks from Kenya were late.")]
    public void IsMendedElsewhere(string text, string mended) => TranslationFixer.Create().Fix(text, "en").Text.Should().Be(mended);
}
