using System.Globalization;

namespace TranslationFix.Evaluation;

/// <summary>A file is not in the story format.</summary>
public sealed class StoryFormatException : Exception
{
    /// <summary>Tells what is wrong, and where.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="line">The line; the first is 1.</param>
    /// <param name="problem">What is wrong, one sentence.</param>
    public StoryFormatException(string file, int line, string problem)
        : base(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {problem}"))
    {
        File = file;
        Line = line;
        Problem = problem;
    }

    /// <summary>The name of the file.</summary>
    public string File { get; }

    /// <summary>The line; the first is 1.</summary>
    public int Line { get; }

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; }
}
