using System.Text;
using CsCheck;
using Parquet;
using Parquet.Schema;

namespace TranslationFix.Wire.Parquet.Tests;

/// <summary>Whatever the bytes are, they are read, or refused with the documented exception.</summary>
public sealed class HostileTests
{
    private static readonly TranslationFixer Fixer = TranslationFixer.Create(new TranslationFixerOptions { Select = ["doubled-word"], Apply = Applicability.Unsafe });

    [Theory]
    [InlineData("")]
    [InlineData("PAR1")]
    [InlineData("PAR1PAR1")]
    [InlineData("PAR1\u0001\0\0\0PAR1")]
    [InlineData("PAR1\0\u0001\0\0\0PAR1")]
    [InlineData("PAR1\0\u00FF\u00FF\u00FF\u007FPAR1")]
    [InlineData("PAR1\u0019\u00FF\u00FF\u00FF\u000F\u0005\0\0\0PAR1")]
    [InlineData("PARE\0\0\0\0\0\0\0\0PARE")]
    [InlineData("PK\u0003\u0004")]
    public void ItIsRefused(string bytes) =>
        FluentActions.Invoking(() => Samples.Read(Encoding.Latin1.GetBytes(bytes))).Should().Throw<WireFormatException>();

    [Fact]
    public void AFooterThatGoesOnForEverIsRefused()
    {
        // Structs in structs.
        var footer = Enumerable.Repeat((byte)0x1C, 100_000).ToArray();
        var bytes = (byte[])[.. "PAR1"u8, .. footer, .. BitConverter.GetBytes(footer.Length), .. "PAR1"u8];
        FluentActions.Invoking(() => Samples.Read(bytes)).Should().Throw<WireFormatException>();
    }

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void BeginningsAreRefused(string name)
    {
        var bytes = Samples.Bytes(name);
        for (var length = 0; length < bytes.Length; length += 1 + (bytes.Length / 100))
        {
            FluentActions.Invoking(() => Samples.Read(bytes[..length])).Should().Throw<WireFormatException>();
        }
    }

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void BrokenBytesAreRefusedOrKept(string name)
    {
        var whole = Samples.Bytes(name);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).List[1, 3].Sample(
            changes =>
            {
                var bytes = whole.ToArray();
                changes.ForEach(change => bytes[change.Item1] = change.Item2);
                try
                {
                    var document = Samples.Read(bytes, Samples.Options with { MaximumBytes = 1 << 20 });
                    document.Write().Should().Equal(bytes);
                    document.Write([.. document.Items.Select(item => (IReadOnlyList<TextEdit>)item.Fix(Fixer).Edits)]);
                }
                catch (WireFormatException)
                {
                    // Refused.
                }
            },
            iter: 200);
    }

    [Fact]
    public async Task PagesThatBecomeTooLargeAreRefused()
    {
        using var stream = new MemoryStream();
        var field = new DataField("body", typeof(byte[]), isNullable: false);
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(field), stream, new ParquetOptions { CompressionMethod = CompressionMethod.Zstd }))
        {
            using var group = writer.CreateRowGroup();
            await group.WriteAsync(field, (byte[][])[Enumerable.Repeat((byte)'a', 5_000_000).ToArray()], repetitionLevels: null);
        }

        stream.Length.Should().BeLessThan(100_000);
        FluentActions.Invoking(() => Samples.Read(stream.ToArray(), Samples.Options with { MaximumBytes = 1 << 20 })).Should().Throw<WireFormatException>().WithMessage("a column of a row group has more than 1048576 bytes");
        Samples.Read(stream.ToArray()).Items.Should().ContainSingle().Which.Story.Text.Length.Should().Be(5_000_000);
    }

    [Fact]
    public void AFileOverTheLimitIsRefused() =>
        FluentActions.Invoking(() => Samples.Read(Samples.Bytes("stories-brotli.parquet"), Samples.Options with { MaximumBytes = 11_000 })).Should().Throw<WireFormatException>().WithMessage("*more than 11000 bytes*");
}
