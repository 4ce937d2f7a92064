using System.Buffers;
using System.Globalization;
using TranslationFix.Wire.Json;

namespace TranslationFix.Batch;

/// <summary>Some whole lines of a JSON Lines input, one story a line.</summary>
internal sealed class JsonLinesUnit : InputUnit
{
    private readonly byte[] buffer;
    private readonly int length;
    private readonly int firstLine;
    private readonly StoryDefaults defaults;

    /// <summary>Takes lines that were read.</summary>
    /// <param name="document">The input that they stand in.</param>
    /// <param name="buffer">A rented array that begins with the lines; the unit gives it back.</param>
    /// <param name="length">The number of bytes that the lines have.</param>
    /// <param name="firstLine">The 1-based number of the first line.</param>
    /// <param name="isLast">True at the end of the input.</param>
    /// <param name="defaults">What is known of stories that do not say it.</param>
    public JsonLinesUnit(InputDocument document, byte[] buffer, int length, int firstLine, bool isLast, StoryDefaults defaults)
        : base(document)
    {
        this.buffer = buffer;
        this.length = length;
        this.firstLine = firstLine;
        this.defaults = defaults;
        IsLast = isLast;
    }

    /// <inheritdoc />
    public override bool IsWhole => firstLine == 1;

    /// <inheritdoc />
    public override bool StandsAlone => true;

    /// <inheritdoc />
    public override long Position => firstLine;

    /// <inheritdoc />
    public override void Process(IStoryHandler handler, UnitLog log, IBufferWriter<byte>? rewritten)
    {
        try
        {
            var rest = buffer.AsSpan(0, length);
            handler.Begin(rest);
            for (var number = firstLine; !rest.IsEmpty; number++)
            {
                var end = rest.IndexOf((byte)'\n');
                var whole = end < 0 ? rest : rest[..(end + 1)];
                ProcessLine(whole, number, handler, log, rewritten);
                rest = rest[whole.Length..];
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void ProcessLine(ReadOnlySpan<byte> whole, int number, IStoryHandler handler, UnitLog log, IBufferWriter<byte>? rewritten)
    {
        var mark = number == 1 ? JsonLinesReader.BomLength(whole) : 0;
        rewritten?.Write(whole[..mark]);
        whole = whole[mark..];
        var line = whole.TrimEnd("\r\n"u8);
        if (line.TrimStart(" \t"u8).IsEmpty)
        {
            rewritten?.Write(whole);
            return;
        }

        JsonStory story;
        try
        {
            story = JsonStory.Parse(line, Document.Name, number, defaults);
        }
        catch (FormatException exception)
        {
            log.Error(string.Create(CultureInfo.InvariantCulture, $"{Document.Name}:{number}: {exception.Message}"));
            rewritten?.Write(whole);
            return;
        }

        var result = handler.Handle(story.Entry);
        if (rewritten is null)
        {
            return;
        }

        if (result is null)
        {
            rewritten.Write(whole);
            return;
        }

        rewritten.Write(whole[..story.TextStart]);
        JsonString.Edit(whole[story.TextStart..story.TextEnd], result.Edits, rewritten);
        rewritten.Write(whole[story.TextEnd..]);
    }
}
