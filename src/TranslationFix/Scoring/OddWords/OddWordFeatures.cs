namespace TranslationFix.Scoring.OddWords;

/// <summary>
/// The features of a word in its sentence: each is a template with up to three values, hashed to a dimension, and counts one. Hashes of different
/// features that fall together share a weight.
/// </summary>
internal ref struct OddWordFeatures(Span<int> dimensions, int mask)
{
    /// <summary>The number of dimensions of the first stage.</summary>
    public const int Dimensions = 1 << 16;

    /// <summary>The most features that a word has.</summary>
    public const int Maximum = 80;

    private const uint BeforeHash = 1;
    private const uint BehindHash = 2;

    private readonly Span<int> dimensions = dimensions;

    /// <summary>The number of features so far.</summary>
    public int Count { get; private set; }

    /// <summary>The features of a unit.</summary>
    /// <param name="sentence">The measured sentence.</param>
    /// <param name="index">The unit.</param>
    /// <param name="text">The text of the story.</param>
    /// <param name="dimensions">Takes the dimensions, at most <see cref="Maximum"/>.</param>
    /// <returns>How many there are.</returns>
    public static int Measure(OddWordSentence sentence, int index, string text, Span<int> dimensions)
    {
        var features = new OddWordFeatures(dimensions, Dimensions - 1);
        features.AddWords(sentence, index);
        features.AddLetters(sentence[index], text);
        features.AddClasses(sentence, index);
        features.AddPairs(sentence, index);
        features.AddSentence(sentence, index);
        features.AddMarks(sentence, index);
        return features.Count;
    }

    /// <summary>Adds a feature.</summary>
    /// <param name="template">What the values mean.</param>
    /// <param name="first">A value.</param>
    /// <param name="second">A value.</param>
    /// <param name="third">A value.</param>
    public void Add(uint template, uint first, uint second = 0, uint third = 0) =>
        dimensions[Count++] = (int)(Mix(Mix(Mix(template, first), second), third) & (uint)mask);

    /// <summary>A hash of two numbers: the finaliser of MurmurHash3 over both.</summary>
    public static uint Mix(uint left, uint right)
    {
        var hash = (left * 0x9E3779B1u) ^ (right + 0x7F4A7C15u + (left << 6));
        hash ^= hash >> 16;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }

    private static uint HashOf(OddWordSentence sentence, int index) => index < 0 ? BeforeHash : index >= sentence.Count ? BehindHash : sentence[index].Hash;

    private static uint ClassOf(OddWordSentence sentence, int index) => index < 0 ? OddWordTables.BeforeClass : index >= sentence.Count ? OddWordTables.BehindClass : sentence[index].Class;

    private static uint FrequencyOf(OddWordSentence sentence, int index) => (uint)index < (uint)sentence.Count ? sentence[index].Frequency : OddWordFrequency.Outside;

    private static uint After(OddWordSentence sentence, int index) => (uint)index < (uint)sentence.Count ? sentence[index].After : BeforeHash;

    private static uint WritingOf(OddWordSentence sentence, int index)
    {
        if ((uint)index >= (uint)sentence.Count)
        {
            return 15;
        }

        ref readonly var unit = ref sentence[index];
        return (unit.Has(OddWordShape.Capitalized) ? 1u : 0) | (unit.Has(OddWordShape.Number) ? 2u : 0) | (unit.Frequency == OddWordFrequency.Unknown ? 4u : 0);
    }

    private void AddWords(OddWordSentence sentence, int index)
    {
        ref readonly var unit = ref sentence[index];
        var frequency = FrequencyOf(sentence, index);
        Add(1, unit.Hash);
        Add(2, HashOf(sentence, index - 1));
        Add(3, HashOf(sentence, index + 1));
        Add(4, HashOf(sentence, index - 2));
        Add(5, HashOf(sentence, index + 2));
        Add(6, (uint)unit.Shape);
        Add(7, (uint)unit.Shape, unit.Lexicon);
        Add(8, frequency);
        Add(9, frequency, FrequencyOf(sentence, index - 1));
        Add(10, frequency, FrequencyOf(sentence, index + 1));
        Add(11, frequency, FrequencyOf(sentence, index - 1), FrequencyOf(sentence, index + 1));
        Add(12, WritingOf(sentence, index - 1), WritingOf(sentence, index), WritingOf(sentence, index + 1));
        Add(13, (WritingOf(sentence, index - 2) << 4) | WritingOf(sentence, index - 1), WritingOf(sentence, index), (WritingOf(sentence, index + 1) << 4) | WritingOf(sentence, index + 2));
        Add(14, unit.Length > 3 ? sentence.Repeat(index) : OddWordSentence.Far);
    }

    private void AddLetters(in OddWordUnit unit, string text)
    {
        const int LongestCounted = 14;
        if (unit.Length == 0)
        {
            return;
        }

        var word = text.AsSpan(unit.Start, unit.Length);
        Add(15, (uint)Math.Min(word.Length, LongestCounted));
        if (word.Length > 3)
        {
            Add(16, Letters(word[^3..]));
            Add(17, Letters(word[^2..]));
            Add(18, Letters(word[..3]));
        }

        if (word.Length > 4)
        {
            Add(19, Letters(word[^4..]));
            Add(20, Letters(word[..4]));
        }
    }

    private void AddClasses(OddWordSentence sentence, int index)
    {
        var (before, here, behind) = (ClassOf(sentence, index - 1), ClassOf(sentence, index), ClassOf(sentence, index + 1));
        Add(21, here);
        Add(22, before);
        Add(23, behind);
        Add(24, before, here);
        Add(25, here, behind);
        Add(26, before, here, behind);
        Add(27, before, behind);
        Add(28, ClassOf(sentence, index - 2), before, here);
        Add(29, here, behind, ClassOf(sentence, index + 2));
        Add(30, ClassOf(sentence, index - 2));
        Add(31, ClassOf(sentence, index + 2));
        Add(32, HashOf(sentence, index), before);
        Add(33, HashOf(sentence, index), behind);
    }

    private void AddPairs(OddWordSentence sentence, int index)
    {
        var (left, right, frequency, wordClass) = (sentence.Pair(index), sentence.Pair(index + 1), FrequencyOf(sentence, index), ClassOf(sentence, index));
        Add(34, left);
        Add(35, right);
        Add(36, left, right);
        Add(37, left, frequency);
        Add(38, right, frequency);
        Add(39, left, right, (frequency << 8) | sentence.Pair(index - 1));
        Add(40, left, wordClass);
        Add(41, right, wordClass);
        Add(42, right, sentence.Pair(index + 2));
        var (leftClasses, rightClasses) = (sentence.ClassPair(index), sentence.ClassPair(index + 1));
        Add(43, leftClasses);
        Add(44, rightClasses);
        Add(45, leftClasses >> 1, rightClasses >> 1);
    }

    private void AddSentence(OddWordSentence sentence, int index)
    {
        ref readonly var unit = ref sentence[index];
        var frequency = FrequencyOf(sentence, index);
        Add(46, sentence.Fluency);
        Add(47, sentence.UnknownWords);
        Add(48, sentence.Length);
        Add(49, sentence.Strangeness);
        Add(50, sentence.Capitals);
        Add(51, sentence.Repeated);
        Add(52, sentence.Rarity);
        Add(53, sentence.Fluency, sentence.Strangeness, sentence.Length);
        Add(54, frequency, sentence.Fluency);
        Add(55, frequency, sentence.Strangeness);
        Add(56, (uint)unit.Shape & 7, sentence.Capitals);
        Add(57, sentence.Length, (uint)(index * 5L / sentence.Count));
        Add(58, unit.Lexicon, sentence.UnknownWords);
        Add(59, unit.Class, sentence.Strangeness);
        Add(60, unit.Hash, sentence.Strangeness > 2 ? 1u : 0);
    }

    private void AddMarks(OddWordSentence sentence, int index)
    {
        ref readonly var unit = ref sentence[index];
        Add(61, unit.Before, unit.After);
        Add(62, After(sentence, index - 1));
        Add(63, (uint)index + 1 < (uint)sentence.Count ? sentence[index + 1].Before : BehindHash);
        Add(64, unit.After, unit.Class);
        Add(65, After(sentence, index - 1), unit.Class);
        Add(66, index == sentence.Count - 1 ? 1u : 0, unit.Class);
    }

    private static uint Letters(ReadOnlySpan<char> letters) => (uint)Languages.WordHash.Compute(letters);
}
