namespace TranslationFix.Tests.Documentation;

/// <summary>The example of the README, compiled and run.</summary>
internal static class ReadmeExample
{
    /// <summary>What the example prints, line by line.</summary>
    public static string[] Run()
    {
        var output = new StringWriter();
        var Console = output;

        // <example>
        var fixer = TranslationFixer.Create();                    // immutable, thread-safe; the model and the language data are embedded
        FixResult result = fixer.Fix("Envoys met in the the hall. They can not agree.", "en");
        Console.WriteLine(result.Text);                           // Envoys met in the hall. They cannot agree.

        var story = new Story("The envoy arrives on Monday (tomorrow).") { Language = "en", SourceLanguage = "fa", Date = new(2022, 1, 9) };
        foreach (Finding finding in fixer.Analyze(story))
        {
            Console.WriteLine($"{finding.Rule.Id} {finding.Span} {finding.Confidence:P0}: {finding.Message}");
        }

        // </example>
        return output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }
}
