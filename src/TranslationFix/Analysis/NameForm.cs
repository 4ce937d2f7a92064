using System.Runtime.InteropServices;
using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>How a name is known to be one.</summary>
[Flags]
internal enum NameEvidence
{
    None = 0,

    /// <summary>The lexicon has it with a capital.</summary>
    Lexicon = 1 << 0,

    /// <summary>The gazetteer has it, alone or as part of a longer place.</summary>
    Gazetteer = 1 << 1,

    /// <summary>A title stands before it: President X.</summary>
    Titled = 1 << 2,

    /// <summary>A given name stands before it, or it is one with a name behind it.</summary>
    GivenName = 1 << 3,

    /// <summary>It stands in the agency mark or the place of the dateline.</summary>
    Dateline = 1 << 4,

    /// <summary>The story writes it out: Organization for Security ... (OSCE).</summary>
    Expanded = 1 << 5,

    /// <summary>Another capitalised word stands beside it.</summary>
    Compound = 1 << 6,

    /// <summary>The list of agencies or of other known terms has it, or the house accepts it.</summary>
    Listed = 1 << 7,

    /// <summary>It stands in quotation marks, an e-mail address, or behind a hyphen.</summary>
    Set = 1 << 8,

    /// <summary>The story says what it is: the town of X, X, a village in ...</summary>
    Described = 1 << 9,

    /// <summary>The document around the story marks it as a name.</summary>
    Trusted = 1 << 10,
}

/// <summary>One form of a name, a single word, with all its occurrences in the story.</summary>
internal sealed class NameForm
{
    private readonly List<int> tokens = new(2);

    /// <summary>The word as it stands first, without possessive.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Its hash (<see cref="WordHash"/>).</summary>
    public int Hash { get; private set; }

    /// <summary>The tokens, in order.</summary>
    public ReadOnlySpan<int> Tokens => CollectionsMarshal.AsSpan(tokens);

    /// <summary>Its letters (<see cref="LatinLetters.Mask"/>).</summary>
    public uint Letters { get; private set; }

    /// <summary>The number of occurrences.</summary>
    public int Count => tokens.Count;

    /// <summary>How the story and the lists know it.</summary>
    public NameEvidence Evidence { get; set; }

    /// <summary>Makes it the form of a word, without any occurrence.</summary>
    public void Begin(string text, int hash)
    {
        Text = text;
        Hash = hash;
        Letters = LatinLetters.Mask(text);
        Evidence = NameEvidence.None;
        Workspace.Empty(tokens);
    }

    /// <summary>Adds an occurrence.</summary>
    public void Add(int token) => tokens.Add(token);
}
