namespace TranslationFix.Evaluation;

/// <summary>What the marks of a document of names say.</summary>
public enum NameLabel
{
    /// <summary>The marks are spellings of one name: some finding must touch them.</summary>
    Inconsistent,

    /// <summary>The marks are different names: no finding may touch them.</summary>
    Distinct,

    /// <summary>The mark is a name that a human reference spells in another way.</summary>
    Garbled,
}
