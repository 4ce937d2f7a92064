using System.Globalization;

namespace TranslationFix.Evaluation;

/// <summary>Writes M2, a sentence block for each segment. Words are what white space divides; a finding that begins or ends inside a word takes the whole word along.</summary>
internal sealed class M2Writer : IFindingsWriter
{
    /// <inheritdoc />
    public void WriteStart(TextWriter output)
    {
    }

    /// <inheritdoc />
    public void Write(TextWriter output, Document document, IReadOnlyList<CheckerFinding> findings)
    {
        foreach (var segment in document.Segments)
        {
            var text = document.Text.Substring(segment.Span.Start, segment.Span.Length);
            var words = Words.Spans(text);
            if (words.IsEmpty)
            {
                continue;
            }

            output.WriteLine("S " + Words.Fold(text));
            var isEmpty = true;
            foreach (var finding in findings.Where(finding => finding.Span.Start >= segment.Span.Start && finding.Span.End <= segment.Span.End).OrderBy(static finding => finding.Span))
            {
                var span = new TextSpan(finding.Span.Start - segment.Span.Start, finding.Span.End - segment.Span.Start);
                isEmpty &= !WriteEdit(output, text, words, span, finding);
            }

            if (isEmpty)
            {
                output.WriteLine("A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0");
            }

            output.WriteLine();
        }
    }

    private static bool WriteEdit(TextWriter output, string text, IReadOnlyList<TextSpan> words, TextSpan span, CheckerFinding finding)
    {
        var touched = Enumerable.Range(0, words.Count).Where(i => words[i].Overlaps(span)).ToArray();
        if (touched.Length == 0)
        {
            return false;
        }

        var whole = new TextSpan(words[touched[0]].Start, words[touched[^1]].End);
        var before = text[whole.Start..Math.Max(whole.Start, span.Start)];
        var after = text[Math.Min(whole.End, span.End)..whole.End];
        var fixes = finding.Suggestions.Select(fix => Words.Fold(before + fix + after)).Select(static fix => fix.Length == 0 ? "-NONE-" : fix).ToArray();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"A {touched[0]} {touched[^1] + 1}|||{finding.Rule}|||{(fixes.Length == 0 ? Words.Fold(text[whole.Start..whole.End]) : string.Join("||", fixes))}|||REQUIRED|||-NONE-|||0"));
        return true;
    }
}
