namespace TranslationFix.Architecture.Tests;

/// <summary>Who may reference whom.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["TranslationFix"] = [],
        ["TranslationFix.Generators"] = [],
        ["TranslationFix.LanguageData"] = ["TranslationFix"],
        ["TranslationFix.Wire"] = ["TranslationFix"],
        ["TranslationFix.Wire.Parquet"] = ["TranslationFix", "TranslationFix.Wire"],
        ["TranslationFix.Evaluation"] = ["TranslationFix"],
        ["TranslationFix.Training"] = ["TranslationFix", "TranslationFix.Evaluation"],
        ["TranslationFix.Batch"] = ["TranslationFix", "TranslationFix.Wire", "TranslationFix.Wire.Parquet"],
        ["TranslationFix.Cli"] = ["TranslationFix", "TranslationFix.Wire", "TranslationFix.Evaluation", "TranslationFix.Training", "TranslationFix.Batch"],
    };

    public static TheoryData<string> Projects() => [.. Repository.SourceProjects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void AProjectReferencesOnlyWhatItMay(string project)
    {
        Allowed.Should().ContainKey(project, "a new project belongs into the house plan first");
        Repository.ProjectReferences(project).Should().BeSubsetOf(Allowed[project]);
    }

    [Fact]
    public void TheLibraryHasNoDependency() => Repository.PackageReferences("TranslationFix").Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void OnlyTrainingKnowsMicrosoftMl(string project)
    {
        var packages = Repository.PackageReferences(project).Where(name => name.StartsWith("Microsoft.ML", StringComparison.Ordinal));
        if (project != "TranslationFix.Training")
        {
            packages.Should().BeEmpty();
        }
    }

    [Fact]
    public void PublicTypesOfTheLibraryAreFew() =>
        typeof(TranslationFixer).Assembly.GetExportedTypes().Length.Should().BeLessThanOrEqualTo(28);

    [Fact]
    public void PublicTypesOfTheLibraryAreSealed() =>
        typeof(TranslationFixer).Assembly.GetExportedTypes().Should().OnlyContain(type => type.IsSealed || type.IsEnum || type.IsValueType || (type.IsAbstract && type.IsSealed));
}
