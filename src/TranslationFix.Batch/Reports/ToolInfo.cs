using System.Reflection;

namespace TranslationFix.Batch;

/// <summary>What the reports say about the tool itself.</summary>
internal static class ToolInfo
{
    /// <summary>The name of the tool.</summary>
    public const string Name = "translationfix";

    /// <summary>The version, as in the package.</summary>
    public static string Version { get; } =
        typeof(ToolInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
