using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace TranslationFix.Batch;

/// <summary>The fixers of a run: one for each combination of layers that stories have. Thread-safe.</summary>
internal sealed class FixerSet
{
    private readonly BatchOptions options;
    private readonly TranslationFixer first;
    private readonly ConcurrentDictionary<string, Lazy<TranslationFixer>> others = new(StringComparer.Ordinal);

    /// <summary>Creates the fixer for stories without a layer, and checks that each layer can be followed.</summary>
    /// <exception cref="ArgumentException">An option cannot be followed.</exception>
    public FixerSet(BatchOptions options)
    {
        this.options = options;
        first = TranslationFixer.Create(options.Fixer);
        foreach (var layer in options.Layers)
        {
            _ = TranslationFixer.Create(layer.Over(options.Fixer));
        }
    }

    /// <summary>The fixer for a story.</summary>
    public TranslationFixer For(StoryEntry entry, InputDocument document)
    {
        if (options.Layers.IsEmpty && entry.Ignored.IsEmpty)
        {
            return first;
        }

        var layers = options.Layers.Where(layer => layer.Matches(entry, document)).ToImmutableArray();
        if (!entry.Ignored.IsEmpty)
        {
            layers = layers.Add(new SettingsLayer { Ignore = entry.Ignored });
        }

        if (layers.IsEmpty)
        {
            return first;
        }

        var key = $"{string.Join(',', layers.Select(layer => options.Layers.IndexOf(layer)))} {string.Join(',', entry.Ignored)}";
        return others.GetOrAdd(key, _ => new Lazy<TranslationFixer>(() => TranslationFixer.Create(layers.Aggregate(options.Fixer, static (over, layer) => layer.Over(over))))).Value;
    }
}
