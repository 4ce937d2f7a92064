using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace TranslationFix.Batch;

/// <summary>
/// Remembers what the analysis of each piece of the input came to, so that a run that was killed goes on where it was. A file that only grows: a line a
/// record, with a checksum before it; a line that was cut off is dropped. The first line names what the results depend on beside the input.
/// </summary>
internal sealed class RunJournal : IDisposable
{
    /// <summary>The hexadecimal digits of a checksum: a torn line passes once in 2^64.</summary>
    private const int ChecksumLength = 16;

    private readonly SemaphoreSlim gate = new(1);
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly FileStream stream;
    private bool isBroken;

    private RunJournal(FileStream stream) => this.stream = stream;

    /// <summary>Why records could not be kept any more, or null.</summary>
    public string? Problem { get; private set; }

    /// <summary>True when the earlier run had other options or another version, so that its records are of no use.</summary>
    public bool WasOther { get; private set; }

    /// <summary>Opens a journal.</summary>
    /// <param name="path">The file.</param>
    /// <param name="version">Names everything beside the input that the results depend on.</param>
    /// <param name="resume">True to keep the records of an earlier run of the same version.</param>
    public static RunJournal Open(string path, string version, bool resume)
    {
        var journal = new RunJournal(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0));
        var length = resume ? journal.Load(version) : 0;
        journal.stream.SetLength(length);
        journal.stream.Position = length;
        if (length == 0)
        {
            journal.Append([Line(Encoding.UTF8.GetBytes(version))]);
        }

        return journal;
    }

    /// <summary>What came out of this piece of the input in an earlier run; default when it is not known.</summary>
    public ImmutableArray<StoryMemo> Find(UnitKey key)
    {
        if (!entries.TryGetValue(key.Place, out var entry) || !string.Equals(entry.Content, key.Content, StringComparison.Ordinal))
        {
            return default;
        }

        var line = new byte[entry.Length];
        var read = RandomAccess.Read(stream.SafeFileHandle, line, entry.Offset);
        return read == line.Length ? JournalRecord.Read(line) : default;
    }

    /// <summary>The line of a record.</summary>
    public static byte[] Line(UnitKey key, IReadOnlyList<StoryMemo> stories)
    {
        var record = new ArrayBufferWriter<byte>();
        JournalRecord.Write(record, key, stories);
        return Line(record.WrittenSpan);
    }

    /// <summary>Keeps lines. They outlive the process; those that a loss of power takes are work to be done again, and no harm.</summary>
    public void Append(IReadOnlyCollection<byte[]> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        gate.Wait();
        try
        {
            if (!isBroken)
            {
                // One write, so that a record of another thread never stands inside.
                var all = new ArrayBufferWriter<byte>();
                foreach (var line in lines)
                {
                    all.Write(line);
                }

                stream.Write(all.WrittenSpan);
            }
        }
        catch (Exception exception) when (FileTrouble.Is(exception))
        {
            // The run goes on; only a later one has to do this again.
            isBroken = true;
            Problem = exception.Message;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        stream.Dispose();
        gate.Dispose();
    }

    private static byte[] Line(ReadOnlySpan<byte> content)
    {
        var line = new byte[ChecksumLength + 1 + content.Length + 1];
        Checksum(content, line);
        line[ChecksumLength] = (byte)' ';
        content.CopyTo(line.AsSpan(ChecksumLength + 1));
        line[^1] = (byte)'\n';
        return line;
    }

    private static void Checksum(ReadOnlySpan<byte> content, Span<byte> digits)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        Encoding.ASCII.GetBytes(Convert.ToHexString(hash[..(ChecksumLength / 2)]), digits);
    }

    private static bool TryContent(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> content)
    {
        content = line.Length > ChecksumLength ? line[(ChecksumLength + 1)..] : [];
        Span<byte> digits = stackalloc byte[ChecksumLength];
        Checksum(content, digits);
        return line.Length > ChecksumLength && line[..ChecksumLength].SequenceEqual(digits);
    }

    /// <summary>Reads the keys of the records.</summary>
    /// <returns>The length of the file up to the end of its last whole line; 0 when nothing in it can be used.</returns>
    private long Load(string version)
    {
        var isFirst = true;
        var end = 0L;
        foreach (var (offset, line) in Lines())
        {
            if (!TryContent(line, out var content))
            {
                continue;
            }

            if (isFirst)
            {
                if (!content.SequenceEqual(Encoding.UTF8.GetBytes(version)))
                {
                    WasOther = true;
                    return 0;
                }

                isFirst = false;
            }
            else
            {
                var key = JournalRecord.ReadKey(content);
                entries[key.Place] = new Entry(key.Content, offset + ChecksumLength + 1, content.Length);
            }

            end = offset + line.Length + 1;
        }

        return end;
    }

    private IEnumerable<(long Offset, byte[] Line)> Lines()
    {
        using var reader = new BufferedStream(new FileStream(stream.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), 1 << 16);
        var line = new ArrayBufferWriter<byte>();
        var offset = 0L;
        for (var value = reader.ReadByte(); value >= 0; value = reader.ReadByte())
        {
            if (value != '\n')
            {
                line.Write([(byte)value]);
                continue;
            }

            yield return (offset, line.WrittenSpan.ToArray());
            offset += line.WrittenCount + 1;
            line.ResetWrittenCount();
        }
    }

    private sealed record Entry(string Content, long Offset, int Length);
}
