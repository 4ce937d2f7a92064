using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>What several people agree on.</summary>
internal static class AgreedMarks
{
    /// <summary>The marks of everybody, or, when more than one person must agree, the runs of text that so many of them marked.</summary>
    /// <param name="document">The document.</param>
    /// <param name="minimumRaters">The least number of people; at least 1.</param>
    public static ImmutableArray<Mark> Of(Document document, int minimumRaters)
    {
        if (minimumRaters <= 1)
        {
            // What several people marked in the same way is one error.
            return [.. document.Marks.DistinctBy(static mark => mark.Span)];
        }

        var votes = new int[document.Text.Length + 1];
        foreach (var rater in document.Marks.GroupBy(static mark => mark.Rater, StringComparer.Ordinal))
        {
            var cover = WordMatcher.Cover(document.Text.Length, [.. rater.Select(static mark => mark.Span)]);
            for (var i = 0; i < cover.Length; i++)
            {
                votes[i] += cover[i] ? 1 : 0;
            }
        }

        var marks = ImmutableArray.CreateBuilder<Mark>();
        var start = -1;
        for (var i = 0; i < votes.Length; i++)
        {
            var isAgreed = votes[i] >= minimumRaters;
            if (isAgreed && start < 0)
            {
                start = i;
            }
            else if (!isAgreed && start >= 0)
            {
                marks.Add(Joined(document, new TextSpan(start, i)));
                start = -1;
            }
        }

        return marks.ToImmutable();
    }

    /// <summary>The run with what the first mark on it says.</summary>
    private static Mark Joined(Document document, TextSpan span)
    {
        var first = document.Marks.First(mark => mark.Span.Overlaps(span));
        return new Mark(span) { Rule = first.Rule, Category = first.Category, Severity = first.Severity };
    }
}
