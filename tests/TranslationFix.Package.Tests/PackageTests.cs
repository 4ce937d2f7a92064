namespace TranslationFix.Package.Tests;

/// <summary>The packages as a user gets them: packed into a local feed, restored from it by a fresh project, installed as a tool; and the library compiled ahead of time.</summary>
public sealed class PackageTests : IDisposable
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
    public void TheLibraryAndTheToolWorkFromALocalFeed()
    {
        var feed = Directory.CreateDirectory(Path.Combine(folder, "feed")).FullName;
        foreach (var project in (ReadOnlySpan<string>)["TranslationFix", "TranslationFix.Cli"])
        {
            Shell.Run(Shell.Root, 0, "dotnet", "pack", Path.Combine("src", project), "-c", "Release", "-o", feed, "-v", "q");
        }

        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(folder, "packages")}" /></config>
              <packageSources><add key="local" value="{feed}" /></packageSources>
            </configuration>
            """);
        foreach (var framework in (ReadOnlySpan<string>)["net8.0", "net10.0"])
        {
            UseFrom(framework);
        }

        Shell.Run(folder, 0, "dotnet", "tool", "install", "TranslationFix.Cli", "--tool-path", "tool", "--version", "0.1.0");
        var story = Path.Combine(folder, "story.txt");
        File.WriteAllText(story, "They can not agree on the the date.");
        var fixedText = Shell.Run(folder, 0, Path.Combine(folder, "tool", "translationfix"), "fix", story);
        fixedText.Should().Contain("They cannot agree on the date.");
    }

    [Fact]
    public void TheLibraryWorksCompiledAheadOfTime()
    {
        var output = Path.Combine(folder, "aot");
        Shell.Run(Shell.Root, 0, "dotnet", "publish", Path.Combine("tests", "AotSmoke"), "-c", "Release", "-o", output, "-v", "q");
        Shell.Run(folder, 0, Path.Combine(output, "AotSmoke")).Trim().Should().Be("Delegates met in the hall. They cannot agree.");
    }

    private void UseFrom(string framework)
    {
        var project = Directory.CreateDirectory(Path.Combine(folder, framework)).FullName;
        File.WriteAllText(Path.Combine(project, "Use.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <RollForward>Major</RollForward>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="TranslationFix" Version="0.1.0" /></ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "Program.cs"), """
            using TranslationFix;

            var fixer = TranslationFixer.Create();
            Console.WriteLine(fixer.Fix("They can not agree on the the date.", "en").Text);
            """);
        Shell.Run(project, 0, "dotnet", "run", "-c", "Release").Trim().Should().EndWith("They cannot agree on the date.");
    }
}
