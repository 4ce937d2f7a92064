using System.Buffers;

namespace TranslationFix.Cli.Input;

/// <summary>Takes a story; gives what was done to it, or null when it was only looked at.</summary>
internal delegate FixResult? StoryHandler(StoryEntry entry);

/// <summary>A piece of the input that one worker handles: a file with one story, or some lines of a file with many.</summary>
/// <param name="document">The input that the unit is a part of.</param>
internal abstract class InputUnit(InputDocument document)
{
    /// <summary>The input that the unit is a part of.</summary>
    public InputDocument Document { get; } = document;

    /// <summary>True when no further unit of the document follows.</summary>
    public bool IsLast { get; protected init; }

    /// <summary>True when a file can be made of the edited unit that stands for the one that was read.</summary>
    public virtual bool IsRewritable => true;

    /// <summary>Reads the stories, hands each over, and writes the unit with the edits made: every other byte as it was.</summary>
    /// <param name="handle">Takes the stories in their order.</param>
    /// <param name="log">Takes what is wrong with the input.</param>
    /// <param name="rewritten">Takes the bytes of the edited unit; null when nobody wants them.</param>
    public abstract void Process(StoryHandler handle, UnitLog log, IBufferWriter<byte>? rewritten);
}
