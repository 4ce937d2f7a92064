using TranslationFix.Analysis;

namespace TranslationFix.Tests.Analysis;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("Zhuangzi")]
    [InlineData("Xi'an")]
    [InlineData("Lüliang")]
    [InlineData("Quanzhou")]
    [InlineData("Er")]
    public void NamesOfSyllables(string name) => Pinyin.IsWord(name).Should().BeTrue();

    [Theory]
    [InlineData("Koluan")]
    [InlineData("Dalui")]
    [InlineData("Kiangsi")]
    [InlineData("Harbin")]
    [InlineData("")]
    public void Others(string name) => Pinyin.IsWord(name).Should().BeFalse();
}
