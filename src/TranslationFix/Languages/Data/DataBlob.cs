using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TranslationFix.Languages;

/// <summary>
/// A compiled data file, read in place from the assembly: nothing is copied or parsed, sections are pointers.
/// <para>
/// Layout, little-endian: <c>u32</c> magic, <c>u32</c> kind, <c>u32</c> number of sections; for each section <c>u32</c> element size in bytes
/// (1, 2 or 4), <c>u32</c> offset and <c>u32</c> length in bytes; then the sections, each at a multiple of 4 bytes. The pointers live as long as
/// the assembly, which the code that uses them belongs to.
/// </para>
/// </summary>
internal sealed unsafe class DataBlob
{
    /// <summary>The first four bytes: TFX1.</summary>
    public const uint Magic = 0x31584654;

    private readonly UnmanagedMemoryStream? mapped;
    private readonly byte[]? pinned;
    private readonly byte* start;
    private readonly long length;
    private readonly string name;

    private DataBlob(Stream stream, string name)
    {
        this.name = name;
        length = stream.Length;
        if (stream is UnmanagedMemoryStream unmanaged && BitConverter.IsLittleEndian)
        {
            mapped = unmanaged;
            start = unmanaged.PositionPointer;
        }
        else
        {
            pinned = GC.AllocateArray<byte>(checked((int)length), pinned: true);
            stream.ReadExactly(pinned);
            stream.Dispose();
            if (!BitConverter.IsLittleEndian)
            {
                SwapBytes(pinned);
            }

            start = (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0);
        }
    }

    /// <summary>Opens an embedded data file.</summary>
    /// <param name="name">Its path below the project.</param>
    /// <param name="kind">The four letters that tell what the file holds.</param>
    /// <exception cref="FileNotFoundException">The assembly has no such file.</exception>
    /// <exception cref="InvalidDataException">The file is of another kind or cut off.</exception>
    public static DataBlob Open(string name, uint kind) => Open(EmbeddedData.Open(name), name, kind);

    /// <summary>Opens a data file from a stream, which the blob then owns.</summary>
    /// <param name="stream">A stream of known length.</param>
    /// <param name="name">For messages.</param>
    /// <param name="kind">The four letters that tell what the file holds.</param>
    /// <exception cref="InvalidDataException">The file is of another kind or cut off.</exception>
    public static DataBlob Open(Stream stream, string name, uint kind)
    {
        var blob = new DataBlob(stream, name);
        if (blob.length < 12 || blob.Header(0) != Magic || blob.Header(1) != kind || blob.length < 12 + (12L * blob.Header(2)))
        {
            throw new InvalidDataException($"The data file '{name}' is damaged or of another kind.");
        }

        return blob;
    }

    /// <summary>The section of this number as bytes.</summary>
    public byte* Bytes(int section, out int count) => Section(section, sizeof(byte), out count);

    /// <summary>The section of this number as UTF-16 code units.</summary>
    public char* Chars(int section, out int count) => (char*)Section(section, sizeof(char), out count);

    /// <summary>The section of this number as 16-bit numbers.</summary>
    public ushort* UInt16s(int section, out int count) => (ushort*)Section(section, sizeof(ushort), out count);

    /// <summary>The section of this number as 32-bit numbers.</summary>
    public uint* UInt32s(int section, out int count) => (uint*)Section(section, sizeof(uint), out count);

    private byte* Section(int section, int elementSize, out int count)
    {
        if (section >= Header(2) || Header(3 + (3 * section)) != elementSize || Header(4 + (3 * section)) + (long)Header(5 + (3 * section)) > length)
        {
            throw new InvalidDataException($"The data file '{name}' lacks section {section}.");
        }

        count = (int)Header(5 + (3 * section)) / elementSize;
        return start + Header(4 + (3 * section));
    }

    private uint Header(int index) => ((uint*)start)[index];

    /// <summary>Turns the numbers of a file into those of a big-endian machine.</summary>
    private static void SwapBytes(Span<byte> file)
    {
        var words = MemoryMarshal.Cast<byte, uint>(file);
        var sections = words.Length > 2 ? BinaryPrimitives.ReverseEndianness(words[2]) : 0;
        if (12 + (12L * sections) > file.Length)
        {
            return;
        }

        for (var section = 0; section < sections; section++)
        {
            var size = BinaryPrimitives.ReverseEndianness(words[3 + (3 * section)]);
            var offset = BinaryPrimitives.ReverseEndianness(words[4 + (3 * section)]);
            var bytes = BinaryPrimitives.ReverseEndianness(words[5 + (3 * section)]);
            if (offset + (long)bytes > file.Length)
            {
                return;
            }

            var content = file.Slice((int)offset, (int)bytes);
            for (var i = 0; size > 1 && i + size <= content.Length; i += (int)size)
            {
                content.Slice(i, (int)size).Reverse();
            }
        }

        foreach (ref var word in words[..(3 + (3 * (int)sections))])
        {
            word = BinaryPrimitives.ReverseEndianness(word);
        }
    }
}
