namespace TranslationFix.Wire.Mapping;

/// <summary>A part of a text and where it stands in the text around it.</summary>
/// <param name="Text">The index of its first code unit.</param>
/// <param name="TextLength">Its code units.</param>
/// <param name="Source">The index of the first code unit that it was read from.</param>
/// <param name="SourceLength">The code units there. Where both lengths are equal, each unit stands for one; otherwise the piece is one thing: an entity, an escape, a run of white space.</param>
/// <param name="Layer">The text that it was read from, by its index in <see cref="TextMap.Layers"/>; −1 for the text of the file.</param>
/// <param name="Escaper">How new text is written there.</param>
internal readonly record struct Piece(int Text, int TextLength, int Source, int SourceLength, int Layer, Escaper Escaper)
{
    /// <summary>The index behind its last code unit.</summary>
    public int TextEnd => Text + TextLength;

    /// <summary>The index behind the last code unit that it was read from.</summary>
    public int SourceEnd => Source + SourceLength;

    /// <summary>True when each code unit stands for one of the source.</summary>
    public bool IsPlain => TextLength == SourceLength;

    /// <summary>True when nothing stands between the two, so that one edit may cover both.</summary>
    public bool TouchesInSource(in Piece next) => SourceEnd == next.Source && Layer == next.Layer && ReferenceEquals(Escaper, next.Escaper) && TextEnd == next.Text;
}
