using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TranslationFix.Evaluation;

/// <summary>
/// A command that reads stories as JSON Lines on its standard input, <c>{"id","text","language","sourceLanguage"?,"date"?}</c>, and writes for each,
/// in their order, one line of JSON in LanguageTool's format.
/// </summary>
/// <param name="name">The checker's name in tables.</param>
/// <param name="command">The command, as the shell takes it.</param>
/// <param name="workingDirectory">The folder that it is run in.</param>
public sealed class CommandChecker(string name, string command, string workingDirectory) : IChecker
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public string Name => name;

    /// <inheritdoc />
    public async IAsyncEnumerable<CheckerAnswer> CheckAsync(ImmutableArray<Document> documents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var process = Start();
        try
        {
            // Whoever reads all before it writes, or writes much to the standard error, must not wait for us.
            var log = process.StandardError.ReadToEndAsync(cancellationToken);
            var feeding = FeedAsync(process, documents, cancellationToken);
            for (var i = 0; i < documents.Length; i++)
            {
                var line = await process.StandardOutput.ReadLineAsync(cancellationToken).ConfigureAwait(false)
                    ?? throw new CheckerException($"{name} answered {i} of {documents.Length} documents and ended: {LastLine(await log.ConfigureAwait(false))}");
                yield return Answer(line, i, documents[i]);
            }

            await feeding.ConfigureAwait(false);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private Process Start()
    {
        var (shell, flag) = OperatingSystem.IsWindows() ? ("cmd.exe", "/c") : ("/bin/sh", "-c");
        return Process.Start(new ProcessStartInfo(shell, [flag, command])
        {
            UseShellExecute = false,
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        }) ?? throw new CheckerException($"{name} cannot be started.");
    }

    private static async Task FeedAsync(Process process, ImmutableArray<Document> documents, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var document in documents)
            {
                await process.StandardInput.WriteLineAsync(StoryOf(document).AsMemory(), cancellationToken).ConfigureAwait(false);
            }

            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The command ended early: the missing answer is reported where it is read.
        }
    }

    private static string StoryOf(Document document)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonOptions))
        {
            var story = document.ToStory();
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteString("text", story.Text);
            json.WriteString("language", story.Language);
            if (story.SourceLanguage is { } source)
            {
                json.WriteString("sourceLanguage", source);
            }

            if (story.Date is { } date)
            {
                json.WriteString("date", date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            }

            json.WriteEndObject();
        }

        return Utf8.GetString(stream.ToArray());
    }

    private CheckerAnswer Answer(string line, int index, Document document)
    {
        try
        {
            using var json = JsonFields.Parse(line);
            return new CheckerAnswer(LanguageToolAnswer.Findings(json.RootElement, document.Text.Length));
        }
        catch (FormatException exception)
        {
            throw new CheckerException($"{name}, answer {index + 1} ('{document.Id}'): {exception.Message}", exception);
        }
    }

    private static string LastLine(string log) => log.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "it said nothing.";
}
