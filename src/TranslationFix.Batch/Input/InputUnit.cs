using System.Buffers;

namespace TranslationFix.Batch;

/// <summary>A piece of the input that one worker handles: a file with one story, or some lines of a file with many.</summary>
/// <param name="document">The input that the unit is a part of.</param>
internal abstract class InputUnit(InputDocument document)
{
    /// <summary>The input that the unit is a part of.</summary>
    public InputDocument Document { get; } = document;

    /// <summary>True when no further unit of the document follows.</summary>
    public bool IsLast { get; protected init; }

    /// <summary>True when the unit is all of its document.</summary>
    public virtual bool IsWhole => true;

    /// <summary>True when the unit is as much work as a worker should have at a time; small units are worked on together.</summary>
    public virtual bool StandsAlone => false;

    /// <summary>Where in the document the unit stands, as a part of its key in the journal.</summary>
    public virtual long Position => 0;

    /// <summary>True when a file can be made of the edited unit that stands for the one that was read.</summary>
    public virtual bool IsRewritable => true;

    /// <summary>Reads the stories, hands each over, and writes the unit with the edits made: every other byte as it was.</summary>
    /// <param name="handler">Takes the content and then the stories in their order.</param>
    /// <param name="log">Takes what is wrong with the input.</param>
    /// <param name="rewritten">Takes the bytes of the edited unit; null when nobody wants them.</param>
    public abstract void Process(IStoryHandler handler, UnitLog log, IBufferWriter<byte>? rewritten);
}
