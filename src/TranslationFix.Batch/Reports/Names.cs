namespace TranslationFix.Batch;

/// <summary>The names of severities and applicabilities in every format and option.</summary>
internal static class Names
{
    /// <summary>The severities, mildest first.</summary>
    public static IReadOnlyList<string> Severities { get; } = ["neutral", "minor", "major", "critical"];

    /// <summary>The name of a severity.</summary>
    public static string Of(Severity severity) => Severities[(int)severity];

    /// <summary>The name of an applicability.</summary>
    public static string Of(Applicability applicability) => applicability switch
    {
        Applicability.Safe => "safe",
        Applicability.Unsafe => "unsafe",
        _ => "display",
    };
}
