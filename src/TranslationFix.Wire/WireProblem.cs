namespace TranslationFix.Wire;

/// <summary>A part of a document that is kept as it is, because it cannot be read.</summary>
/// <param name="Line">The 1-based line, or null where lines say nothing.</param>
/// <param name="Reason">The reason in one sentence, without its place.</param>
public sealed record WireProblem(int? Line, string Reason);
