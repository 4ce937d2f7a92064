using TranslationFix.Languages;
using TranslationFix.Scoring.OddWords;

namespace TranslationFix.Tests.Scoring;

/// <summary>The tables are read in place: whatever is wrong with them must be seen before anything points into them.</summary>
public sealed class OddWordTablesTests
{
    private static readonly byte[] Shipped = Read();

    [Fact]
    public void TheShippedTablesKnowCommonWordsAndPairs()
    {
        var tables = OddWordTables.Load("en")!;
        tables.TryFindWord(Hash("the"), out _, out var the).Should().BeTrue();
        tables.TryFindWord(Hash("harvest"), out _, out var harvest).Should().BeTrue();
        tables.TryFindWord(Hash("vrzdlqp"), out _, out _).Should().BeFalse();
        the.Should().BeLessThan(harvest);
        tables.PairOf(Hash("prime"), Hash("minister")).Should().BeGreaterThan(tables.PairOf(Hash("of"), Hash("the")));
        tables.PairOf(Hash("of"), Hash("minister")).Should().BeInRange(-1, OddWordTables.PairValues - 1);
    }

    [Fact]
    public void TheShippedTablesAreSmall() => Shipped.Length.Should().BeLessThanOrEqualTo(256 * 1024);

    [Fact]
    public void OtherLanguagesHaveNone() => OddWordTables.Load("fa").Should().BeNull();

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(12)]
    [InlineData(131)]
    [InlineData(500)]
    [InlineData(40_000)]
    [InlineData(-1)]
    public void AFileThatIsCutOffIsRefused(int length) => Refused(Shipped[..(length < 0 ? Shipped.Length + length : length)]);

    [Theory]
    [InlineData(0)] // magic
    [InlineData(4)] // kind
    [InlineData(12)] // the element size of the first section
    [InlineData(20)] // its length
    [InlineData(64)] // offset of the classes' values
    [InlineData(132)] // version
    [InlineData(136)] // number of classes
    public void AFileWithADamagedHeaderIsRefused(int at)
    {
        var damaged = Shipped.ToArray();
        damaged[at + 3] ^= 0x40;
        Refused(damaged);
    }

    [Fact]
    public void NumbersThatAreNoneAreRefused()
    {
        var damaged = Shipped.ToArray();
        BitConverter.TryWriteBytes(damaged.AsSpan(140), float.NaN).Should().BeTrue();
        Refused(damaged);
    }

    [Fact]
    public void BucketsThatOverlapAreRefused()
    {
        var damaged = Shipped.ToArray();
        var starts = 12 + BitConverter.ToInt32(damaged, 12 + (2 * 12) + 4) - 12;
        damaged[starts + 5] = 0xFF;
        Refused(damaged);
    }

    [Fact]
    public void NoDamageMakesALookUpFail()
    {
        var random = new Random(1);
        for (var i = 0; i < 200; i++)
        {
            var damaged = Shipped.ToArray();
            for (var j = 0; j < 20; j++)
            {
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            }

            OddWordTables tables;
            try
            {
                tables = OddWordTables.Read(new MemoryStream(damaged), "damaged");
            }
            catch (InvalidDataException)
            {
                continue;
            }

            for (uint hash = 1; hash < int.MaxValue - 3_000_000u; hash += 3_000_017)
            {
                if (tables.TryFindWord(hash, out var wordClass, out _))
                {
                    tables.ClassPairOf(wordClass, OddWordTables.UnknownClass).Should().BeGreaterThanOrEqualTo(0);
                }

                tables.PairOf(hash, hash + 1).Should().BeInRange(-1, 15);
            }
        }
    }

    private static void Refused(byte[] file) =>
        FluentActions.Invoking(() => OddWordTables.Read(new MemoryStream(file), "damaged")).Should().Throw<InvalidDataException>();

    private static uint Hash(string word) => (uint)WordHash.Compute(word);

    private static byte[] Read()
    {
        using var stream = EmbeddedData.Open(OddWordTables.PathOf("en"));
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
