namespace TranslationFix.Batch;

/// <summary>What is to be said about one unit of the input. Each unit has its own, so that messages keep the order of the input.</summary>
internal sealed class UnitLog
{
    private readonly List<string> messages = [];

    /// <summary>The messages, in order.</summary>
    public IReadOnlyList<string> Messages => messages;

    /// <summary>True when some input could not be read, or some output not be written.</summary>
    public bool Failed { get; private set; }

    /// <summary>True when the unit is not whole, so that no file can be made of it.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Something the user may want to know.</summary>
    public void Note(string message) => messages.Add(message);

    /// <summary>Something that went wrong; the message names file and line.</summary>
    public void Error(string message)
    {
        messages.Add(message);
        Failed = true;
    }

    /// <summary>Some input could not be read at all, or its output not be written.</summary>
    public void Unreadable(string message)
    {
        Error(message);
        IsIncomplete = true;
    }
}
