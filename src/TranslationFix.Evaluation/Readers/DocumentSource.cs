using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>Finds corpora in files and folders, and reads each in its own format.</summary>
public static class DocumentSource
{
    private static readonly ImmutableArray<IDocumentReader> Readers =
    [
        new StoryDocumentReader(), new JsonLinesDocumentReader(), new EsaJsonLinesReader(), new EsaCsvReader(), new MqmTsvReader(), new MlqePeReader(), new M2Reader(),
    ];

    /// <summary>The names of the formats.</summary>
    public static ImmutableArray<string> Formats { get; } = [.. Readers.Select(static reader => reader.Format)];

    /// <summary>What stands in the files of each format, by its name, one line each.</summary>
    public static ImmutableArray<(string Format, string Summary)> Summaries { get; } = [.. Readers.Select(static reader => (reader.Format, reader.Summary))];

    /// <summary>Reads all documents, file by file in the order of their paths.</summary>
    /// <param name="paths">Files, and folders that are searched with all their folders. In folders, files of no known format are passed over.</param>
    /// <param name="options">What is known of texts that do not say it.</param>
    /// <param name="report">Takes what is malformed; the rest is read.</param>
    /// <param name="split">Only files in folders of this name, when not null. A file that is named itself is always read.</param>
    /// <param name="format">The format of all files; by name and first line when null.</param>
    /// <exception cref="IOException">A path does not exist or cannot be read.</exception>
    public static ImmutableArray<Document> Read(IEnumerable<string> paths, ReaderOptions options, Action<InputProblem> report, CorpusSplit? split = null, string? format = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(report);
        var documents = ImmutableArray.CreateBuilder<Document>();
        foreach (var (path, isNamed) in Files(paths, split))
        {
            var reader = Readers.FirstOrDefault(reader => format is null ? reader.CanRead(path) : string.Equals(reader.Format, format, StringComparison.Ordinal) && (isNamed || reader.CanRead(path)));
            if (reader is not null)
            {
                var read = reader.Read(path, options, report).AsEnumerable();
                read = options.Unquote ? read.Select(FieldQuotes.Repair) : read;
                documents.AddRange(options.Detokenize ? read.Select(Detokenizer.Repair) : read);
            }
            else if (isNamed)
            {
                report(new InputProblem(path, 1, $"The format is not known by its name: {string.Join(", ", Formats)}."));
            }
        }

        return documents.ToImmutable();
    }

    private static SortedDictionary<string, bool> Files(IEnumerable<string> paths, CorpusSplit? split)
    {
        var files = new SortedDictionary<string, bool>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                files[path] = File.Exists(path) ? true : throw new FileNotFoundException($"'{path}' does not exist.", path);
                continue;
            }

            foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
            {
                if (split is null || CorpusSplits.OfFile(file) == split)
                {
                    files.TryAdd(file, value: false);
                }
            }
        }

        return files;
    }
}
