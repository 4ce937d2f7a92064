using System.Text;

namespace TranslationFix.Batch;

/// <summary>The folder of the files that could not be read: each untouched, with its reasons beside it.</summary>
internal static class QuarantineFolder
{
    /// <summary>Its name.</summary>
    public const string Name = "failed";

    /// <summary>Put behind the name of a file for that of its reasons.</summary>
    public const string ReasonExtension = ".reason.txt";

    /// <summary>The reasons as a text.</summary>
    public static byte[] Reasons(IReadOnlyList<string> reasons) => Encoding.UTF8.GetBytes(string.Join('\n', reasons) + "\n");
}
