using System.Globalization;

namespace TranslationFix.Evaluation;

/// <summary>A part of a corpus that cannot be read; the rest of it is.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line; the first is 1.</param>
/// <param name="Problem">What is wrong, one sentence.</param>
public sealed record InputProblem(string File, int Line, string Problem)
{
    /// <summary>File, line and problem, as compilers write them.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {Problem}");
}
