using TranslationFix.Wire;

namespace TranslationFix.Cli.Input;

/// <summary>Reads everything that the user named, as units of work.</summary>
/// <param name="console">Knows the standard input and the working directory.</param>
/// <param name="format">The format that the user asked for; null finds it out.</param>
/// <param name="options">How it is read, and what is known of stories that do not say it.</param>
internal sealed class InputReader(CommandConsole console, WireFormat? format, WireOptions options)
{
    /// <summary>The units, in the order of the paths. What cannot be read is a unit that says so.</summary>
    public IEnumerable<InputUnit> Read(IReadOnlyList<string> paths) =>
        PathExpander.Expand(paths, format, console)
            .SelectMany(found => found.Problem is null ? ReadDocument(found.Document) : [new UnreadableUnit(found.Document, found.Problem)]);

    private IEnumerable<InputUnit> ReadDocument(InputDocument document)
    {
        Stream Open() => document.FullPath is null ? console.Input : File.OpenRead(document.FullPath);

        if (format is null && document.FullPath is not null && Path.GetExtension(document.FullPath).Equals(InputFormats.MarkedStory, StringComparison.OrdinalIgnoreCase))
        {
            return [new MarkedStoryUnit(document)];
        }

        var actual = format ?? (document.FullPath is null ? null : InputFormats.OfExtension(document.FullPath));
        return actual is { IsStreamed: true } ? ReadBlocks(document, actual, Open) : [new WireUnit(document, actual, Open, options)];
    }

    private IEnumerable<InputUnit> ReadBlocks(InputDocument document, WireFormat actual, Func<Stream> open)
    {
        IEnumerable<InputUnit> Units()
        {
            using var stream = open();
            foreach (var (bytes, firstLine) in actual.Split(stream, options))
            {
                yield return new WireUnit(document, actual, bytes, firstLine, options);
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
