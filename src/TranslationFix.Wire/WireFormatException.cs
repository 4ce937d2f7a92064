using System.Globalization;

namespace TranslationFix.Wire;

/// <summary>Input that is not what its format says: malformed, in a wrong encoding, or over a limit. Nothing else is thrown for bad input.</summary>
public sealed class WireFormatException : FormatException
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="reason">The reason in one sentence, without its place.</param>
    /// <param name="line">The 1-based line, or null when there is none to tell.</param>
    /// <param name="column">The 1-based column in UTF-16 code units, or null.</param>
    /// <param name="inner">The exception of the parser, if any.</param>
    public WireFormatException(string reason, int? line, int? column, Exception? inner = null)
        : base(Describe(reason, line, column), inner)
    {
        Reason = reason;
        Line = line;
        Column = column;
    }

    /// <summary>The reason in one sentence, without its place.</summary>
    public string Reason { get; }

    /// <summary>The 1-based line, or null.</summary>
    public int? Line { get; }

    /// <summary>The 1-based column in UTF-16 code units, or null.</summary>
    public int? Column { get; }

    private static string Describe(string reason, int? line, int? column) =>
        line is null ? reason
        : column is null ? string.Create(CultureInfo.InvariantCulture, $"line {line}: {reason}")
        : string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}: {reason}");
}
