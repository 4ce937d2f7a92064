using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;

namespace TranslationFix.Tests.Languages.Data;

/// <summary>The compiled data is what its provenance says, and NOTICE names all that it was made of.</summary>
public sealed class ProvenanceTests
{
    private static readonly string Root = typeof(ProvenanceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static item => item.Key == "RepositoryRoot").Value!;
    private static readonly string Languages = Path.Combine(Root, "src/TranslationFix/Languages");
    private static readonly string Notice = File.ReadAllText(Path.Combine(Root, "NOTICE"));

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Languages, "*.bin", SearchOption.AllDirectories).Select(static path => Path.GetRelativePath(Languages, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void NoticeNamesEachPackage(string file)
    {
        using var provenance = Read(file);
        var packages = provenance.RootElement.GetProperty("packages").EnumerateArray().ToList();
        packages.Should().NotBeEmpty();
        foreach (var package in packages)
        {
            var title = $"### {package.GetProperty("name")} {package.GetProperty("version")} ({package.GetProperty("registry")})\n";
            Notice.Should().Contain(title).And.Contain($"Licence: {package.GetProperty("licence")}.");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void TheDataIsThatOfTheProvenance(string file)
    {
        using var provenance = Read(file);
        var data = File.ReadAllBytes(Path.Combine(Languages, file));
        data.Length.Should().Be(provenance.RootElement.GetProperty("bytes").GetInt32());
        Convert.ToHexStringLower(SHA256.HashData(data)).Should().Be(provenance.RootElement.GetProperty("sha256").GetString());
    }

    [Fact]
    public void NoticeNamesNoPackageThatNothingIsMadeOf()
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Files().Select(static row => row.Data))
        {
            using var provenance = Read(file);
            made.UnionWith(provenance.RootElement.GetProperty("packages").EnumerateArray().Select(static package => package.GetProperty("name").GetString()!));
        }

        Notice.Split('\n').Where(static line => line.StartsWith("### ", StringComparison.Ordinal)).Select(static line => line.Split(' ')[1]).Should().BeEquivalentTo(made);
    }

    /// <summary>The provenance stands beside the data: under the same name, or as the language's.</summary>
    private static JsonDocument Read(string file)
    {
        var path = Path.Combine(Languages, Path.ChangeExtension(file, ".json"));
        return JsonDocument.Parse(File.ReadAllBytes(File.Exists(path) ? path : Path.Combine(Path.GetDirectoryName(path)!, "language.json")));
    }
}
