using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TranslationFix.Batch;

namespace TranslationFix.Cli.Output;

/// <summary>Edits for an editor: each changed line with its edits in place, <c>[-old-]{+new+}</c> or red and green, then the findings that are left.</summary>
internal sealed class DiffFormat(Ansi ansi) : IReportFormat
{
    /// <summary>The UTF-16 code units of unchanged text shown on each side of an edit.</summary>
    private const int ContextLength = 40;

    private readonly TextFormat findings = new(ansi);

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Separator { get; } = "\n"u8.ToArray();

    /// <inheritdoc />
    public void WriteStart(IBufferWriter<byte> output)
    {
    }

    /// <inheritdoc />
    public void WriteEnd(IBufferWriter<byte> output)
    {
    }

    /// <inheritdoc />
    public void WriteStory(StoryResult report, IBufferWriter<byte> output)
    {
        var text = new StringBuilder();
        var edits = report.Fix?.Edits ?? [];
        var lines = edits.IsEmpty ? null : new LineMap(report.Entry.Story.Text);
        for (var i = 0; i < edits.Length;)
        {
            var next = i + 1;
            while (next < edits.Length && lines!.Locate(edits[next].Span.Start).Line == lines.Locate(edits[i].Span.Start).Line)
            {
                next++;
            }

            WriteLine(report, lines!, edits[i..next], text);
            i = next;
        }

        findings.WriteFindings(report, text);
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    private void WriteLine(StoryResult report, LineMap lines, ImmutableArray<TextEdit> edits, StringBuilder output)
    {
        var text = report.Entry.Story.Text;
        var rules = string.Join(", ", edits.Select(static edit => edit.RuleId).Distinct(StringComparer.Ordinal));
        output.Append(CultureInfo.InvariantCulture, $"{ansi.Bold(TextFormat.Place(report, lines, edits[0].Span.Start))} {ansi.Dim(rules)}\n    ");
        var line = lines.SpanOf(lines.Locate(edits[0].Span.Start).Line);
        var shown = line.Start;
        foreach (var edit in edits)
        {
            var words = WordEdit.Of(edit, text, shown);
            var gap = text.AsSpan(shown..words.Span.Start);
            output.Append(shown == line.Start ? Surroundings.Before(gap, ContextLength) : Surroundings.Between(gap, ContextLength));
            WriteChange(words, output);
            shown = words.Span.End;
        }

        var rest = text.AsSpan(shown..Math.Max(shown, line.End)).TrimEnd("\r\n");
        output.Append(Surroundings.After(rest, ContextLength)).Append('\n');
    }

    private void WriteChange(WordEdit edit, StringBuilder output)
    {
        if (edit.Original.Length > 0)
        {
            var old = Visible.Show(edit.Original);
            output.Append(ansi.IsEnabled ? ansi.Red(old) : $"[-{old}-]");
        }

        if (edit.Replacement.Length > 0)
        {
            var replacement = Visible.Show(edit.Replacement);
            output.Append(ansi.IsEnabled ? ansi.Green(replacement) : $"{{+{replacement}+}}");
        }
    }
}
