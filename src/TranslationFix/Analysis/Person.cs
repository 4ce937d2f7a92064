namespace TranslationFix.Analysis;

/// <summary>What pronoun a person is spoken of with.</summary>
internal enum Gender : byte
{
    Unknown,
    Female,
    Male,
}

/// <summary>A person whom the story names in full: by title or given name, and surname.</summary>
internal sealed class Person
{
    /// <summary>What title and given name say; unknown when they disagree.</summary>
    public Gender Gender { get; set; }

    /// <summary>The word that says it, by its token.</summary>
    public int Sign { get; set; }

    /// <summary>The surname of the first full mention, by its token.</summary>
    public int Name { get; set; }

    /// <summary>How many full mentions there are.</summary>
    public int Count { get; set; }

    /// <summary>True when two signs or more say the gender: title and given name, given name and the surname's ending.</summary>
    public bool IsSure { get; set; }

    /// <summary>Makes it a person of whom the story has said nothing yet but this.</summary>
    public void Begin(Gender gender, int sign, int name) => (Gender, Sign, Name, Count, IsSure) = (gender, sign, name, 0, false);
}

/// <summary>A mention of a person in the text, by its tokens.</summary>
/// <param name="Person">Who; null for somebody of whom the story says no more.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
internal readonly record struct PersonMention(Person? Person, int First, int Last);
