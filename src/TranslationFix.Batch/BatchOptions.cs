using System.Collections.Immutable;
using TranslationFix.Wire;

namespace TranslationFix.Batch;

/// <summary>What a <see cref="BatchCleaner"/> does. Change it with <c>with</c>.</summary>
public sealed record BatchOptions
{
    /// <summary>How each story is worked on.</summary>
    public TranslationFixerOptions Fixer { get; init; } = new();

    /// <summary>Settings for some of the stories, laid over <see cref="Fixer"/> in their order.</summary>
    public ImmutableArray<SettingsLayer> Layers { get; init; } = [];

    /// <summary>True when suggestions are applied; false when stories are only looked at.</summary>
    public bool Fixes { get; init; } = true;

    /// <summary>Where the fixed stories go; null when nobody wants them.</summary>
    public BatchOutput? Output { get; init; }

    /// <summary>True to go on where an earlier run into the same folder was stopped: what it has done with the same input and options is not done again.</summary>
    public bool Resume { get; init; }

    /// <summary>
    /// Files of reports over the whole run, each in the format that its extension names: <c>.html</c>, <c>.jsonl</c>, <c>.sarif</c>, <c>.prom</c>.
    /// </summary>
    public ImmutableArray<string> Reports { get; init; } = [];

    /// <summary>What is done with a story that was there before: the same id and version with the same text or, of stories without an id, the same bytes.</summary>
    public Duplicates Duplicates { get; init; }

    /// <summary>The format of the input; null tells it file by file.</summary>
    public WireFormat? Format { get; init; }

    /// <summary>How the input is read, how much of it, and what is known of stories that do not say it. A file over a limit goes to the failed ones.</summary>
    public WireOptions Wire { get; init; } = new() { Language = "en", MaximumBytes = 64 << 20 };

    /// <summary>
    /// Tells the language (a BCP-47 tag) of a text that neither its document nor <see cref="Wire"/> names; null leaves it to the fixer.
    /// Called by several threads at a time; the same text must get the same answer.
    /// </summary>
    public Func<string, string>? LanguageOf { get; init; }

    /// <summary>The most time for one story; one that takes longer counts as failed. A minute is enough for a hundred megabytes of plain text.</summary>
    public TimeSpan StoryTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many workers run at a time, at least 1.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The folder that relative paths start from.</summary>
    public string WorkingDirectory { get; init; } = Environment.CurrentDirectory;

    /// <summary>The findings that are known and not reported again, or null.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>True when the fingerprints of all findings are wanted.</summary>
    internal bool CollectsFingerprints { get; init; }

    /// <summary>Reads stories of a corpus, whose artifacts are marked; null when nobody here knows them.</summary>
    internal Func<InputDocument, InputUnit>? MarkedStories { get; init; }
}
