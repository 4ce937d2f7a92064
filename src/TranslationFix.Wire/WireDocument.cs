using System.Buffers;
using System.Collections.Immutable;
using TranslationFix.Wire.Encodings;

namespace TranslationFix.Wire;

/// <summary>A document that was read: its stories, and a way to write edits of them into its bytes. Immutable and thread-safe, as long as the bytes are left alone.</summary>
public sealed class WireDocument
{
    private readonly ReadOnlyMemory<byte> bytes;

    internal WireDocument(WireFormat format, string encodingName, ReadOnlyMemory<byte> bytes, ImmutableArray<WireItem> items)
    {
        Format = format;
        EncodingName = encodingName;
        this.bytes = bytes;
        Items = items;
    }

    /// <summary>The format that it was read as.</summary>
    public WireFormat Format { get; }

    /// <summary>The name of the encoding.</summary>
    public string EncodingName { get; }

    /// <summary>True when the encoding is neither declared nor UTF-8, but guessed from the letters.</summary>
    public bool IsEncodingGuessed { get; init; }

    /// <summary>The offset of the first byte that is not valid UTF-8, or −1; told only where the encoding is guessed.</summary>
    public int FirstByteOutsideUtf8 { get; init; } = -1;

    /// <summary>The stories and parts of stories, in the order of the document.</summary>
    public ImmutableArray<WireItem> Items { get; }

    /// <summary>What could not be read: lines and records that are kept as they are, and bytes that are not valid.</summary>
    public ImmutableArray<WireProblem> Problems { get; init; } = [];

    /// <summary>Writes the edits of documents whose bytes cannot be spliced; null for all others.</summary>
    internal Action<IReadOnlyList<(WireSource Source, SourceEdit[] Edits)>, IBufferWriter<byte>>? Rewriter { get; init; }

    /// <summary>Writes the document with the edits made; every other byte stands as it was read, as far as the format allows it.</summary>
    /// <param name="edits">For each of <see cref="Items"/> its edits, ordered and without overlap, as <see cref="FixResult.Edits"/> has them; fewer lists than items leave the others alone.</param>
    /// <param name="output">Takes the bytes.</param>
    /// <returns>The edits that were not made: none when all came from <see cref="WireItem.Fix"/>.</returns>
    public ImmutableArray<DroppedEdit> Write(IReadOnlyList<IReadOnlyList<TextEdit>> edits, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(edits);
        ArgumentNullException.ThrowIfNull(output);
        var dropped = ImmutableArray.CreateBuilder<DroppedEdit>();
        var bySource = new SortedDictionary<int, (WireSource Source, List<SourceEdit> Edits)>();
        for (var i = 0; i < Math.Min(edits.Count, Items.Length); i++)
        {
            foreach (var edit in edits[i])
            {
                if (EditMapping.Map(Items[i], edit) is not { } mapped)
                {
                    dropped.Add(new DroppedEdit(i, edit));
                    continue;
                }

                if (!bySource.TryGetValue(Items[i].Source.Start, out var entry))
                {
                    entry = (Items[i].Source, []);
                    bySource.Add(Items[i].Source.Start, entry);
                }

                entry.Edits.AddRange(mapped);
            }
        }

        var ordered = bySource.Values.Select(static entry => (entry.Source, Edits: entry.Edits.OrderBy(static edit => edit.Start).ThenBy(static edit => edit.End).ToArray())).ToList();
        if (ordered.Count > 0 && Rewriter is { } rewriter)
        {
            rewriter(ordered, output);
            return dropped.DrainToImmutable();
        }

        var position = 0;
        foreach (var (source, sourceEdits) in ordered)
        {
            Copy(output, position, source.Start);
            source.Splice(sourceEdits, output);
            position = source.Start + source.Length;
        }

        Copy(output, position, bytes.Length);
        return dropped.DrainToImmutable();
    }

    private void Copy(IBufferWriter<byte> output, int start, int end)
    {
        if (end > start)
        {
            output.Write(bytes.Span[start..end]);
        }
    }
}
