using Microsoft.Playwright;

namespace TranslationFix.Batch.Tests;

/// <summary>The report of a run with stories from left to right and from right to left, one without findings and one that cannot be read; and a browser to open it in.</summary>
public sealed class ReportInBrowser : BatchTest, IAsyncLifetime
{
    private static readonly string? Chromium = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private IPlaywright? playwright;

    /// <summary>The browser; null when the system has none.</summary>
    public IBrowser? Browser { get; private set; }

    /// <summary>The address of the report.</summary>
    public string Address => new Uri(PathOf("report.html")).AbsoluteUri;

    public async ValueTask InitializeAsync()
    {
        if (Chromium is null)
        {
            return;
        }

        Write("in/gulf/a.jsonl", """
            {"id":"ar-1","language":"ar","sourceLanguage":"en","date":"2024-03-04","text":"وصل الوفد إلى إلى الميناء صباح أمس. وقال المدير إن المخازن ممتلئة."}
            {"id":"fa-1","language":"fa","sourceLanguage":"en","date":"2024-03-05","text":"هیئت صبح دیروز به به بندر رسید. مدیر گفت انبارها پر است."}
            {"id":"he-1","language":"he","sourceLanguage":"en","date":"2024-03-06","text":"המשלחת הגיעה， אל הנמל אתמול בבוקר. המנהל אמר שהמחסנים מלאים."}

            """);
        Write("in/desk/harbour.txt", Garbled);
        Write("in/desk/clean.txt", Clean);
        Write("in/desk/broken.nitf", "<nitf><body>");
        await Run(Options with { Fixer = new TranslationFixerOptions { Select = ["doubled-word", "split-word", "spacing", "foreign-punctuation"] }, Reports = ["report.html"] }, "in");

        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
        Dispose();
    }
}
