using System.Reflection;
using System.Text.Json.Nodes;
using Json.Schema;

namespace TranslationFix.Batch.Tests;

/// <summary>The configuration, and its published schema, which must agree.</summary>
public sealed class ConfigFileTests : BatchTest
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Path.Join(
        typeof(ConfigFileTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!,
        "src", "TranslationFix.Batch", "Settings", "translationfix.schema.json")));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "$schema": "x", "language": "en", "sourceLanguage": "fa", "failOn": "none", "minConfidence": 0.5, "select": ["article"], "ignore": [], "accept": ["C#"], "preferredSpellings": { "Kyiv": ["Kiev"], "Odesa": "Odessa" } }""")]
    [InlineData("""{ "rules": { "calque": "off", "article": { "severity": "neutral", "minConfidence": 0.9, "apply": "never" } } }""")]
    [InlineData("""{ "languages": { "en-GB": { "ignore": ["article"] } }, "feeds": { "agencies/**": { "minConfidence": 0 } }, "stories": { "urn:*": { "accept": ["Umm Walid"] } } }""")]
    public void ARightConfigurationIsReadAndValid(string json)
    {
        Validates(json).Should().BeTrue();
        FluentActions.Invoking(() => Load(json)).Should().NotThrow();
    }

    [Theory]
    [InlineData("""[]""", "a configuration is a JSON object")]
    [InlineData("""{ "langauge": "en" }""", "there is no key 'langauge'. Did you mean 'language'?")]
    [InlineData("""{ "feeds": { "a/**": { "minconfidence": 1 } } }""", "there is no key 'minconfidence'. Did you mean 'minConfidence'?")]
    [InlineData("""{ "feeds": { "a/**": { "failOn": "minor" } } }""", "there is no key 'failOn'")]
    [InlineData("""{ "rules": { "article": "on" } }""", "'article' must be \"off\", or an object")]
    [InlineData("""{ "rules": { "article": { "severity": "mayor" } } }""", "'mayor' is not. Did you mean 'major'?")]
    [InlineData("""{ "rules": { "article": { "aply": "never" } } }""", "'article' has no key 'aply'. Did you mean 'apply'?")]
    [InlineData("""{ "rules": { "article": { "minConfidence": 2 } } }""", "'minConfidence' must be a probability from 0 to 1")]
    [InlineData("""{ "minConfidence": 2 }""", "'minConfidence' must be a probability from 0 to 1")]
    [InlineData("""{ "languages": { "en": { "minConfidence": -1 } } }""", "'minConfidence' must be a probability from 0 to 1")]
    [InlineData("""{ "accept": "C#" }""", "'accept' must be an array of strings")]
    [InlineData("""{ "preferredSpellings": [] }""", "'preferredSpellings' must be an object")]
    public void AWrongConfigurationIsNamedAndInvalid(string json, string message)
    {
        Validates(json).Should().BeFalse();
        FluentActions.Invoking(() => Load(json)).Should().Throw<SettingsException>().WithMessage($"*{message}*");
    }

    [Fact]
    public void ARuleThatDoesNotExistIsNamed()
    {
        string[] configs = ["""{ "rules": { "artcle": "off" } }""", """{ "select": ["artcle"] }""", """{ "feeds": { "a/**": { "ignore": ["artcle"] } } }"""];
        foreach (var json in configs)
        {
            FluentActions.Invoking(() => Load(json)).Should().Throw<SettingsException>().WithMessage("*.json: there is no rule 'artcle'. Did you mean 'article'?");
        }
    }

    [Fact]
    public async Task LayersAreLaidOverEachOther()
    {
        const string text = "Delegates reached the the harbour. The ministers can not agree.";
        Write("in/irna/a.jsonl", $"{{\"id\":\"one\",\"text\":\"{text}\"}}\n{{\"id\":\"two\",\"text\":\"{text}\"}}\n");
        Write("in/other/b.jsonl", $"{{\"id\":\"three\",\"text\":\"{text}\"}}\n{{\"id\":\"four\",\"text\":\"{text}\",\"language\":\"en-GB\"}}\n");
        var config = Load("""
            {
              "languages": { "en-GB": { "ignore": ["doubled-word"] } },
              "feeds": { "irna/**": { "rules": { "split-word": { "severity": "critical", "apply": "never" } } } },
              "stories": { "two": { "accept": ["can not"] } }
            }
            """);
        var results = await Run(Options with { Layers = config.Layers }, "in");
        var stories = results.SelectMany(result => result.Stories).ToDictionary(story => story.Entry.Id);
        stories["one"].Text.Should().Be("Delegates reached the harbour. The ministers can not agree.");
        stories["one"].Findings.Should().ContainSingle().Which.Severity.Should().Be(Severity.Critical);
        stories["two"].Findings.Should().BeEmpty();
        stories["three"].Text.Should().Be("Delegates reached the harbour. The ministers cannot agree.");
        stories["four"].Text.Should().Be("Delegates reached the the harbour. The ministers cannot agree.");
    }

    private static bool Validates(string json) => Schema.Evaluate(JsonNode.Parse(json)).IsValid;

    private ConfigFile Load(string json) => ConfigFile.Load(Write(".translationfix.json", json), Folder);
}
