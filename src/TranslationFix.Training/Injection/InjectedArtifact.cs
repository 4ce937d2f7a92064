namespace TranslationFix.Training;

/// <summary>A corrected story with one artifact put in.</summary>
/// <param name="Rule">The id of the rule that is to find it.</param>
/// <param name="Story">The story.</param>
/// <param name="Span">Where the artifact stands.</param>
/// <param name="Original">What stood there before.</param>
internal sealed record InjectedArtifact(string Rule, Story Story, TextSpan Span, string Original)
{
    /// <summary>True for a span with a correction that together give the text from before.</summary>
    public bool IsRestored(TextSpan span, string correction)
    {
        var text = Story.Text;
        return string.Equals(string.Concat(text.AsSpan(0, span.Start), correction, text.AsSpan(span.End)), string.Concat(text.AsSpan(0, Span.Start), Original, text.AsSpan(Span.End)), StringComparison.Ordinal);
    }
}
