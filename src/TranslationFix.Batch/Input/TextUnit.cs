using System.Buffers;
using System.Globalization;
using System.Text;

namespace TranslationFix.Batch;

/// <summary>A file that is one story.</summary>
internal sealed class TextUnit : InputUnit
{
    /// <summary>How many invalid bytes of a file are named; the others are counted.</summary>
    private const int NamedInvalidBytes = 3;

    private readonly Func<Stream> open;
    private readonly StoryDefaults defaults;

    /// <summary>Takes a story that has not been opened yet.</summary>
    public TextUnit(InputDocument document, Func<Stream> open, StoryDefaults defaults)
        : base(document)
    {
        this.open = open;
        this.defaults = defaults;
        IsLast = true;
    }

    /// <inheritdoc />
    public override void Process(IStoryHandler handler, UnitLog log, IBufferWriter<byte>? rewritten)
    {
        byte[] bytes;
        try
        {
            bytes = WholeFile.Read(open, handler.Limits.FileSize);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            log.Unreadable($"{Document.Name}: {exception.Message}");
            return;
        }

        handler.Begin(bytes);
        var file = TextFile.Decode(bytes);
        Report(file, log);
        var story = new Story(file.Text) { Language = defaults.Language, SourceLanguage = defaults.SourceLanguage, Date = defaults.Date };
        var result = handler.Handle(new StoryEntry(Document.Name, Line: null, Document.Name, story));
        if (result is not null && rewritten is not null)
        {
            rewritten.Write(Encode(file, bytes, result.Text, log));
        }
    }

    private static string Name(char character) => string.Create(CultureInfo.InvariantCulture, $"'{character}' (U+{(int)character:X4})");

    private void Report(TextFile file, UnitLog log)
    {
        if (file.IsGuessed)
        {
            log.Note(string.Create(CultureInfo.InvariantCulture, $"{Document.Name}: not UTF-8 (byte {file.FirstByteOutsideUtf8}), read as {file.EncodingName}"));
        }

        var invalid = file.FindInvalidBytes().ToList();
        foreach (var offset in invalid.Take(NamedInvalidBytes))
        {
            log.Error(string.Create(CultureInfo.InvariantCulture, $"{Document.Name}: invalid {file.EncodingName} at byte {offset}; the byte is kept"));
        }

        if (invalid.Count > NamedInvalidBytes)
        {
            log.Error(string.Create(CultureInfo.InvariantCulture, $"{Document.Name}: and {invalid.Count - NamedInvalidBytes} more invalid bytes"));
        }
    }

    private byte[] Encode(TextFile file, byte[] bytes, string text, UnitLog log)
    {
        try
        {
            return file.WithText(text);
        }
        catch (EncoderFallbackException exception)
        {
            log.Error($"{Document.Name}: {Name(exception.CharUnknown)} is not in {file.EncodingName}; the text is left as it was");
            return bytes;
        }
    }
}
