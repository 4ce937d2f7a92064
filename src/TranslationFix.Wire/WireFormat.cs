using System.Collections.Immutable;
using System.Globalization;

namespace TranslationFix.Wire;

/// <summary>A format of wire files. The formats are those of <see cref="WireFormats"/>; each is immutable and thread-safe.</summary>
public sealed class WireFormat
{
    private readonly Func<WireFormat, byte[], WireOptions, int, WireDocument> read;

    internal WireFormat(string name, string title, Func<WireFormat, byte[], WireOptions, int, WireDocument> read)
    {
        Name = name;
        Title = title;
        this.read = read;
    }

    /// <summary>The name on the command line: <c>nitf</c>.</summary>
    public string Name { get; }

    /// <summary>The name for people: <c>NITF 3</c>.</summary>
    public string Title { get; }

    /// <summary>The media types that stand for it, the first being the usual one.</summary>
    public ImmutableArray<string> MediaTypes { get; init; } = [];

    /// <summary>The file extensions that stand for it or that it shares with others, lower case, with the dot.</summary>
    public ImmutableArray<string> Extensions { get; init; } = [];

    /// <summary>True when a file of it is read in blocks of whole lines or records, so that a file may be larger than the memory.</summary>
    public bool IsStreamed => Splitter is not null;

    /// <summary>True when each line or record is a story, named by <see cref="WireOptions.Fields"/>.</summary>
    public bool IsTable { get; init; }

    internal Func<Stream, WireOptions, IEnumerable<WireBlock>>? Splitter { get; init; }

    /// <summary>Reads a document, or a block that <see cref="Split"/> gave.</summary>
    /// <param name="bytes">The bytes; they must not change while the document is in use.</param>
    /// <param name="options">How it is read; the defaults when null.</param>
    /// <param name="firstLine">The 1-based number of the first line, where the bytes are a block.</param>
    /// <exception cref="WireFormatException">The bytes are no document of this format, or over a limit. Nothing else is thrown for bad input.</exception>
    public WireDocument Read(byte[] bytes, WireOptions? options = null, int firstLine = 1)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        options ??= WireOptions.Default;
        if (bytes.Length > options.MaximumBytes)
        {
            throw new WireFormatException($"the document has more than {options.MaximumBytes} bytes", line: null, column: null);
        }

        var document = read(this, bytes, options, firstLine);
        foreach (var item in document.Items)
        {
            CheckLength(item, options);
        }

        return document;
    }

    /// <summary>Throws for a story that is too long.</summary>
    /// <exception cref="WireFormatException">It is.</exception>
    internal static WireItem CheckLength(WireItem item, WireOptions options) =>
        item.Story.Text.Length <= options.MaximumStoryLength ? item
        : throw new WireFormatException(string.Create(CultureInfo.InvariantCulture, $"a story has more than {options.MaximumStoryLength} characters"), item.Line, column: null);

    /// <summary>Reads a stream in blocks, each of which <see cref="Read"/> takes, but for those that are only kept: one block for most formats. The blocks as written, one behind the other, are the file.</summary>
    /// <exception cref="WireFormatException">The stream is over the limit, or of another encoding.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IEnumerable<WireBlock> Split(Stream stream, WireOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= WireOptions.Default;
        return Splitter is null ? [new WireBlock(ReadAll(stream, options), 1)] : Splitter(stream, options);
    }

    /// <inheritdoc />
    public override string ToString() => Name;

    private static byte[] ReadAll(Stream stream, WireOptions options)
    {
        if (stream.CanSeek && stream.Length - stream.Position > options.MaximumBytes)
        {
            throw new WireFormatException($"the document has more than {options.MaximumBytes} bytes", line: null, column: null);
        }

        using var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            memory.Write(buffer, 0, count);
            if (memory.Length > options.MaximumBytes)
            {
                throw new WireFormatException($"the document has more than {options.MaximumBytes} bytes", line: null, column: null);
            }
        }

        return memory.ToArray();
    }
}
