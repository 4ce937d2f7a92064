using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TranslationFix.Wire;

namespace TranslationFix.Batch;

/// <summary>A document of a wire format, or a block of one.</summary>
internal sealed class WireUnit : InputUnit
{
    private const string Empty = "the file is empty";

    private readonly WireFormat? format;
    private readonly Func<byte[]> read;
    private readonly int firstLine;
    private readonly bool isBlock;
    private readonly WireOptions options;
    private readonly Func<string, string>? languageOf;

    /// <summary>Takes a document that has not been opened yet.</summary>
    public WireUnit(InputDocument document, Func<Stream> open, BatchOptions options)
        : base(document)
    {
        (format, this.options, languageOf, firstLine, IsLast) = (options.Format, options.Wire, options.LanguageOf, 1, true);
        read = () => WholeFile.Read(open, options.Wire.MaximumBytes);
    }

    /// <summary>Takes a block of a document.</summary>
    public WireUnit(InputDocument document, WireFormat format, byte[] bytes, int firstLine, BatchOptions options)
        : base(document)
    {
        (this.format, this.options, languageOf, this.firstLine, isBlock) = (format, options.Wire, options.LanguageOf, firstLine, true);
        read = () => bytes;
    }

    /// <inheritdoc />
    public override bool IsWhole => !isBlock;

    /// <inheritdoc />
    public override bool StandsAlone => isBlock;

    /// <inheritdoc />
    public override long Position => firstLine;

    /// <inheritdoc />
    public override void Process(IStoryHandler handler, UnitLog log, IBufferWriter<byte>? rewritten)
    {
        try
        {
            var bytes = read();
            handler.Begin(bytes);
            Process(Read(bytes), bytes, handler, log, rewritten);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or WireFormatException)
        {
            log.Unreadable($"{Document.Name}: {exception.Message}");
        }
    }

    private WireDocument Read(byte[] bytes)
    {
        if (!isBlock && Document.FullPath is not null && BinaryFile.Kind(bytes) is { } kind)
        {
            throw new InvalidDataException($"this is {kind}, not text");
        }

        var actual = format ?? InputFormats.Detect(bytes, Document) ?? throw new InvalidDataException(bytes.Length == 0 ? Empty : "this begins as no format that is known; name it with --input-format");
        return bytes.Length == 0 && !(actual.IsTable || actual == WireFormats.Text || actual == WireFormats.Html) ? throw new InvalidDataException(Empty) : actual.Read(bytes, options, firstLine);
    }

    private void Process(WireDocument document, byte[] bytes, IStoryHandler handler, UnitLog log, IBufferWriter<byte>? rewritten)
    {
        if (document.IsEncodingGuessed)
        {
            log.Note(string.Create(CultureInfo.InvariantCulture, $"{Document.Name}: not UTF-8 (byte {document.FirstByteOutsideUtf8}), read as {document.EncodingName}"));
        }

        foreach (var problem in document.Problems)
        {
            log.Error(problem.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Document.Name}:{line}: {problem.Reason}") : $"{Document.Name}: {problem.Reason}");
        }

        // Only markup has comments; the words may stand in a text about them.
        ImmutableArray<string> ignored = document.Format.IsTable || document.Format == WireFormats.Text ? [] : IgnoreComments.Find(Utf8(bytes, document.EncodingName), message => log.Note($"{Document.Name}: {message}"));
        var edits = new List<IReadOnlyList<TextEdit>>(document.Items.Length);
        foreach (var item in ItemLanguages.Complete(document.Items, languageOf))
        {
            edits.Add(handler.Handle(Entry(item, document.Format) with { Ignored = ignored }) is { } fix ? fix.Edits : []);
        }

        if (rewritten is not null && !log.IsIncomplete)
        {
            document.Write(edits, rewritten);
        }
    }

    /// <summary>The bytes, as far as they are ASCII, in UTF-8; in most encodings that is what they are.</summary>
    private static byte[] Utf8(byte[] bytes, string encoding) => encoding switch
    {
        "UTF-16LE" => Encoding.Convert(Encoding.Unicode, Encoding.UTF8, bytes),
        "UTF-16BE" => Encoding.Convert(Encoding.BigEndianUnicode, Encoding.UTF8, bytes),
        _ => bytes,
    };

    private StoryEntry Entry(WireItem item, WireFormat actual)
    {
        var isFile = actual == WireFormats.Text;
        var name = item.Id ?? (actual.IsTable ? item.Line.ToString(CultureInfo.InvariantCulture) : Document.Name);
        var id = string.Equals(item.Part, WireItem.MainPart, StringComparison.Ordinal) ? name : $"{name}#{item.Part}";
        return new StoryEntry(Document.Name, isFile ? null : item.Line, id, item.Story) { IdIsNumber = item.IdIsNumber, Version = item.Version, Item = item };
    }
}
