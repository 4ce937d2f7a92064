using System.Collections.Immutable;

namespace TranslationFix.Batch;

/// <summary>What a <see cref="BatchCleaner"/> does. Change it with <c>with</c>.</summary>
public sealed record BatchOptions
{
    /// <summary>How each story is worked on.</summary>
    public TranslationFixerOptions Fixer { get; init; } = new();

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

    /// <summary>The name of the format of the input, as in <see cref="Wire.WireFormats"/>, or <c>jsonl</c>; <c>auto</c> tells it file by file.</summary>
    public string Format { get; init; } = InputFormats.Auto;

    /// <summary>What is known of stories that do not say it themselves.</summary>
    public StoryDefaults Defaults { get; init; } = new();

    /// <summary>How much is taken from one file and one story.</summary>
    public BatchLimits Limits { get; init; } = new();

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
