namespace TranslationFix.Wire;

/// <summary>An edit that was not written, because its place in the document does not allow it.</summary>
/// <param name="Item">The index of the item.</param>
/// <param name="Edit">The edit.</param>
public sealed record DroppedEdit(int Item, TextEdit Edit);
