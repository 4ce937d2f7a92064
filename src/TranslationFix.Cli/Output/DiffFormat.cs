using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

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
    public void WriteStory(StoryReport report, IBufferWriter<byte> output)
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

    private void WriteLine(StoryReport report, LineMap lines, ImmutableArray<TextEdit> edits, StringBuilder output)
    {
        var text = report.Entry.Story.Text;
        var rules = string.Join(", ", edits.Select(static edit => edit.RuleId).Distinct(StringComparer.Ordinal));
        output.Append(CultureInfo.InvariantCulture, $"{ansi.Bold(TextFormat.Place(report, lines, edits[0].Span.Start))} {ansi.Dim(rules)}\n    ");
        var line = lines.SpanOf(lines.Locate(edits[0].Span.Start).Line);
        var shown = line.Start;
        foreach (var edit in edits)
        {
            var words = WordEdit.Of(edit, text, shown);
            WriteGap(text, shown, words.Span.Start, atStart: shown == line.Start, atEnd: false, output);
            WriteChange(words, output);
            shown = words.Span.End;
        }

        WriteGap(text, shown, Math.Max(shown, line.End), atStart: false, atEnd: true, output);
        output.Append('\n');
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

    /// <summary>Writes unchanged text: the end of it before the first edit, the beginning behind the last one, both between two.</summary>
    private static void WriteGap(string text, int start, int end, bool atStart, bool atEnd, StringBuilder output)
    {
        var gap = text.AsSpan(start, end - start).TrimEnd("\r\n");
        var head = atStart ? 0 : ContextLength;
        var tail = atEnd ? 0 : ContextLength;
        if (gap.Length <= head + tail + 1)
        {
            output.Append(Visible.Show(gap));
        }
        else
        {
            output.Append(Visible.Show(gap[..head])).Append('…').Append(Visible.Show(gap[^tail..]));
        }
    }
}
