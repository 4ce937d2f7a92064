namespace TranslationFix.Cli.Input;

/// <summary>Reads everything that the user named, as units of work.</summary>
/// <param name="console">Knows the standard input and the working directory.</param>
/// <param name="format">The format that the user asked for.</param>
/// <param name="defaults">What is known of stories that do not say it.</param>
internal sealed class InputReader(CommandConsole console, InputFormat format, StoryDefaults defaults)
{
    /// <summary>The units, in the order of the paths. What cannot be read is a unit that says so.</summary>
    public IEnumerable<InputUnit> Read(IReadOnlyList<string> paths) =>
        PathExpander.Expand(paths, format, console)
            .SelectMany(found => found.Problem is null ? ReadDocument(found.Document) : [new UnreadableUnit(found.Document, found.Problem)]);

    private IEnumerable<InputUnit> ReadDocument(InputDocument document)
    {
        Stream Open() => document.FullPath is null ? console.Input : File.OpenRead(document.FullPath);

        var actual = format != InputFormat.Auto ? format
            : document.FullPath is null ? InputFormat.Text
            : InputFormats.OfExtension(document.FullPath);
        return actual switch
        {
            null => [new UnreadableUnit(document, $"not yet read: {Path.GetExtension(document.Name)} files (say --input-format text or jsonl if it is one)")],
            InputFormat.JsonLines => ReadLines(document, Open),
            InputFormat.MarkedStory => [new MarkedStoryUnit(document)],
            _ => [new TextUnit(document, Open, defaults)],
        };
    }

    private IEnumerable<InputUnit> ReadLines(InputDocument document, Func<Stream> open)
    {
        IEnumerable<InputUnit> Units()
        {
            using var stream = open();
            foreach (var unit in JsonLinesReader.Read(stream, document, defaults))
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
