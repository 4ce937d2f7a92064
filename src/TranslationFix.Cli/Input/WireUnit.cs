using System.Buffers;
using System.Globalization;
using TranslationFix.Wire;

namespace TranslationFix.Cli.Input;

/// <summary>A document of a wire format, or a block of one.</summary>
internal sealed class WireUnit : InputUnit
{
    private readonly WireFormat? format;
    private readonly Func<byte[]> read;
    private readonly int firstLine;
    private readonly WireOptions options;

    /// <summary>Takes a document that has not been opened yet.</summary>
    public WireUnit(InputDocument document, WireFormat? format, Func<Stream> open, WireOptions options)
        : base(document)
    {
        this.format = format;
        this.options = options;
        firstLine = 1;
        IsLast = true;
        read = () =>
        {
            using var stream = open();
            return WireFormats.Text.Split(stream, options).Single().Bytes;
        };
    }

    /// <summary>Takes a block of a document.</summary>
    public WireUnit(InputDocument document, WireFormat format, byte[] bytes, int firstLine, WireOptions options)
        : base(document)
    {
        this.format = format;
        this.firstLine = firstLine;
        this.options = options;
        read = () => bytes;
    }

    /// <inheritdoc />
    public override void Process(StoryHandler handle, UnitLog log, IBufferWriter<byte>? rewritten)
    {
        WireDocument document;
        try
        {
            var bytes = read();
            var actual = format ?? InputFormats.Detect(bytes, Document) ?? throw new WireFormatException("this begins as no format that is known; name it with --input-format", line: null, column: null);
            document = actual.Read(bytes, options, firstLine);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or WireFormatException)
        {
            log.Unreadable($"{Document.Name}: {exception.Message}");
            return;
        }

        if (document.IsEncodingGuessed)
        {
            log.Note(string.Create(CultureInfo.InvariantCulture, $"{Document.Name}: not UTF-8 (byte {document.FirstByteOutsideUtf8}), read as {document.EncodingName}"));
        }

        foreach (var problem in document.Problems)
        {
            log.Error(problem.Line is null ? $"{Document.Name}: {problem.Reason}" : string.Create(CultureInfo.InvariantCulture, $"{Document.Name}:{problem.Line}: {problem.Reason}"));
        }

        var results = document.Items.Select(item => handle(Entry(item, document.Format))).ToList();
        if (rewritten is not null)
        {
            document.Write([.. results.Select(static result => result?.Edits ?? [])], rewritten);
        }
    }

    private StoryEntry Entry(WireItem item, WireFormat actual)
    {
        var isFile = actual == WireFormats.Text;
        var name = item.Id ?? (actual.IsTable ? item.Line.ToString(CultureInfo.InvariantCulture) : Document.Name);
        return new StoryEntry(Document.Name, isFile ? null : item.Line, item.Part is WireItem.MainPart ? name : $"{name}#{item.Part}", item.Story) { IdIsNumber = item.IdIsNumber, Item = item };
    }
}
