using Microsoft.Playwright;

namespace TranslationFix.Batch.Tests;

/// <summary>The page of a run with stories of several scripts, opened in the Chromium of the system.</summary>
public sealed class PageInBrowserTests(ReportInBrowser report) : IClassFixture<ReportInBrowser>, IAsyncLifetime
{
    private readonly List<string> requests = [];
    private readonly List<string> complaints = [];
    private IPage page = null!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(report.Browser is null, "there is no Chromium; on Debian: apt-get install chromium");
        page = await Open(new());
    }

    public async ValueTask DisposeAsync()
    {
        if (page is not null)
        {
            await page.Context.DisposeAsync();
        }
    }

    [Fact]
    public async Task ThePageNeedsNothingElseAndComplainsOfNothing()
    {
        await page.Keyboard.PressAsync("j");
        requests.Should().Equal(report.Address);
        complaints.Should().BeEmpty();
        (await Text("h1")).Should().Be("Translation fixes");
        (await Text(".problems li")).Should().Contain("broken.nitf");
        (await page.Locator("article").CountAsync()).Should().Be(4, "the clean story has nothing to show");
    }

    [Fact]
    public async Task EachMarkStandsAtItsText()
    {
        foreach (var (name, words, language) in new[] { ("ar-1", "إلى إلى", "ar"), ("fa-1", "به به", "fa"), ("he-1", "，|,", "he") })
        {
            var story = page.Locator($"article[data-name*='{name}']");
            var text = story.Locator(".text");
            (await text.GetAttributeAsync("dir")).Should().Be("rtl");
            (await text.GetAttributeAsync("lang")).Should().Be(language);
            (await text.EvaluateAsync<string>("e => getComputedStyle(e).direction")).Should().Be("rtl");
            (await story.Locator(".text [data-for]").AllTextContentsAsync()).Should().Equal(words.Split('|'));
            // The line begins at the right edge of the text, and the mark stands in its first line.
            var box = await text.BoundingBoxAsync();
            var mark = await story.Locator(".text [data-for]").First.BoundingBoxAsync();
            (mark!.X + mark.Width).Should().BeGreaterThan(box!.X + (box.Width / 2));
            (mark.Y - box.Y).Should().BeLessThan(mark.Height);
        }

        var english = page.Locator("article[data-name*='harbour']");
        (await english.Locator(".text").GetAttributeAsync("dir")).Should().Be("ltr");
        (await english.Locator(".text del").AllTextContentsAsync()).Should().Equal(" the", " ");
    }

    [Fact]
    public async Task FiltersHideCardsStoriesAndMarks()
    {
        (await Shown()).Should().Be(5);
        await page.SelectOptionAsync("#rule", "split-word");
        (await Shown()).Should().Be(1);
        (await page.Locator("article:visible").CountAsync()).Should().Be(1);
        (await Text("#position")).Should().Be("1");
        await page.SelectOptionAsync("#rule", "");
        await page.SelectOptionAsync("#kind", "left");
        (await page.Locator(".card[data-kind=fixed]:visible").CountAsync()).Should().Be(0);
        (await Shown()).Should().BePositive();
        await page.SelectOptionAsync("#kind", "fixed");
        (await page.Locator(".card[data-kind=left]:visible").CountAsync()).Should().Be(0);
        (await page.Locator("article:visible mark:not(.off)").CountAsync()).Should().Be(0, "the marks of hidden cards are no marks");
        await page.SelectOptionAsync("#kind", "");
        await page.FillAsync("#confidence", "100");
        (await Text("#nothing")).Should().Be("Nothing matches the filters.");
        (await page.Locator("#nothing").IsVisibleAsync()).Should().BeTrue();
        await page.FillAsync("#confidence", "0");
        await page.FillAsync("#name", "FA-1");
        (await page.Locator("article:visible").CountAsync()).Should().Be(1);
        complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task KeysAndButtonsGoFromMarkToMark()
    {
        var ids = await page.Locator(".card").EvaluateAllAsync<string[]>("cards => cards.map(card => card.id)");
        await Press("j", ids[0]);
        await Press("j", ids[1]);
        await Press("k", ids[0]);
        await Press("k", ids[0]);
        (await Text("#position")).Should().Be($"1 of {ids.Length}");
        await page.ClickAsync("#forward");
        (await Current()).Should().Be(ids[1]);
        await page.ClickAsync("#back");
        (await Current()).Should().Be(ids[0]);
        await Press("n", ids[^1], times: 3);
        (await page.Locator(".text .current").First.IsVisibleAsync()).Should().BeTrue();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("jk");
        (await page.InputValueAsync("#name")).Should().Be("jk", "keys typed into a field are text");
    }

    [Fact]
    public async Task ChartsShowRulesFeedsLanguagesAndTime()
    {
        (await page.Locator("figure").EvaluateAllAsync<string[]>("all => all.map(one => one.id)")).Should().Equal("chart-rules", "chart-feeds", "chart-sources", "chart-languages", "chart-time");
        (await page.GetAttributeAsync("#chart-time", "aria-label")).Should().Contain("a bar a day").And.Contain("2024-03-05: ").And.Contain("Without a date: 2 stories");
        (await page.GetAttributeAsync("#chart-feeds", "aria-label")).Should().Contain("gulf: ").And.Contain("desk: ");
        var bars = await page.Locator("#chart-time svg [style*='--bar-']").CountAsync();
        bars.Should().BePositive();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task APhoneShowsThePageWithoutScrollingSideways(ColorScheme scheme)
    {
        var phone = await Open(new() { ViewportSize = new() { Width = 390, Height = 844 }, ColorScheme = scheme });
        (await phone.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(390);
        var background = await phone.Locator("body").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");
        background.Should().Be(scheme == ColorScheme.Dark ? "rgb(20, 23, 26)" : "rgb(246, 246, 244)");
    }

    private async Task<IPage> Open(BrowserNewContextOptions options)
    {
        var context = await report.Browser!.NewContextAsync(options);
        var opened = await context.NewPageAsync();
        opened.Request += (_, request) => requests.Add(request.Url);
        opened.Console += (_, message) => complaints.Add(message.Text);
        opened.PageError += (_, error) => complaints.Add(error);
        await opened.GotoAsync(report.Address);
        return opened;
    }

    private async Task<string> Text(string selector) => (await page.TextContentAsync(selector))!;

    private Task<int> Shown() => page.Locator(".card:visible").CountAsync();

    private async Task<string> Current() => (await page.Locator(".card.current").GetAttributeAsync("id"))!;

    private async Task Press(string key, string card, int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            await page.Keyboard.PressAsync(key);
        }

        (await Current()).Should().Be(card);
    }
}
