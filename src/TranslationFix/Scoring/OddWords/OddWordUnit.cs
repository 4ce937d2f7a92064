namespace TranslationFix.Scoring.OddWords;

/// <summary>A word as people see it: what stands between white space, with the marks that touch it.</summary>
internal struct OddWordUnit
{
    /// <summary>The index of the first code unit of the word itself, without marks.</summary>
    public int Start;

    /// <summary>The index behind its last one.</summary>
    public int End;

    /// <summary>The index of the unit's first code unit, marks included.</summary>
    public int OuterStart;

    /// <summary>The index behind the unit's last one.</summary>
    public int OuterEnd;

    /// <summary>The hash of the word, letter case aside; of a number that of its shape.</summary>
    public uint Hash;

    /// <summary>The distributional class of the word, below <see cref="OddWordTables.AllClasses"/>.</summary>
    public byte Class;

    /// <summary>How frequent the word is: <see cref="OddWordFrequency"/>.</summary>
    public byte Frequency;

    /// <summary>What the lexicon says.</summary>
    public byte Lexicon;

    /// <summary>The letters of the word.</summary>
    public byte Length;

    /// <summary>How it is written.</summary>
    public OddWordShape Shape;

    /// <summary>The first mark before the word, or U+0000.</summary>
    public char Before;

    /// <summary>The last mark behind it, or U+0000.</summary>
    public char After;

    /// <summary>True when all of <paramref name="shape"/> is there.</summary>
    public readonly bool Has(OddWordShape shape) => (Shape & shape) == shape;
}
