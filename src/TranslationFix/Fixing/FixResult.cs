using System.Collections.Immutable;

namespace TranslationFix;

/// <summary>A fixed story.</summary>
/// <param name="Text">The text with the edits applied.</param>
/// <param name="Edits">The changes, in order and without overlap; their spans lie in the text before the fix.</param>
/// <param name="Findings">What is left to a human, with spans in <paramref name="Text"/>.</param>
public sealed record FixResult(string Text, ImmutableArray<TextEdit> Edits, ImmutableArray<Finding> Findings)
{
    private SourceMap? map;

    /// <summary>Maps positions between the two texts.</summary>
    public SourceMap SourceMap => map ??= new SourceMap(Edits);

    /// <summary>Takes all edits back.</summary>
    /// <returns>The text before the fix, to the last code unit.</returns>
    public string Undo() => Fixing.EditScript.Undo(Text, Edits);
}
