namespace TranslationFix.Training.Tests.OddWords;

public sealed class SphinxModelReaderTests
{
    [Fact]
    public void WhatIsNoModelIsRefused() => Refused("no language model, but a line of text"u8.ToArray());

    [Fact]
    public void AnEmptyFileIsRefused() => Refused([]);

    [Fact]
    public void AModelOfAnotherOrderIsRefused() => Refused([.. "Trie Language Model"u8, 5, .. new byte[64]]);

    [Fact]
    public void AModelThatIsCutOffIsRefused() => Refused([.. "Trie Language Model"u8, 3, 9, 0, 0, 0, 9, 0, 0, 0, 9, 0, 0, 0, .. new byte[1000]]);

    [Fact]
    public void AModelThatClaimsToBeHugeIsRefused() => Refused([.. "Trie Language Model"u8, 3, .. Enumerable.Repeat((byte)0xFF, 1000)]);

    private static void Refused(byte[] file) => FluentActions.Invoking(() => SphinxModelReader.Read(file)).Should().Throw<InvalidDataException>();
}
