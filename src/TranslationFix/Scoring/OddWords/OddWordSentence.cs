using System.Runtime.InteropServices;

namespace TranslationFix.Scoring.OddWords;

/// <summary>A sentence as the classifier of odd words sees it: its units, how they attract their neighbours, and what it is like as a whole.</summary>
internal sealed class OddWordSentence
{
    /// <summary>The value of a pair of which the tables lack a word, of one whose words they have but hardly together, and of one with a comma or a stop between; others are one more than in the tables.</summary>
    public const byte NoPair = 0, Unseen = 1, Parted = OddWordTables.PairValues + 2;

    /// <summary>A distance that is far.</summary>
    public const byte Far = 10;

    private readonly List<OddWordUnit> units = [];
    private readonly Dictionary<uint, int> last = [];
    private byte[] pairs = [];
    private byte[] classPairs = [];
    private byte[] repeats = [];

    /// <summary>The units.</summary>
    public List<OddWordUnit> Units => units;

    /// <summary>The number of units.</summary>
    public int Count => units.Count;

    /// <summary>A unit.</summary>
    public ref readonly OddWordUnit this[int index] => ref CollectionsMarshal.AsSpan(units)[index];

    /// <summary>How much the words attract each other on the whole, in steps from 0 to 5.</summary>
    public uint Fluency { get; private set; }

    /// <summary>How many pairs of words were hardly ever seen, in steps from 0 to 5.</summary>
    public uint Strangeness { get; private set; }

    /// <summary>How many words nobody knows, at most 4.</summary>
    public uint UnknownWords { get; private set; }

    /// <summary>How long the sentence is, in steps from 0 to 5.</summary>
    public uint Length { get; private set; }

    /// <summary>How many words have a capital, in steps from 0 to 3.</summary>
    public uint Capitals { get; private set; }

    /// <summary>How many longer words come again, at most 3.</summary>
    public uint Repeated { get; private set; }

    /// <summary>How rare the words are, in steps from 0 to 5.</summary>
    public uint Rarity { get; private set; }

    /// <summary>The value of the pair that begins with the unit before <paramref name="index"/>; from 0 to <see cref="Count"/>.</summary>
    public uint Pair(int index) => (uint)index <= (uint)units.Count ? pairs[index] : NoPair;

    /// <summary>The value of the pair of classes that begins with the unit before <paramref name="index"/>.</summary>
    public uint ClassPair(int index) => (uint)index <= (uint)units.Count ? classPairs[index] : (uint)OddWordTables.ClassPairValues;

    /// <summary>How far the same word is, in units, at most <see cref="Far"/>.</summary>
    public uint Repeat(int index) => repeats[index];

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/> as a step from 0 to <paramref name="steps"/> − 1.</summary>
    public static uint Step(float value, float low, float high, int steps) => (uint)Math.Clamp((int)((value - low) / (high - low) * steps), 0, steps - 1);

    /// <summary>Measures the sentence that <see cref="Units"/> holds.</summary>
    public void Measure(OddWordTables tables)
    {
        if (pairs.Length <= units.Count)
        {
            var room = Math.Max(units.Count + 1, 2 * pairs.Length);
            (pairs, classPairs, repeats) = (new byte[room], new byte[room], new byte[room]);
        }

        var words = CollectionsMarshal.AsSpan(units);
        MeasurePairs(tables, words);
        MeasureRepeats(words);
        var (unknown, capitals, rarity) = (0, 0, 0);
        foreach (ref readonly var unit in words)
        {
            unknown += unit.Frequency == OddWordFrequency.Unknown ? 1 : 0;
            capitals += (unit.Shape & (OddWordShape.Capitalized | OddWordShape.First)) == OddWordShape.Capitalized ? 1 : 0;
            rarity += unit.Frequency == OddWordFrequency.None ? 4 : unit.Frequency;
        }

        var count = Math.Max(1, words.Length);
        UnknownWords = (uint)Math.Min(4, unknown);
        Capitals = Step(capitals / (float)count, 0, 0.5f, 4);
        Rarity = Step(rarity / (float)count, 1, 5, 6);
        Length = words.Length switch { < 6 => 0, < 12 => 1, < 18 => 2, < 25 => 3, < 35 => 4, _ => 5 };
    }

    private void MeasurePairs(OddWordTables tables, ReadOnlySpan<OddWordUnit> words)
    {
        pairs[0] = pairs[words.Length] = NoPair;
        classPairs[0] = classPairs[words.Length] = OddWordTables.ClassPairValues;
        var (seen, unseen, sum) = (0, 0, 0);
        for (var i = 1; i < words.Length; i++)
        {
            ref readonly var left = ref words[i - 1];
            ref readonly var right = ref words[i];
            pairs[i] = IsOfTables(left) && IsOfTables(right) ? (byte)(tables.PairOf(left.Hash, right.Hash) + 1 + Unseen) : NoPair;
            seen += pairs[i] > Unseen ? 1 : 0;
            unseen += pairs[i] == Unseen ? 1 : 0;
            pairs[i] = pairs[i] <= Unseen && left.After is ',' or '.' or ';' or ':' ? Parted : pairs[i];
            classPairs[i] = (byte)tables.ClassPairOf(left.Class, right.Class);
            sum += classPairs[i];
        }

        // A pair of classes that chance would have as often stands in the middle of the values.
        Fluency = Step(sum / (float)Math.Max(1, words.Length - 1), OddWordTables.ClassPairValues * 0.4375f, OddWordTables.ClassPairValues * 0.75f, 6);
        Strangeness = Step(unseen / (float)Math.Max(1, seen + unseen), 0, 0.8f, 6);
    }

    private void MeasureRepeats(ReadOnlySpan<OddWordUnit> words)
    {
        const int ShortestRepeat = 4;
        last.Clear();
        repeats.AsSpan(0, words.Length).Fill(Far);
        var repeated = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length < ShortestRepeat)
            {
                continue;
            }

            if (last.TryGetValue(words[i].Hash, out var before))
            {
                repeated++;
                var distance = (byte)Math.Min(Far - 1, i - before);
                repeats[i] = distance;
                repeats[before] = Math.Min(repeats[before], distance);
            }

            last[words[i].Hash] = i;
        }

        Repeated = (uint)Math.Min(3, repeated);
    }

    private static bool IsOfTables(in OddWordUnit unit) => unit.Class < OddWordTables.Classes;
}
