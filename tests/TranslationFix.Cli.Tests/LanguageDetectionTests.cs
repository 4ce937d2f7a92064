using System.Text.Json;
using TranslationFix.Cli.Detection;

namespace TranslationFix.Cli.Tests;

/// <summary><c>--language auto</c>: what a document says comes first, then the text.</summary>
public sealed class LanguageDetectionTests : CommandLineTest
{
    private const string English = "The harbour authority said on Tuesday that dredging will resume next week after a pause of two months. Contractors had stopped when a wreck was found in the channel, and divers needed weeks to clear it.";
    private const string German = "Die Hafenbehörde teilte am Dienstag mit, dass die Baggerarbeiten nach einer Pause von zwei Monaten wieder aufgenommen werden. Die Firmen hatten die Arbeit eingestellt, als in der Fahrrinne ein Wrack entdeckt wurde.";
    private const string Catalan = "L’autoritat portuària va anunciar dimarts que el dragatge es reprendrà la setmana vinent després d’una pausa de dos mesos. Les empreses havien aturat els treballs quan es va trobar un vaixell enfonsat al canal.";
    private const string Pashto = "د بندر ادارې د سې‌شنبې په ورځ وویل چې د سیند د ژورولو کار به بله اونۍ بیا پیل شي. شرکتونو خپل کار هغه وخت درولی و چې په لاره کې یوه ډوبه شوې بېړۍ وموندل شوه.";

