using System.Reflection;

namespace TranslationFix.Evaluation.Tests;

/// <summary>The files of the repository.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Path.GetFullPath(typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!);

    /// <summary>The folder of the corpora.</summary>
    public static string Corpora => Path.Combine(Root, "corpora");
}
