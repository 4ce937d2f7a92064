using System.Text.Json;

namespace TranslationFix.LanguageData.Sources;

/// <summary>Under what terms a package's data is used; the list is <c>Inputs/packages.json</c>.</summary>
/// <param name="Registry">npm, NuGet or Debian.</param>
/// <param name="Name">The package.</param>
/// <param name="Licence">The licence of the data used.</param>
/// <param name="Uses">What is taken.</param>
/// <param name="Notice">The file of the package whose text must go along, or null where another package's does.</param>
internal sealed record PackageLicence(string Registry, string Name, string Licence, string Uses, string? Notice)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Reads the list.</summary>
    public static IReadOnlyList<PackageLicence> ReadAll() =>
        JsonSerializer.Deserialize<PackageLicence[]>(File.ReadAllBytes(Path.Combine(HandList.Folder, "packages.json")), Options) ?? [];
}
