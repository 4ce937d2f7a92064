using System.Collections.Immutable;

namespace TranslationFix.Training;

/// <summary>What a training works from.</summary>
/// <param name="Corpora">The folder of the corpora, <c>language/split/slug.story</c>.</param>
public sealed record TrainingOptions(string Corpora)
{
    /// <summary>The main language, a primary subtag: that of the public sets and of the stories into which names are injected. Stories and examples of all other target languages are read, too.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The seed of everything random in the trainer.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Public sets whose candidates take the place of those in <c>marked.candidates</c>; that file is read when empty.</summary>
    public ImmutableArray<MarkedSet> Marked { get; init; } = [];
}
