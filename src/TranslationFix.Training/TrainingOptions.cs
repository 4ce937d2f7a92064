using System.Collections.Immutable;

namespace TranslationFix.Training;

/// <summary>What a training works from.</summary>
/// <param name="Corpora">The folder of the corpora, <c>language/split/slug.story</c>.</param>
public sealed record TrainingOptions(string Corpora)
{
    /// <summary>The language of the stories, a primary subtag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The seed of everything random in the trainer.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Public sets whose candidates take the place of those in <c>marked.candidates</c>; that file is read when empty.</summary>
    public ImmutableArray<MarkedSet> Marked { get; init; } = [];
}
