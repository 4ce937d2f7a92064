namespace TranslationFix.Cli;

/// <summary>What a run of the command line reads from and writes to.</summary>
/// <param name="Input">The standard input.</param>
/// <param name="Output">The standard output: findings and texts, nothing else.</param>
/// <param name="Error">The standard error: what went wrong, and what was done.</param>
internal sealed record CommandConsole(Stream Input, Stream Output, TextWriter Error)
{
    /// <summary>True when a person would have to type the input: then no input is read unless <c>-</c> asks for it.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>True when <see cref="Output"/> is a terminal that shows colours.</summary>
    public bool ShowsColors { get; init; }

    /// <summary>True when <see cref="Error"/> is a terminal on which progress can be shown.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public string WorkingDirectory { get; init; } = Environment.CurrentDirectory;

    /// <summary>The console of this process.</summary>
    public static CommandConsole OfProcess() => new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error)
    {
        InputIsTerminal = !Console.IsInputRedirected,
        ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb",
        ShowsColors = !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb",
    };

    /// <summary>A path as the file system takes it.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, WorkingDirectory);
}
