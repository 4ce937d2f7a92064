using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TranslationFix.Batch;

/// <summary>
/// Tells whether a story was there before. One that has an id of its own: by id, part and version, so that a corrected take is another story. Any other: by the bytes of its
/// file, or in a file of many by all that is known of it.
/// </summary>
/// <param name="Identity">A hash of what names the story.</param>
/// <param name="Content">A hash of its text.</param>
internal readonly record struct StoryKey(UInt128 Identity, UInt128 Content)
{
    /// <summary>The key of a story.</summary>
    /// <param name="entry">The story.</param>
    /// <param name="file">A hash of the bytes of its file when the file is no table of stories; else null.</param>
    public static StoryKey Of(StoryEntry entry, UInt128? file)
    {
        var story = entry.Story;
        var content = Hash(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new[] { story.Language, story.Text })));
        var identity = entry.Item?.Id is not null ? Hash(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new[] { entry.Id, entry.Version })))
            : file is { } hash ? hash
            : Hash(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new[] { story.Language, story.SourceLanguage, story.Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture), story.Text, story.SourceText })));
        return new StoryKey(identity, content);
    }

    /// <summary>A hash that no two stories of any run share by chance.</summary>
    public static UInt128 Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
