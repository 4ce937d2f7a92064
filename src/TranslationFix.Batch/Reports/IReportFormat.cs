using System.Buffers;

namespace TranslationFix.Batch;

/// <summary>A way to write reports. Stories are written by many threads at once, each into its own buffer; the pieces are then joined in order.</summary>
internal interface IReportFormat
{
    /// <summary>What stands between two stories for which something was written.</summary>
    ReadOnlyMemory<byte> Separator { get; }

    /// <summary>Writes what stands before the first story.</summary>
    void WriteStart(IBufferWriter<byte> output);

    /// <summary>Takes a result before its stories, in the order of the input: for a format that counts.</summary>
    void Take(BatchResult result)
    {
    }

    /// <summary>Writes a story; nothing when there is nothing to say about it.</summary>
    void WriteStory(StoryResult report, IBufferWriter<byte> output);

    /// <summary>Writes what stands behind the last story.</summary>
    void WriteEnd(IBufferWriter<byte> output);
}
