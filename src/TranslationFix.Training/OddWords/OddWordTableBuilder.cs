using System.Runtime.InteropServices;
using TranslationFix.Languages;
using TranslationFix.Scoring.OddWords;

namespace TranslationFix.Training;

/// <summary>Makes the tables of the classifier of odd words from a language model, and writes them with weights in the layout that <see cref="OddWordTables"/> reads in place.</summary>
internal sealed class OddWordTableBuilder
{
    /// <summary>The words that are kept, the commonest.</summary>
    public const int MaximumWords = 12_000;

    /// <summary>The pairs of words that are kept: those that tell most together (probability times mutual information).</summary>
    public const int MaximumPairs = 50_000;

    /// <summary>Least and highest mutual information of a pair of words, in nats, that are told apart.</summary>
    private const double LeastPair = -3, HighestPair = 7;

    /// <summary>The same of classes, either way.</summary>
    private const double HighestClassPair = 4;

    /// <summary>Added to how often a pair of classes is seen, of <see cref="Mass"/> in all.</summary>
    private const double Smoothing = 0.5;

    private const double Mass = 1e6;

    private readonly ushort[] wordStarts;
    private readonly ushort[] wordKeys;
    private readonly ushort[] wordValues;
    private readonly byte[] classPairs;
    private readonly ushort[] pairStarts;
    private readonly ushort[] pairs;

    /// <summary>Makes the tables.</summary>
    public OddWordTableBuilder(LanguageModel model)
    {
        var kept = Enumerable.Range(0, model.Words.Length)
            .Where(index => model.Words[index].Word is [not '<', ..])
            .OrderByDescending(index => model.Words[index].LogProbability).ThenBy(index => model.Words[index].Word, StringComparer.Ordinal)
            .Take(MaximumWords).ToArray();
        var rankOf = kept.Select(static (index, rank) => (index, rank)).ToDictionary(static item => item.index, static item => item.rank);
        var hashes = kept.Select(index => (uint)WordHash.Compute(model.Words[index].Word)).ToArray();
        var known = model.Pairs.Where(pair => rankOf.ContainsKey(pair.Left) && rankOf.ContainsKey(pair.Right))
            .Select(pair => (Left: rankOf[pair.Left], Right: rankOf[pair.Right], Mass: Mass * Math.Exp(model.Words[pair.Left].LogProbability + pair.LogProbability), Information: (double)pair.LogProbability - model.Words[pair.Right].LogProbability))
            .ToArray();
        var classes = WordClustering.Run(kept.Length, OddWordTables.Classes, known.Select(static pair => (pair.Left, pair.Right, pair.Mass)));
        var words = hashes.Select((hash, rank) => (OddWordTables.PlaceOf(hash).Bucket, OddWordTables.PlaceOf(hash).Key, Value: (ushort)(classes[rank] | (OddWordFrequency.OfRank(rank) << 8))))
            .DistinctBy(static word => (word.Bucket, word.Key)).OrderBy(static word => word.Bucket).ThenBy(static word => word.Key).ToArray();
        (wordKeys, wordValues) = ([.. words.Select(static word => word.Key)], [.. words.Select(static word => word.Value)]);
        wordStarts = Starts(words.Select(static word => word.Bucket), OddWordTables.WordBucketBits);
        var places = known.OrderByDescending(static pair => pair.Mass * Math.Max(0, pair.Information)).ThenBy(static pair => pair.Left).ThenBy(static pair => pair.Right).Take(MaximumPairs)
            .Select(pair => (Place: OddWordTables.PlaceOf(hashes[pair.Left], hashes[pair.Right]), Value: OddWordSentence.Step((float)pair.Information, (float)LeastPair, (float)HighestPair, OddWordTables.PairValues)))
            .DistinctBy(static pair => pair.Place).OrderBy(static pair => pair.Place.Bucket).ThenBy(static pair => pair.Place.Key).ToArray();
        pairs = [.. places.Select(static pair => (ushort)((pair.Place.Key << 4) | (int)pair.Value))];
        pairStarts = Starts(places.Select(static pair => pair.Place.Bucket), OddWordTables.PairBucketBits);
        classPairs = ClassPairs(known.Select(pair => (Left: classes[pair.Left], Right: classes[pair.Right], pair.Mass)), model, rankOf, classes);
    }

    /// <summary>The words and the pairs that the tables hold.</summary>
    public (int Words, int Pairs) Size => (wordKeys.Length, pairs.Length);

    /// <summary>The file.</summary>
    /// <param name="numbers">The numbers that are no tables.</param>
    /// <param name="first">The weights of the first stage, <see cref="OddWordFeatures.Dimensions"/> many.</param>
    /// <param name="second">The weights of the second stage, <see cref="OddWordContext.Dimensions"/> many.</param>
    public byte[] Write(OddWordNumbers numbers, ReadOnlySpan<sbyte> first, ReadOnlySpan<sbyte> second)
    {
        var file = new OddWordFile();
        file.Add<uint>([OddWordTables.Version, OddWordTables.Classes]);
        file.Add<float>(numbers.ToArray());
        file.Add<ushort>(wordStarts);
        file.Add<ushort>(wordKeys);
        file.Add<ushort>(wordValues);
        file.Add<byte>(classPairs);
        file.Add<ushort>(pairStarts);
        file.Add<ushort>(pairs);
        file.Add(MemoryMarshal.AsBytes(first));
        file.Add(MemoryMarshal.AsBytes(second));
        return file.ToArray();
    }

    private static ushort[] Starts(IEnumerable<int> buckets, int bits)
    {
        var starts = new ushort[(1 << bits) + 1];
        foreach (var bucket in buckets)
        {
            starts[bucket + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        return starts;
    }

    private static byte[] ClassPairs(IEnumerable<(int Left, int Right, double Mass)> known, LanguageModel model, Dictionary<int, int> rankOf, IReadOnlyList<int> classes)
    {
        const int Side = OddWordTables.Classes + 1;
        var mass = new double[Side, Side];
        var (left, right, all) = (new double[Side], new double[Side], 0.0);
        var rare = model.Pairs.Where(pair => !rankOf.ContainsKey(pair.Left) || !rankOf.ContainsKey(pair.Right))
            .Select(pair => (Left: ClassOf(pair.Left), Right: ClassOf(pair.Right), Mass: Mass * Math.Exp(model.Words[pair.Left].LogProbability + pair.LogProbability)));
        foreach (var (first, second, amount) in known.Concat(rare))
        {
            mass[first, second] += amount;
            left[first] += amount;
            right[second] += amount;
            all += amount;
        }

        var values = new byte[Side * Side];
        for (var i = 0; i < Side; i++)
        {
            for (var j = 0; j < Side; j++)
            {
                var information = Math.Log((mass[i, j] + Smoothing) * all / ((left[i] + 1) * (right[j] + 1)));
                values[(i * Side) + j] = (byte)OddWordSentence.Step((float)information, (float)-HighestClassPair, (float)HighestClassPair, OddWordTables.ClassPairValues);
            }
        }

        return values;

        int ClassOf(int word) => rankOf.TryGetValue(word, out var rank) ? classes[rank] : OddWordTables.RareClass;
    }
}
