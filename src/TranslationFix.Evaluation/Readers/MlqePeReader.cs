using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace TranslationFix.Evaluation;

/// <summary>
/// Reads folders of the MLQE-PE kind, one sentence a line: <c>NAME.mt</c>, and beside it <c>NAME.tags</c> (or <c>NAME.mt_tags</c>, <c>NAME.target_tags</c>),
/// <c>NAME.pe</c> and <c>NAME.doc_ids</c> where there are any. Tags are <c>OK</c> or <c>BAD</c>, one a word, or with one for every gap: those of gaps stand for omissions and are left out.
/// </summary>
/// <remarks>The languages are taken from the folder's name where it begins as <c>ro-en</c> does: source, hyphen, target.</remarks>
internal sealed partial class MlqePeReader : IDocumentReader
{
    private static readonly string[] TagEndings = [".tags", ".mt_tags", ".target_tags"];

    /// <inheritdoc />
    public string Format => "mlqe-pe";

    /// <inheritdoc />
    public string Summary => "*.mt: word tags, NAME.mt with NAME.tags (OK, BAD) and NAME.pe beside it";

    /// <inheritdoc />
    public bool CanRead(string path) => path.EndsWith(".mt", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public IEnumerable<Document> Read(string path, ReaderOptions options, Action<InputProblem> report) =>
        DocumentJoiner.Join(Segments(path, options, report), options.BySegment);

    private static IEnumerable<SegmentRecord> Segments(string path, ReaderOptions options, Action<InputProblem> report)
    {
        var stem = Path.ChangeExtension(path, null);
        var tagFile = TagEndings.Select(ending => stem + ending).FirstOrDefault(File.Exists);
        var tags = Lines(tagFile, report);
        var edits = Lines(stem + ".pe", report);
        var documents = Lines(stem + ".doc_ids", report);
        var languages = Languages().Match(Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))) ?? string.Empty);
        foreach (var (number, text) in TextLines.Read(path, report))
        {
            ImmutableArray<Mark> marks = [];
            if (tagFile is not null)
            {
                try
                {
                    marks = MarksOf(text, tags.GetValueOrDefault(number) ?? throw new FormatException("There is no line of tags for the sentence."));
                }
                catch (FormatException exception)
                {
                    report(new InputProblem(tagFile, number, exception.Message));
                    continue;
                }
            }

            yield return new SegmentRecord
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(stem)}/{number}"),
                Kind = tagFile is null ? DocumentKind.Machine : DocumentKind.Marked,
                Language = languages.Success ? languages.Groups["target"].Value : options.Language,
                SourceLanguage = languages.Success ? languages.Groups["source"].Value : options.SourceLanguage,
                DocumentId = documents.GetValueOrDefault(number),
                Index = number,
                Text = text,
                PostEdit = edits.GetValueOrDefault(number) is { Length: > 0 } edited ? edited : null,
                Marks = marks,
            };
        }
    }

    private static Dictionary<int, string> Lines(string? path, Action<InputProblem> report) =>
        path is not null && File.Exists(path) ? TextLines.Read(path, report).ToDictionary(static line => line.Number, static line => line.Text) : [];

    /// <summary>Neighbouring words that are bad are one mark.</summary>
    private static ImmutableArray<Mark> MarksOf(string text, string line)
    {
        var words = Words.Spans(text);
        var tags = Words.Split(line);
        var step = tags.Length == (2 * words.Length) + 1 ? 2 : tags.Length == words.Length ? 1
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"There are {tags.Length} tags for {words.Length} words."));
        if (tags.FirstOrDefault(static tag => tag is not ("OK" or "BAD")) is { } unknown)
        {
            throw new FormatException($"A tag is OK or BAD, not '{unknown}'.");
        }

        var marks = ImmutableArray.CreateBuilder<Mark>();
        for (var i = 0; i < words.Length; i++)
        {
            if (tags[(i * step) + step - 1] is not "BAD")
            {
                continue;
            }

            if (i > 0 && tags[((i - 1) * step) + step - 1] is "BAD")
            {
                marks[^1] = marks[^1] with { Span = new TextSpan(marks[^1].Span.Start, words[i].End) };
            }
            else
            {
                marks.Add(new Mark(words[i]) { Category = "post-edit" });
            }
        }

        return marks.ToImmutable();
    }

    [GeneratedRegex(@"^(?<source>[a-z]{2,3})-(?<target>[a-z]{2,3})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Languages();
}
