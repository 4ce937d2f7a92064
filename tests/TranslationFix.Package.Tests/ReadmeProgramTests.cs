namespace TranslationFix.Package.Tests;

/// <summary>The program of the README for batches: it compiles, has at most twenty lines, and does what is said.</summary>
public sealed class ReadmeProgramTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("translationfix-").FullName;

    public void Dispose()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A build server may still hold a file; the folder is a temporary one.
        }
    }

    [Fact]
    public void TheProgramCleansAFolderOfNitfWithTheHousesOwnList()
    {
        var program = Program();
        program.TrimEnd().Split('\n').Length.Should().BeLessThanOrEqualTo(20);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        File.WriteAllText(Path.Combine(folder, "Clean.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup><ProjectReference Include="{Path.Combine(Shell.Root, "src", "TranslationFix.Batch", "TranslationFix.Batch.csproj")}" /></ItemGroup>
            </Project>
            """);
        Directory.CreateDirectory(Path.Combine(folder, "incoming", "africa"));
        File.WriteAllText(Path.Combine(folder, "house.txt"), "# the spellings of the house\nKyiv = Kiev\nThe The   # a band\n");
        File.WriteAllText(Path.Combine(folder, "incoming", "africa", "grain.nitf"), Nitf("Grain ships leave Kiev", "The ministers can not agree. <person>The The</person> will play."));
        File.WriteAllText(Path.Combine(folder, "incoming", "broken.nitf"), "<nitf><body>");
        var output = Shell.Run(folder, 0, "dotnet", "run", "-c", "Release");
        File.ReadAllText(Path.Combine(folder, "clean", "africa", "grain.nitf")).Should()
            .Be(Nitf("Grain ships leave Kyiv", "The ministers cannot agree. <person>The The</person> will play."));
        File.Exists(Path.Combine(folder, "clean", "failed", "broken.nitf.reason.txt")).Should().BeTrue();
        output.Should().Contain("grain.nitf: 2 fixed").And.Contain("broken.nitf: line 1");
        File.Exists(Path.Combine(folder, "report.html")).Should().BeTrue();
    }

    private static string Nitf(string headline, string text) =>
        $"<?xml version=\"1.0\"?>\n<nitf><body><body.head><hedline><hl1>{headline}</hl1></hedline></body.head><body.content><p>{text}</p></body.content></body></nitf>\n";

    /// <summary>The first C# block behind the heading.</summary>
    private static string Program()
    {
        var readme = File.ReadAllText(Path.Combine(Shell.Root, "README.md"));
        var start = readme.IndexOf("```csharp\n", readme.IndexOf("\n## Batches\n", StringComparison.Ordinal), StringComparison.Ordinal) + "```csharp\n".Length;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
