using System.Collections.Immutable;
using System.Text;

namespace TranslationFix.Evaluation;

/// <summary>Joins the segments of one document and one system, because a newsroom checks whole stories.</summary>
internal static class DocumentJoiner
{
    /// <summary>The documents, in the order of their first segments. Segments stand in the order of their index, a line feed between two.</summary>
    /// <param name="records">The segments; one without a document is a document of its own.</param>
    /// <param name="bySegment">True when every segment is a document of its own.</param>
    public static IEnumerable<Document> Join(IEnumerable<SegmentRecord> records, bool bySegment)
    {
        if (bySegment)
        {
            return records.Select(static record => Join([record], record.Id));
        }

        return records
            .Select(static (record, position) => (Record: record, Key: record.DocumentId is { Length: > 0 } id && record.NameLabel is null
                ? (id, record.System, record.Language, record.Kind, -1)
                : (string.Empty, null, record.Language, record.Kind, position)))
            .GroupBy(static item => item.Key, static item => item.Record)
            .Select(static group => group.OrderBy(static record => record.Index).ToArray())
            .Select(static segments => Join(segments, segments is [var only] ? only.Id : Name(segments[0])));
    }

    private static string Name(SegmentRecord first) => first.System is null ? first.DocumentId! : $"{first.System}/{first.DocumentId}";

    private static Document Join(SegmentRecord[] records, string id)
    {
        var text = new StringBuilder();
        var segments = ImmutableArray.CreateBuilder<Segment>(records.Length);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        foreach (var record in records)
        {
            if (segments.Count > 0)
            {
                text.Append('\n');
            }

            var start = text.Length;
            text.Append(record.Text);
            segments.Add(new Segment(new TextSpan(start, text.Length), record.PostEdit));
            foreach (var mark in record.Marks)
            {
                if (!mark.Span.IsEmpty)
                {
                    marks.Add(mark with { Span = new TextSpan(mark.Span.Start + start, mark.Span.End + start) });
                }
            }
        }

        var first = records[0];
        return new Document
        {
            Id = id,
            Kind = first.Kind,
            Language = first.Language,
            SourceLanguage = first.SourceLanguage,
            System = first.System,
            Date = first.Date,
            Text = text.ToString(),
            Segments = segments.MoveToImmutable(),
            Marks = marks.ToImmutable(),
            Raters = [.. records.SelectMany(static record => record.Raters).Distinct(StringComparer.Ordinal)],
            NameLabel = first.NameLabel,
        };
    }
}
