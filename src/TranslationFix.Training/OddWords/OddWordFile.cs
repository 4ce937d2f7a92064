using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TranslationFix.Languages;
using TranslationFix.Scoring.OddWords;

namespace TranslationFix.Training;

/// <summary>Writes sections of numbers in the layout of <see cref="DataBlob"/>, little-endian.</summary>
internal sealed class OddWordFile
{
    private readonly List<(int Size, byte[] Content)> sections = [];

    /// <summary>Adds a section of numbers of 1, 2 or 4 bytes.</summary>
    public void Add<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged
    {
        var content = MemoryMarshal.AsBytes(numbers).ToArray();
        var size = Unsafe.SizeOf<T>();
        for (var i = 0; !BitConverter.IsLittleEndian && i < content.Length; i += size)
        {
            content.AsSpan(i, size).Reverse();
        }

        sections.Add((size, content));
    }

    /// <summary>The whole file.</summary>
    public byte[] ToArray()
    {
        var offset = 12 + (12 * sections.Count);
        var file = new byte[offset + sections.Sum(static section => Padded(section.Content.Length))];
        Write(file, 0, DataBlob.Magic);
        Write(file, 1, OddWordTables.Kind);
        Write(file, 2, (uint)sections.Count);
        for (var i = 0; i < sections.Count; i++)
        {
            var (size, content) = sections[i];
            Write(file, 3 + (3 * i), (uint)size);
            Write(file, 4 + (3 * i), (uint)offset);
            Write(file, 5 + (3 * i), (uint)content.Length);
            content.CopyTo(file, offset);
            offset += Padded(content.Length);
        }

        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static void Write(byte[] file, int index, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4 * index), value);
}
