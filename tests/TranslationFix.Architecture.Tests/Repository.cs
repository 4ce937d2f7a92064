using System.Reflection;
using System.Xml.Linq;

namespace TranslationFix.Architecture.Tests;

/// <summary>The project files of the repository.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Path.GetFullPath(typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!);

    /// <summary>The projects below src, by name.</summary>
    public static IEnumerable<string> SourceProjects =>
        Directory.GetFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>The projects that a project of src references, the analyzers aside.</summary>
    public static IEnumerable<string> ProjectReferences(string project) =>
        Items(project, "ProjectReference")
            .Where(item => item.Attribute("OutputItemType") is null)
            .Select(item => Path.GetFileNameWithoutExtension(item.Attribute("Include")!.Value.Replace('\\', '/')));

    /// <summary>The packages that a project of src references, those that only build aside.</summary>
    public static IEnumerable<string> PackageReferences(string project) =>
        Items(project, "PackageReference").Where(item => item.Attribute("PrivateAssets") is null).Select(item => item.Attribute("Include")!.Value);

    private static IEnumerable<XElement> Items(string project, string name) =>
        XDocument.Load(Path.Combine(Root, "src", project, project + ".csproj")).Descendants(name).Where(item => item.Attribute("Include") is not null);
}
