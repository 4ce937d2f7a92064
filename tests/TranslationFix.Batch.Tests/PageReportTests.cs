using System.Globalization;

namespace TranslationFix.Batch.Tests;

public sealed class PageReportTests : BatchTest
{
    [Fact]
    public async Task WhatIsInAStoryIsShownAndNeverRun()
    {
        var page = await Page(("in/evil<b>.txt", "<script>alert(1)</script> said the the \"mayor\" & can not\u0001 \u200Bstop.\n"));
        page.Should().Contain("&lt;script&gt;alert(1)&lt;/script&gt;").And.Contain("evil&lt;b&gt;.txt").And.NotContain("<script>alert").And.NotContain("\u0001");
        page.Should().Contain("Content-Security-Policy");
    }

    [Fact]
    public async Task AStoryFromRightToLeftIsShownSo()
    {
        var path = Write("in/a.jsonl", "{\"id\":\"x\",\"text\":\"They can not.\",\"language\":\"fa-IR\"}\n{\"id\":\"y\",\"text\":\"They can not.\",\"sourceLanguage\":\"ar\"}\n");
        var page = await Page();
        File.Exists(path).Should().BeTrue();
        page.Should().Contain("dir=\"ltr\" lang=\"en\"").And.Contain("from <bdi>ar</bdi>");
        TextDirection.Of("fa-IR").Should().Be("rtl");
        TextDirection.Of("az-Arab-IR").Should().Be("rtl");
        TextDirection.Of("az").Should().Be("ltr");
        TextDirection.Of(null).Should().Be("auto");
    }

    [Fact]
    public async Task ALongStoryIsShownAroundItsMarks()
    {
        var filler = string.Concat(Enumerable.Repeat("The committee met again in the morning and went through its papers.\n", 200));
        var page = await Page(("in/long.txt", filler + Garbled + filler));
        page.Length.Should().BeLessThan(60_000);
        page.Should().Contain("words without findings").And.Contain("harbour at noon");
    }

    [Fact]
    public async Task ALargeRunShowsTheFirstStoriesAndSaysSo()
    {
        var lines = string.Concat(Enumerable.Range(0, 1200).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"s{i}\",\"text\":\"They can not.\"}}\n")));
        var page = await Page(("in/many.jsonl", lines));
        page.Should().Contain("This page shows the first 1,000 of 1,200 stories");
        page.Split("<article").Should().HaveCount(1001);
    }

    private async Task<string> Page(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            Write(name, text);
        }

        await Run(Options with { Reports = ["report.html"] }, "in");
        return File.ReadAllText(PathOf("report.html"));
    }
}