    public static TheoryData<string, string> Texts { get; } = new()
    {
        { English, "en" },
        { German, "de" },
        { "L’autorité portuaire a annoncé mardi que le dragage reprendrait la semaine prochaine, après une pause de deux mois. Les entreprises avaient cessé le travail lorsqu’une épave avait été découverte.", "fr" },
        { "Управление порта сообщило во вторник, что дноуглубительные работы возобновятся на следующей неделе после двухмесячного перерыва. Подрядчики остановились, когда на фарватере нашли затонувшее судно.", "ru" },
        { "Управління порту повідомило у вівторок, що днопоглиблювальні роботи відновляться наступного тижня після двомісячної перерви. Підрядники зупинилися, коли на фарватері знайшли затонуле судно.", "uk" },
        { "اداره بندر روز سه‌شنبه اعلام کرد که لایروبی پس از دو ماه توقف از هفته آینده از سر گرفته می‌شود. پیمانکاران پس از پیدا شدن یک کشتی غرق‌شده کار را متوقف کرده بودند.", "fa" },
        { "أعلنت إدارة الميناء يوم الثلاثاء أن أعمال التجريف ستستأنف الأسبوع المقبل بعد توقف دام شهرين. وكان المقاولون قد أوقفوا العمل عندما عُثر على حطام سفينة في القناة.", "ar" },
        { "港务局周二表示，疏浚工程在暂停两个月后将于下周恢复。承包商在航道中发现一艘沉船后停工，潜水员花了数周时间才将其清除。", "zh" },
        { Pashto, "ps" },
        { Catalan, "ca" },
        { "Ratsiraka", "en" },
        { "Мария", "und" },
        { "12 345", "en" },
        { string.Empty, "en" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ATextTellsItsLanguage(string text, string tag) => Languages(Line(text)).Should().Equal(tag);

    [Fact]
    public void EnglishQuotationsMakeNoLongTextEnglish()
    {
        const string quotation = " „The ships that that yard built are still at sea, and we can not thank you enough“, hieß es darin. ";
        Languages(Line(string.Concat(Enumerable.Repeat(German + quotation, 6)))).Should().Equal("de");
    }

    [Theory]
    [InlineData(English, true)]
    [InlineData(German, false)]
    [InlineData(Catalan, false)]
    [InlineData("Der Vorsitzende von Harbours and Rivers of the North las „The Tide“ vor und dankte den Gästen, die trotz des Regens gekommen waren.", false)]
    [InlineData("The boat sank.", false)]
    [InlineData("", false)]
    public void PlainEnglishIsToldByItsCommonestWords(string piece, bool isEnglish) => EnglishPiece.Is(piece).Should().Be(isEnglish);

    [Fact]
    public void AGermanStoryWithoutAHeaderIsReadWithGermanRules()
    {
        var run = RunWith(German.Replace("in der Fahrrinne", "in in der Fahrrinne", StringComparison.Ordinal), "check", "-", "--output-format", "jsonl");
        var finding = JsonLines(run.Output).Single().GetProperty("findings").EnumerateArray().Single();
        finding.GetProperty("rule").GetString().Should().Be("doubled-word");
        run.Error.Should().NotContain("no data");
    }

    [Fact]
    public void WhatALineOrTheOptionSaysIsTaken()
    {
        Languages(Line(German, "nl")).Should().Equal("nl");
        Languages(Line(German), "--language", "fr").Should().Equal("fr");
        Languages(Line(German), "--language", "auto").Should().Equal("de");
    }

    [Fact]
    public void WhatMarkupSaysIsTaken()
    {
        Languages($"<html lang=\"nl\"><body><h1>Hafen</h1><p>{German}</p></body></html>", "--input-format", "html").Should().Equal("nl");
        Languages($"<html><body><h1>Hafen</h1><p>{German}</p></body></html>", "--input-format", "html").Should().Equal("de");
    }

    [Fact]
    public void EachStoryHasItsOwn() => Languages(string.Join('\n', Line(English), Line(German), Line(Catalan))).Should().Equal("en", "de", "ca");

    [Fact]
    public void APartIsInTheLanguageOfItsStory() =>
        Languages($"<html><body><h1>Hafen</h1><p>{German}</p><figure><figcaption>Containers in Rotterdam, Antwerp, Bilbao and Genoa; a view of Lisbon at night.</figcaption></figure></body></html>", "--input-format", "html")
            .Distinct().Should().Equal("de");

    [Fact]
    public void AQuotationOrAParagraphInAnotherLanguageChangesNothing()
    {
        Languages(Line($"{English}\n“{German[..120]}”, it said.\n{English}")).Should().Equal("en");
        Languages(Line($"{German}\n{German}\n{English[..150]}")).Should().Equal("de");
    }

    [Theory]
    [InlineData("The mayor read out the letter that the shipyard had sent to Lomwick. “Die Werft und die, die dort arbeiten, danken der Stadt”, it began, and the council laughed when he added that nobody had translated the rest of it.", "en")]
    [InlineData("Der Bürgermeister las den Brief der Reederei vor. „The ships that that yard built are still at sea, and we can not thank you enough“, hieß es darin, und der Rat lachte, weil niemand den Rest übersetzt hatte.", "de")]
    [InlineData("Le maire a lu la lettre du chantier naval. « We had had a hard winter, and nobody could say that that was easy », écrivait le directeur, et la salle a ri quand il a reconnu que personne n’avait traduit la suite.", "fr")]
    [InlineData("Мэр прочитал письмо судоверфи. «We had had a hard winter, and nobody could say that that was easy», — писал директор, и зал рассмеялся, когда выяснилось, что остальное никто не перевёл.", "ru")]
    public void AQuotationInAnotherLanguageIsLeftAlone(string text, string tag)
    {
        var run = RunWith(text, "check", "-", "--output-format", "jsonl");
        var story = JsonLines(run.Output).Single();
        story.GetProperty("language").GetString().Should().Be(tag);
        story.GetProperty("findings").EnumerateArray().Should().BeEmpty(run.Output);
    }

    [Fact]
    public void ALanguageThatCannotBeToldIsSaid() => RunWith("Мария", "check", "-").Error.Should().Contain("could not be told");

    private static string Line(string text, string? language = null) =>
        JsonSerializer.Serialize(language is null ? new Dictionary<string, string>(StringComparer.Ordinal) { ["text"] = text } : new(StringComparer.Ordinal) { ["text"] = text, ["language"] = language });

    private string[] Languages(string input, params string[] options)
    {
        string[] format = options.Contains("--input-format", StringComparer.Ordinal) ? [] : ["--input-format", "jsonl"];
        return [.. JsonLines(RunWith(input, ["check", "-", "--output-format", "jsonl", "--select", Rules, .. format, .. options]).Output).Select(story => story.GetProperty("language").GetString()!)];
    }
}
