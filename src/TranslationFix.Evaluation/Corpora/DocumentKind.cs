namespace TranslationFix.Evaluation;

/// <summary>What a document is a reference for.</summary>
public enum DocumentKind
{
    /// <summary>All artifacts are marked; a document without a mark is clean.</summary>
    Gold,

    /// <summary>Machine text in which people marked errors of all kinds, also those that the text alone does not show.</summary>
    Marked,

    /// <summary>Text by people: every finding is a false alarm.</summary>
    Human,

    /// <summary>Machine text in which nobody looked for errors.</summary>
    Machine,

    /// <summary>Machine text with one name that is labelled: see <see cref="NameLabel"/>.</summary>
    Names,
}
