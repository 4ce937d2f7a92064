using TranslationFix.Wire;

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

        if (options.Format is null && document.FullPath is not null && InputFormats.IsMarkedStory(document.FullPath) && options.MarkedStories is { } marked)
        {
            return [marked(document)];
        }

        var format = options.Format ?? (document.FullPath is null ? null : InputFormats.OfExtension(document.FullPath));
        return format is { IsStreamed: true } ? ReadBlocks(document, format, Open) : [new WireUnit(document, Open, options)];
    }

    private IEnumerable<InputUnit> ReadBlocks(InputDocument document, WireFormat format, Func<Stream> open)
    {
        IEnumerable<InputUnit> Units()
        {
            using var stream = open();
            foreach (var block in format.Split(stream, options.Wire))
            {
                yield return block.IsKept ? new KeptUnit(document, block) : new WireUnit(document, format, block.Bytes, block.FirstLine, options);
            }
        }

        using var units = Units().GetEnumerator();
        while (true)
        {
            InputUnit? unit;
            try
            {
                unit = units.MoveNext() ? units.Current : new EmptyUnit(document);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or WireFormatException)
            {
                unit = new UnreadableUnit(document, exception.Message);
            }

            yield return unit;
            if (unit.IsLast)
            {
                yield break;
            }
        }
    }
}
