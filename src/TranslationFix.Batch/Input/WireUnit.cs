using System.Buffers;
using System.Globalization;
using TranslationFix.Wire;
using TranslationFix.Wire.Encodings;

namespace TranslationFix.Batch;

/// <summary>A file of a wire format that is read as a whole.</summary>
internal sealed class WireUnit : InputUnit
{
    private readonly Func<Stream> open;
    private readonly BatchOptions options;

    /// <summary>Takes a file that has not been opened yet.</summary>
    public WireUnit(InputDocument document, Func<Stream> open, BatchOptions options)
        : base(document)
    {
        this.open = open;
        this.options = options;
        IsLast = true;
    }

    /// <inheritdoc />
    public override void Process(IStoryHandler handler, UnitLog log, IBufferWriter<byte>? rewritten)
    {
        try
        {
            var bytes = WholeFile.Read(open, handler.Limits.FileSize);
            handler.Begin(bytes);
            Process(Read(bytes), bytes, handler, log, rewritten);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or WireFormatException)
        {
            log.Unreadable($"{Document.Name}: {exception.Message}");
        }
    }

    private static string? IdOf(WireItem item) => item.Id is null || string.Equals(item.Part, WireItem.MainPart, StringComparison.Ordinal) ? item.Id : $"{item.Id}#{item.Part}";

    private WireDocument Read(byte[] bytes)
    {
        if (BinaryFile.Kind(bytes) is { } kind)
        {
            throw new InvalidDataException($"this is {kind}, not text");
        }

        var wire = new WireOptions { Language = options.Defaults.Language, SourceLanguage = options.Defaults.SourceLanguage, Date = options.Defaults.Date, MaximumBytes = (int)Math.Min(int.MaxValue, options.Limits.FileSize) };
        return FormatOf(bytes).Read(bytes, wire);
    }

    private WireFormat FormatOf(byte[] bytes)
    {
        if (WireFormats.Find(options.Format) is { } chosen)
        {
            return chosen;
        }

        if (WireFormats.Detect(bytes, Document.FullPath) is { } detected)
        {
            return detected;
        }

        // What no format claims by its name is text, as it always was.
        var extension = Document.FullPath is null ? string.Empty : Path.GetExtension(Document.FullPath);
        return extension is ".json" || InputFormats.BelongsTo(InputFormats.Auto, Document.FullPath ?? string.Empty)
            ? throw new InvalidDataException($"no known format: {extension} files begin otherwise (say --input-format if it is one)")
            : WireFormats.Text;
    }

    private void Process(WireDocument document, byte[] bytes, IStoryHandler handler, UnitLog log, IBufferWriter<byte>? rewritten)
    {
        if (document.IsEncodingGuessed)
        {
            log.Note(string.Create(CultureInfo.InvariantCulture, $"{Document.Name}: not UTF-8 (byte {new Utf8Codec().FindInvalid(bytes).Append(-1).First()}), read as {document.EncodingName}"));
        }

        foreach (var problem in document.Problems)
        {
            log.Error(problem.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Document.Name}:{line}: {problem.Reason}") : $"{Document.Name}: {problem.Reason}");
        }

        var edits = new List<IReadOnlyList<TextEdit>>(document.Items.Length);
        foreach (var item in document.Items)
        {
            int? line = document.Format == WireFormats.Text ? null : item.Line;
            var id = IdOf(item) ?? (document.Items.Length == 1 ? Document.Name : string.Create(CultureInfo.InvariantCulture, $"{Document.Name}:{item.Line}"));
            var entry = new StoryEntry(Document.Name, line, id, item.Story) { IdIsNumber = item.IdIsNumber, Version = item.Version };
            edits.Add(handler.Handle(entry, item) is { } fix ? fix.Edits : []);
        }

        if (rewritten is not null && !log.IsIncomplete)
        {
            document.Write(edits, rewritten);
        }
    }
}
