namespace TranslationFix.Cli.Tests;

public sealed class HouseSpellingTests : CommandLineTest
{
    [Fact]
    public void AFormThatTheHouseSpellsOtherwiseIsFixed()
    {
        Write("house.txt", "# names\nKyiv = Kiev, Kiew   # since 2019\nchicken Kiev\nper cent = percent\n");
        var run = RunWith("The chef from Kiev made chicken Kiev. Percent signs cost 5 percent.\n", "fix", "-", "--accept", "house.txt");
        run.Output.Should().Be("The chef from Kyiv made chicken Kiev. Per cent signs cost 5 per cent.\n");
    }

    [Fact]
    public void TheFindingSaysThatTheHouseSaidSo()
    {
        Write(".translationfix.json", """{ "preferredSpellings": { "Kyiv": ["Kiev"], "Zurich": "Zürich" }, "select": ["name-variant"] }""");
        var run = RunWith("The flight from Zürich to Kiev was late.\n", "check", "-", "--output-format", "jsonl");
        run.Code.Should().Be(1);
        var findings = Json(run.Output).GetProperty("findings").EnumerateArray().ToList();
        findings.Select(static finding => finding.GetProperty("text").GetString()).Should().Equal("Zürich", "Kiev");
        findings[1].GetProperty("rule").GetString().Should().Be("name-variant");
        findings[1].GetProperty("confidence").GetDouble().Should().Be(1);
        findings[1].GetProperty("suggestions")[0].GetProperty("text").GetString().Should().Be("Kyiv");
        findings[1].GetProperty("suggestions")[0].GetProperty("applicability").GetString().Should().Be("safe");
        findings[1].GetProperty("evidence")[0].GetProperty("note").GetString().Should().Contain("House spelling");
    }

    [Fact]
    public void TheFileIsStrongerThanTheConfiguration()
    {
        Write(".translationfix.json", """{ "preferredSpellings": { "Kiew": "Kiev" } }""");
        Write("house.txt", "Kyiv = Kiev\n");
        RunWith("A train to Kiev.\n", "fix", "-", "--accept", "house.txt").Output.Should().Be("A train to Kyiv.\n");
    }

    [Theory]
    [InlineData("Kyiv =\n", "house.txt:1: a preferred spelling is written as preferred = other, other")]
    [InlineData("Odesa\n= Kiev\n", "house.txt:2: a preferred spelling is written as preferred = other, other")]
    [InlineData("Kyiv = Kiev\nKiev = Kiew\n", "house.txt:2: 'Kiev' is preferred to 'Kiew' here, but ")]
    [InlineData("Kyiv = Kiev\n\nKijiw = Kiev\n", "house.txt:3: 'Kiev' is to be spelled 'Kijiw' here, and 'Kyiv' at ")]
    [InlineData("Kyiv = Kyiv\n", "house.txt:1: 'Kyiv' is preferred to itself")]
    [InlineData("Kyiv = Kiev, , Kiew\n", "house.txt:1: '' is no name or word that could be spelled 'Kyiv'")]
    public void ABadLineIsNamed(string lines, string message)
    {
        Write("house.txt", lines);
        var run = RunWith(Clean, "check", "-", "--accept", "house.txt");
        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    [Theory]
    [InlineData("""{ "preferredSpellings": ["Kyiv"] }""", "'preferredSpellings' must be an object")]
    [InlineData("""{ "preferredSpellings": { "Kyiv": [1] } }""", "'Kyiv' must be an array of strings")]
    [InlineData("""{ "preferredSpellings": { "Kyiv": [] } }""", "'preferredSpellings': a preferred spelling is written as preferred = other, other")]
    public void ABadConfigurationIsNamed(string config, string message)
    {
        Write(".translationfix.json", config);
        var run = RunWith(Clean, "check", "-");
        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
    }
}
