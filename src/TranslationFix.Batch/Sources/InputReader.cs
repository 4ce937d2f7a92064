namespace TranslationFix.Batch;

/// <summary>Makes units of work of documents.</summary>
/// <param name="options">Say format, defaults and limits.</param>
/// <param name="standardInput">The stream of documents without a path.</param>
internal sealed class InputReader(BatchOptions options, Stream standardInput)
{
    /// <summary>The units of a document. What cannot be read is a unit that says so.</summary>
    public IEnumerable<InputUnit> Read(InputDocument document)
    {
        Stream Open() => document.FullPath is null ? standardInput : new FileStream(document.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

        var actual = options.Format != InputFormat.Auto ? options.Format
            : document.FullPath is null ? InputFormat.Text
            : InputFormats.OfExtension(document.FullPath);
        return actual switch
        {
            null => [new UnreadableUnit(document, $"not yet read: {Path.GetExtension(document.Name)} files (say --input-format text or jsonl if it is one)")],
            InputFormat.JsonLines => ReadLines(document, Open),
            InputFormat.MarkedStory when options.MarkedStories is { } marked => [marked(document)],
            _ => [new TextUnit(document, Open, options.Defaults)],
        };
    }

    private IEnumerable<InputUnit> ReadLines(InputDocument document, Func<Stream> open)
    {
        IEnumerable<InputUnit> Units()
        {
            using var stream = open();
            foreach (var unit in JsonLinesReader.Read(stream, document, options.Defaults, options.Limits.FileSize))
            {
                yield return unit;
            }
        }

        using var units = Units().GetEnumerator();
        while (true)
        {
            InputUnit? unit;
            try
            {
                unit = units.MoveNext() ? units.Current : null;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                unit = new UnreadableUnit(document, exception.Message);
            }

            if (unit is null)
            {
                yield break;
            }

            yield return unit;
            if (unit.IsLast)
            {
                yield break;
            }
        }
    }
}
