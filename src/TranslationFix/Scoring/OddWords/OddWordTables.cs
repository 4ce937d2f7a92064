using TranslationFix.Languages;

namespace TranslationFix.Scoring.OddWords;

/// <summary>
/// What the classifier of odd words knows of a language, read in place: classes and frequencies of words, how strongly classes and words attract each other,
/// and the weights. Words and pairs are kept as hashes, so that one unknown word in a thousand may be taken for a known one. Immutable.
/// </summary>
internal sealed unsafe class OddWordTables
{
    /// <summary>ODDW.</summary>
    public const uint Kind = 0x5744444F;

    /// <summary>The version of the layout.</summary>
    public const uint Version = 1;

    /// <summary>The number of classes that words are clustered into.</summary>
    public const int Classes = 128;

    /// <summary>The class of words that the tables lack and the lexicon has, of numbers, of known and unknown names, of unknown words, of marks; of what is before and behind the sentence.</summary>
    public const byte RareClass = 128, NumberClass = 129, NameClass = 130, UnknownNameClass = 131, UnknownClass = 132, MarkClass = 133, BeforeClass = 134, BehindClass = 135;

    /// <summary>The number of all classes.</summary>
    public const int AllClasses = 136;

    /// <summary>The bits of a word's hash that choose its bucket, and those of a pair's hash.</summary>
    public const int WordBucketBits = 8, PairBucketBits = 13;

    /// <summary>The number of values that a pair of words can have.</summary>
    public const int PairValues = 8;

    /// <summary>The number of values that a pair of classes can have; in the middle they are as frequent together as chance would have it.</summary>
    public const int ClassPairValues = 16;

    private const int ClassSide = Classes + 1;
    private const int WordHashBits = 31;
    private const int WordKeyBits = 16;
    private const int PairKeyBits = 12;

    // The blob stays referenced: its memory must live as long as this.
    private readonly DataBlob blob;
    private readonly ushort* wordStarts;
    private readonly ushort* wordKeys;
    private readonly ushort* wordValues;
    private readonly byte* classPairs;
    private readonly ushort* pairStarts;
    private readonly ushort* pairs;

    private OddWordTables(DataBlob blob, string name)
    {
        this.blob = blob;
        var header = blob.UInt32s(0, out var headers);
        var numbers = (float*)blob.UInt32s(1, out var numberCount);
        wordStarts = blob.UInt16s(2, out var starts);
        wordKeys = blob.UInt16s(3, out var words);
        wordValues = blob.UInt16s(4, out var values);
        classPairs = blob.Bytes(5, out var classPairCount);
        pairStarts = blob.UInt16s(6, out var buckets);
        pairs = blob.UInt16s(7, out var pairCount);
        var first = blob.Bytes(8, out var firstCount);
        var second = blob.Bytes(9, out var secondCount);
        if (headers != 2 || header[0] != Version || header[1] != Classes || numberCount != OddWordNumbers.Count || words != values || classPairCount != ClassSide * ClassSide
            || !AreStarts(wordStarts, starts, WordBucketBits, words) || !AreStarts(pairStarts, buckets, PairBucketBits, pairCount) || !AreClasses(values)
            || firstCount != OddWordFeatures.Dimensions || secondCount != OddWordContext.Dimensions)
        {
            throw new InvalidDataException($"The data file '{name}' is damaged.");
        }

        Numbers = OddWordNumbers.Read(new ReadOnlySpan<float>(numbers, numberCount), name);
        First = (sbyte*)first;
        Second = (sbyte*)second;
    }

    /// <summary>Scales, biases, calibration and the report floor.</summary>
    public OddWordNumbers Numbers { get; }

    /// <summary>The weights of <see cref="OddWordFeatures"/>, in units of <see cref="OddWordNumbers.FirstScale"/>.</summary>
    public sbyte* First { get; }

    /// <summary>The weights of <see cref="OddWordContext"/>, in units of <see cref="OddWordNumbers.SecondScale"/>.</summary>
    public sbyte* Second { get; }

    /// <summary>The path of a language's tables.</summary>
    public static string PathOf(string tag) => $"Languages/{tag}/odd-words.bin";

    /// <summary>The tables of a language; null when the library has none.</summary>
    public static OddWordTables? Load(string tag) => EmbeddedData.Has(PathOf(tag)) ? new OddWordTables(DataBlob.Open(PathOf(tag), Kind), PathOf(tag)) : null;

    /// <summary>Reads tables from a stream of known length, which they then own.</summary>
    /// <exception cref="InvalidDataException">The stream holds no such tables, or damaged ones.</exception>
    public static OddWordTables Read(Stream stream, string name) => new(DataBlob.Open(stream, name, Kind), name);

    /// <summary>The bucket and the key of a word.</summary>
    public static (int Bucket, ushort Key) PlaceOf(uint hash) => ((int)(hash >> (WordHashBits - WordBucketBits)), (ushort)(hash >> (WordHashBits - WordBucketBits - WordKeyBits)));

    /// <summary>The bucket and the key of a pair of words.</summary>
    public static (int Bucket, ushort Key) PlaceOf(uint left, uint right)
    {
        var hash = OddWordFeatures.Mix(left, right);
        return ((int)(hash >> (32 - PairBucketBits)), (ushort)((hash >> (32 - PairBucketBits - PairKeyBits)) & ((1 << PairKeyBits) - 1)));
    }

    /// <summary>The class and the frequency of a word; false when the tables lack it.</summary>
    public bool TryFindWord(uint hash, out byte wordClass, out byte frequency)
    {
        var (bucket, key) = PlaceOf(hash);
        var start = wordStarts[bucket];
        var at = new ReadOnlySpan<ushort>(wordKeys + start, wordStarts[bucket + 1] - start).BinarySearch(key);
        if (at < 0)
        {
            wordClass = frequency = 0;
            return false;
        }

        var value = wordValues[start + at];
        wordClass = (byte)value;
        frequency = (byte)(value >> 8);
        return true;
    }

    /// <summary>How strongly two words that the tables have attract each other, below <see cref="PairValues"/>; −1 for a pair that was hardly seen.</summary>
    public int PairOf(uint left, uint right)
    {
        var (bucket, key) = PlaceOf(left, right);
        for (int i = pairStarts[bucket], end = pairStarts[bucket + 1]; i < end; i++)
        {
            if (pairs[i] >> 4 == key)
            {
                return pairs[i] & 0xF;
            }
        }

        return -1;
    }

    /// <summary>How strongly two classes attract each other, below <see cref="ClassPairValues"/>.</summary>
    public int ClassPairOf(byte left, byte right) => classPairs[(Math.Min(left, RareClass) * ClassSide) + Math.Min(right, RareClass)];

    private static bool AreStarts(ushort* starts, int count, int bits, int end)
    {
        if (count != (1 << bits) + 1 || starts[0] != 0 || starts[count - 1] != end)
        {
            return false;
        }

        for (var i = 1; i < count; i++)
        {
            if (starts[i] < starts[i - 1])
            {
                return false;
            }
        }

        return true;
    }

    private bool AreClasses(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if ((byte)wordValues[i] >= Classes || wordValues[i] >> 8 > OddWordFrequency.Rare)
            {
                return false;
            }
        }

        return true;
    }
}
