using System.Collections.Immutable;

namespace TranslationFix.Training;

/// <summary>A public set of marked text.</summary>
/// <param name="Name">What it is called, for the header of the candidates.</param>
/// <param name="Texts">Its segments or documents.</param>
public sealed record MarkedSet(string Name, ImmutableArray<MarkedText> Texts);
