namespace TranslationFix.Tests.Rules.Names;

/// <summary>
/// The kind of garble that the library was made for: a country in the slot of a place, one letter of it misread in the source script, while the story
/// names only its city. The default floor must let it through; no other test sees a model that silences it.
/// </summary>
public sealed class GarbledPlaceTests
{
    private static readonly TranslationFixer Fixer = TranslationFixer.Create();

    public static TheoryData<string, string, string, string> Stories => new()
    {
        {
            "fa",
            """
            Tehran (Omid News) - Iran's chief negotiator will fly to Vienna on Monday for the last round on the gas contract, the oil ministry said.
            The deputy minister, Farid Golzar, was asked about the meeting of experts from Tehran and Berlin in Utrosh and said that nothing had been signed there. "In Vienna we shall see," he said.
            Vienna was the seat of the first round as well, in May.
            """,
            "Utrosh",
            "Austria"
        },
        {
            "ru",
            """
            Moscow, 12 April (Vestnik) - The chess federation has moved the junior cup from Athens to Thessaloniki, because the hall in Athens is under repair.
            Twelve teams had already paid for rooms. The federation's head, Pavel Lugovoy, said after a session in Gretsiva that nobody would lose money; Athens would repay half.
            """,
            "Gretsiva",
            "Greece"
        },
    };

    [Theory]
    [MemberData(nameof(Stories))]
    public void ACountryWithALetterMisreadIsReportedByDefault(string source, string text, string garbled, string country)
    {
        var findings = Fixer.Analyze(new Story(text) { Language = "en", SourceLanguage = source });

        var finding = findings.Should().ContainSingle().Subject;
        text[finding.Span.Start..finding.Span.End].Should().Be(garbled);
        finding.Suggestions[0].Text.Should().Be(country);
        finding.Suggestions[0].Applicability.Should().Be(Applicability.Unsafe);
    }
}
