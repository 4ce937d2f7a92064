namespace TranslationFix.Scoring.OddWords;

/// <summary>The numbers of the classifier of odd words that are no tables.</summary>
/// <param name="FirstScale">What one unit of a weight of the first stage is worth.</param>
/// <param name="FirstBias">The bias of the first stage.</param>
/// <param name="SecondScale">What one unit of a weight of the second stage is worth.</param>
/// <param name="SecondBias">The bias of the second stage.</param>
/// <param name="Capital">Added to the score of a word with a capital that does not begin its sentence.</param>
/// <param name="UnknownName">Added to the score of a word with a capital that nobody knows.</param>
/// <param name="Slope">The slope of the calibration (Platt, 1999).</param>
/// <param name="Offset">The offset of the calibration.</param>
/// <param name="ReportFloor">The probability in [0, 1] from which a word is reported.</param>
internal readonly record struct OddWordNumbers(float FirstScale, float FirstBias, float SecondScale, float SecondBias, float Capital, float UnknownName, float Slope, float Offset, float ReportFloor)
{
    /// <summary>How many there are.</summary>
    public const int Count = 9;

    /// <summary>The numbers in the order of the file.</summary>
    public float[] ToArray() => [FirstScale, FirstBias, SecondScale, SecondBias, Capital, UnknownName, Slope, Offset, ReportFloor];

    /// <summary>Reads them.</summary>
    /// <exception cref="InvalidDataException">One is no finite number, or the floor no probability.</exception>
    public static OddWordNumbers Read(ReadOnlySpan<float> numbers, string name)
    {
        foreach (var number in numbers)
        {
            if (!float.IsFinite(number))
            {
                throw new InvalidDataException($"The data file '{name}' is damaged.");
            }
        }

        var read = new OddWordNumbers(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7], numbers[8]);
        return read.ReportFloor is >= 0 and <= 1 ? read : throw new InvalidDataException($"The data file '{name}' is damaged.");
    }
}
