namespace TranslationFix.Batch;

/// <summary>An edit or a finding in its place in the text after the fix.</summary>
/// <param name="Id">The id of its card in the page.</param>
/// <param name="Span">Its place, in UTF-16 code units of the text after the fix.</param>
/// <param name="Edit">The edit, or null.</param>
/// <param name="Finding">The finding, or null.</param>
internal sealed record StoryMark(string Id, TextSpan Span, TextEdit? Edit, Finding? Finding)
{
    /// <summary>The rule.</summary>
    public string RuleId => Edit?.RuleId ?? Finding!.Rule.Id;

    /// <summary>The probability.</summary>
    public double Confidence => Edit?.Confidence ?? Finding!.Confidence;

    /// <summary>The edits and findings of a story, in the order of their places.</summary>
    /// <param name="story">The story.</param>
    /// <param name="number">The number of the story in the page.</param>
    public static StoryMark[] Of(StoryResult story, int number)
    {
        var places = new List<(TextSpan Span, TextEdit? Edit, Finding? Finding)>();
        var moved = 0;
        foreach (var edit in story.Fix?.Edits ?? [])
        {
            var start = edit.Span.Start + moved;
            places.Add((new TextSpan(start, start + edit.Replacement.Length), edit, null));
            moved += edit.Replacement.Length - edit.Span.Length;
        }

        places.AddRange(story.Findings.Select(static finding => (finding.Span, (TextEdit?)null, (Finding?)finding)));
        return [.. places.OrderBy(static place => place.Span.Start).ThenBy(static place => place.Span.End).Select((place, index) => new StoryMark(FormattableString.Invariant($"m{number}-{index + 1}"), place.Span, place.Edit, place.Finding))];
    }
}
