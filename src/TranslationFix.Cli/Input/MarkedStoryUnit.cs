using System.Buffers;
using TranslationFix.Evaluation;

namespace TranslationFix.Cli.Input;

/// <summary>A story of a corpus, whose artifacts are marked: its text without the marks, with what its header says.</summary>
internal sealed class MarkedStoryUnit : InputUnit
{
    /// <summary>Takes a story that has not been read yet.</summary>
    public MarkedStoryUnit(InputDocument document)
        : base(document) => IsLast = true;

    /// <inheritdoc />
    public override void Process(StoryHandler handle, UnitLog log, IBufferWriter<byte>? rewritten)
    {
        if (rewritten is not null)
        {
            log.Unreadable($"{Document.Name}: a story with marks is checked, not rewritten");
            return;
        }

        try
        {
            var content = TextFile.Decode(File.ReadAllBytes(Document.FullPath!)).Text;
            handle(new StoryEntry(Document.Name, Line: null, Document.Name, StoryReader.Parse(Document.Name, content).ToStory()));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Unreadable($"{Document.Name}: {exception.Message}");
        }
        catch (StoryFormatException exception)
        {
            log.Unreadable(exception.Message);
        }
    }
}
