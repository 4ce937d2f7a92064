using System.Text;

namespace TranslationFix.Cli.Tests;

/// <summary>Gives one piece a read.</summary>
internal sealed class SlowStream(IEnumerable<string> pieces) : MemoryStream
{
    private readonly Queue<byte[]> pieces = new(pieces.Select(Encoding.UTF8.GetBytes));
    private int reads;

    /// <summary>Called with the number of the read, from 1, before it returns.</summary>
    public Action<int> BeforeRead { get; set; } = static _ => { };

    public override int Read(byte[] buffer, int offset, int count)
    {
        BeforeRead(++reads);
        if (!pieces.TryDequeue(out var piece))
        {
            return 0;
        }

        piece.CopyTo(buffer, offset);
        return piece.Length;
    }
}
