using System.Collections.Immutable;
using System.Globalization;

namespace TranslationFix.Evaluation;

/// <summary>
/// Reads M2, the format of grammatical error correction: <c>S</c> and a sentence in words, then <c>A start end|||type|||correction|||…|||annotator</c> lines, then an empty line.
/// Each sentence is a document; the first annotator's edits are its marks, words are joined by a space, insertions are left out.
/// </summary>
internal sealed class M2Reader : IDocumentReader
{
    /// <inheritdoc />
    public string Format => "m2";

    /// <inheritdoc />
    public string Summary => "*.m2, *.m2.gz: grammatical error correction, edits by word numbers";

    /// <inheritdoc />
    public bool CanRead(string path) => TextLines.HasEnding(path, ".m2");

    /// <inheritdoc />
    public IEnumerable<Document> Read(string path, ReaderOptions options, Action<InputProblem> report) =>
        DocumentJoiner.Join(Segments(path, options, report), bySegment: true);

    private static IEnumerable<SegmentRecord> Segments(string path, ReaderOptions options, Action<InputProblem> report)
    {
        SegmentRecord? sentence = null;
        ImmutableArray<TextSpan> words = [];

        // A sentence with an edit that cannot be read is left out: without it, it would count as better than it is.
        var isBroken = false;
        foreach (var (number, line) in TextLines.Read(path, report))
        {
            if (line.StartsWith("S ", StringComparison.Ordinal))
            {
                if (sentence is not null && !isBroken)
                {
                    yield return sentence;
                }

                isBroken = false;
                var text = Words.Fold(line[2..]);
                words = Words.Spans(text);
                sentence = new SegmentRecord
                {
                    Id = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(path)}/{number}"),
                    Kind = DocumentKind.Gold,
                    Language = options.Language,
                    SourceLanguage = options.SourceLanguage,
                    Text = text,
                };
            }
            else if (line.Length > 0)
            {
                try
                {
                    if (sentence is null || !line.StartsWith("A ", StringComparison.Ordinal))
                    {
                        throw new FormatException("A line begins with 'S ' or, behind a sentence, with 'A '.");
                    }

                    sentence = MarkOf(line[2..], words) is { } mark ? sentence with { Marks = sentence.Marks.Add(mark) } : sentence;
                }
                catch (FormatException exception)
                {
                    report(new InputProblem(path, number, exception.Message));
                    isBroken = true;
                }
            }
        }

        if (sentence is not null && !isBroken)
        {
            yield return sentence;
        }
    }

    private static Mark? MarkOf(string edit, ImmutableArray<TextSpan> words)
    {
        var fields = edit.Split("|||");
        var place = fields[0].Split(' ');
        if (fields.Length < 6
            || place.Length != 2
            || !int.TryParse(place[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(place[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var end))
        {
            throw new FormatException("An edit is start, end, type, correction, two more fields and the annotator, divided by |||.");
        }

        if (start < 0 || fields[1] is "noop" || fields[^1].Trim() is not "0" || start == end)
        {
            return null;
        }

        if (start > end || end > words.Length)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"The edit from word {start} to {end} is not inside the sentence of {words.Length} words."));
        }

        ImmutableArray<string> fixes = [.. fields[2].Split("||").Select(static fix => fix is "-NONE-" ? string.Empty : fix)];
        var span = new TextSpan(words[start].Start, words[end - 1].End);
        return new Mark(span) { Rule = fields[1], Fixes = fixes };
    }
}
