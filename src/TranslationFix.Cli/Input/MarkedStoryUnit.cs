using System.Buffers;
using System.Text;
using TranslationFix.Batch;
using TranslationFix.Evaluation;
using TranslationFix.Wire.Encodings;

namespace TranslationFix.Cli.Input;

/// <summary>A story of a corpus, whose artifacts are marked: its text without the marks, with what its header says.</summary>
internal sealed class MarkedStoryUnit : InputUnit
{
    /// <summary>Takes a story that has not been read yet.</summary>
    public MarkedStoryUnit(InputDocument document)
        : base(document) => IsLast = true;

    /// <summary>False: the edited text has no marks.</summary>
    public override bool IsRewritable => false;

    /// <inheritdoc />
    public override void Process(IStoryHandler handler, UnitLog log, IBufferWriter<byte>? rewritten)
    {
        try
        {
            var bytes = File.ReadAllBytes(Document.FullPath!);
            handler.Begin(bytes);
            var content = TextFile.Decode(bytes).Text;
            var result = handler.Handle(new StoryEntry(Document.Name, Line: null, Document.Name, StoryReader.Parse(Document.Name, content).ToStory()));
            if (result is not null && rewritten is not null)
            {
                Encoding.UTF8.GetBytes(result.Text + "\n", rewritten);
            }
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
