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

        if (options.Format is InputFormats.JsonLines || (options.Format is InputFormats.Auto && document.FullPath is not null && InputFormats.IsJsonLines(document.FullPath)))
        {
            return ReadLines(document, Open);
        }

        return options.Format is InputFormats.Auto && document.FullPath is not null && InputFormats.IsMarkedStory(document.FullPath) && options.MarkedStories is { } marked
            ? [marked(document)]
            : [new WireUnit(document, Open, options)];
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
