using System.Buffers.Binary;
using System.Runtime.InteropServices;
using TranslationFix.Languages;

namespace TranslationFix.LanguageData.Blobs;

/// <summary>Writes the data files that <see cref="DataBlob"/> reads; the layout stands there.</summary>
internal sealed class BlobWriter(uint kind)
{
    private readonly List<(int ElementSize, byte[] Content)> sections = [];

    /// <summary>Adds a section of bytes.</summary>
    public void Add(ReadOnlySpan<byte> content) => sections.Add((1, content.ToArray()));

    /// <summary>Adds a section of UTF-16 code units.</summary>
    public void Add(ReadOnlySpan<char> content) => Add(MemoryMarshal.Cast<char, ushort>(content));

    /// <summary>Adds a section of 16-bit numbers.</summary>
    public void Add(ReadOnlySpan<ushort> content)
    {
        var bytes = new byte[content.Length * 2];
        for (var i = 0; i < content.Length; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i * 2), content[i]);
        }

        sections.Add((2, bytes));
    }

    /// <summary>Adds a section of 32-bit numbers.</summary>
    public void Add(ReadOnlySpan<uint> content)
    {
        var bytes = new byte[content.Length * 4];
        for (var i = 0; i < content.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * 4), content[i]);
        }

        sections.Add((4, bytes));
    }

    /// <summary>The whole file.</summary>
    public byte[] ToArray()
    {
        var offset = 12 + (12 * sections.Count);
        var header = new List<uint> { DataBlob.Magic, kind, (uint)sections.Count };
        foreach (var (elementSize, content) in sections)
        {
            header.Add((uint)elementSize);
            header.Add((uint)offset);
            header.Add((uint)content.Length);
            offset += (content.Length + 3) / 4 * 4;
        }

        var file = new byte[offset];
        for (var i = 0; i < header.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(i * 4), header[i]);
        }

        for (var section = 0; section < sections.Count; section++)
        {
            sections[section].Content.CopyTo(file, (int)header[4 + (3 * section)]);
        }

        return file;
    }
}
