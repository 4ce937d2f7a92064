using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace TranslationFix.Training;

/// <summary>
/// Reads words and pairs of words from a trigram model in the binary format of CMU Sphinx ("Trie Language Model", as sphinxbase's <c>lm_trie</c> writes it): quantised to 16 bits,
/// packed by bits, backwards (the last word first). Probabilities are powers of 1.0001.
/// </summary>
public static class SphinxModelReader
{
    private const int Order = 3;
    private const int QuantBits = 16;
    private const int TableBytes = (1 << QuantBits) * sizeof(float);

    /// <summary>The natural logarithm of the base of the model's logarithms.</summary>
    private static readonly double LogBase = Math.Log(1.0001);

    private static ReadOnlySpan<byte> Magic => "Trie Language Model"u8;

    /// <summary>Reads a model.</summary>
    /// <param name="file">The content of the file.</param>
    /// <exception cref="InvalidDataException">It is no such model, or cut off.</exception>
    public static LanguageModel Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            return Parse(file.Span) with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Span)) };
        }
        catch (Exception exception) when (exception is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("The language model is cut off.", exception);
        }
    }

    private static LanguageModel Parse(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Magic) || file[Magic.Length] != Order)
        {
            throw new InvalidDataException("This is no trigram model of CMU Sphinx in binary form.");
        }

        var at = Magic.Length + 1;
        var (words, pairs, triples) = (UInt32(file, at), UInt32(file, at + 4), UInt32(file, at + 8));
        var quant = at + 16;
        var unigrams = quant + (TableBytes * 2) + TableBytes;
        var middle = checked((int)(unigrams + (12L * (words + 1))));
        var wordBits = Bits(words);
        var pairBits = wordBits + (2 * QuantBits) + Bits(triples);
        var middleBytes = ((((1L + pairs) * pairBits) + 7) / 8) + 8;
        var lastBytes = ((((1L + triples) * (wordBits + QuantBits)) + 7) / 8) + 8;
        var strings = file[checked((int)(middle + middleBytes + lastBytes + 4))..];
        var names = ImmutableArray.CreateBuilder<(string, float)>((int)words);
        for (var i = 0; i < words; i++)
        {
            var end = strings.IndexOf((byte)0);
            names.Add((Encoding.UTF8.GetString(strings[..end]), LogOf(file, unigrams + (12 * i))));
            strings = strings[(end + 1)..];
        }

        var found = ImmutableArray.CreateBuilder<(int, int, float)>((int)pairs);
        for (var word = 0; word < words; word++)
        {
            var end = UInt32(file, unigrams + (12 * (word + 1)) + 8);
            for (var i = UInt32(file, unigrams + (12 * word) + 8); i < end; i++)
            {
                var bit = (long)i * pairBits;
                var before = Field(file[middle..], bit, wordBits);
                var probability = Field(file[middle..], bit + wordBits + QuantBits, QuantBits);
                found.Add(((int)before, word, LogOf(file, quant + (int)(probability * sizeof(float)))));
            }
        }

        return found.TrueForAll(pair => pair.Item1 < words) ? new LanguageModel(names.ToImmutable(), found.ToImmutable()) : throw new InvalidDataException("The language model is damaged.");
    }

    private static bool TrueForAll(this ImmutableArray<(int Left, int Right, float LogProbability)>.Builder pairs, Predicate<(int Left, int Right, float LogProbability)> isRight)
    {
        foreach (var pair in pairs)
        {
            if (!isRight(pair))
            {
                return false;
            }
        }

        return true;
    }

    private static uint UInt32(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt32LittleEndian(file[at..]);

    private static float LogOf(ReadOnlySpan<byte> file, int at) => (float)(BinaryPrimitives.ReadSingleLittleEndian(file[at..]) * LogBase);

    private static uint Field(ReadOnlySpan<byte> packed, long bit, int bits) =>
        (uint)((BinaryPrimitives.ReadUInt64LittleEndian(packed[(int)(bit >> 3)..]) >> (int)(bit & 7)) & ((1UL << bits) - 1));

    private static int Bits(uint value) => 32 - BitOperations.LeadingZeroCount(value);
}
