using System.Collections.Immutable;

namespace TranslationFix.Batch;

/// <summary>
/// Settings for some of the stories: those of a language, of a feed, or single ones. Layers are laid over the options of the run in their order, each over those before it:
/// lists and tables grow, other values replace.
/// </summary>
public sealed record SettingsLayer
{
    /// <summary>The language of the stories, as a BCP-47 tag: <c>en</c> is also that of <c>en-GB</c>. Null for any.</summary>
    public string? Language { get; init; }

    /// <summary>A glob over the paths of the files below what was read, such as <c>agencies/irna/**</c>. Null for any.</summary>
    public string? Feed { get; init; }

    /// <summary>A glob over the ids of the stories. Null for any.</summary>
    public string? StoryId { get; init; }

    /// <summary>The least probability in [0, 1] of a finding.</summary>
    public double? MinimumConfidence { get; init; }

    /// <summary>The rules that run, by id.</summary>
    public ImmutableArray<string>? Select { get; init; }

    /// <summary>Rules that do not run, by id.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];

    /// <summary>How single rules are used, by the id of the rule.</summary>
    public ImmutableDictionary<string, RuleOptions> Rules { get; init; } = ImmutableDictionary<string, RuleOptions>.Empty;

    /// <summary>Names and words to leave alone.</summary>
    public ImmutableArray<string> Accept { get; init; } = [];

    /// <summary>Spellings of the house, by the form that it does not write.</summary>
    public ImmutableDictionary<string, string> PreferredSpellings { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>True when the layer is for this story.</summary>
    internal bool Matches(StoryEntry entry, InputDocument document) =>
        (Language is null || IsLanguage(entry.Story.Language))
        && (Feed is null || GlobPattern.Matches(document.RelativePath.Replace('\\', '/').Split('/'), Feed.Split('/')))
        && (StoryId is null || System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(StoryId, entry.Id, ignoreCase: false));

    /// <summary>The options with the layer over them.</summary>
    internal TranslationFixerOptions Over(TranslationFixerOptions options) => options with
    {
        MinimumConfidence = MinimumConfidence ?? options.MinimumConfidence,
        Select = Select ?? options.Select,
        Ignore = [.. options.Ignore.Union(Ignore, StringComparer.Ordinal)],
        Rules = options.Rules.SetItems(Rules),
        Accept = [.. options.Accept, .. Accept],
        PreferredSpellings = options.PreferredSpellings.SetItems(PreferredSpellings),
    };

    private bool IsLanguage(string? tag) =>
        tag is not null && tag.StartsWith(Language!, StringComparison.OrdinalIgnoreCase) && (tag.Length == Language!.Length || tag[Language.Length] == '-');
}
