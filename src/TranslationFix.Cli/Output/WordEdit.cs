namespace TranslationFix.Cli.Output;

/// <summary>An edit widened to whole words, as people read it.</summary>
/// <param name="Span">What is replaced, in UTF-16 code units of the text before the fix.</param>
/// <param name="Original">The text that is replaced.</param>
/// <param name="Replacement">The text that stands there afterwards.</param>
internal readonly record struct WordEdit(TextSpan Span, string Original, string Replacement)
{
    /// <summary>Takes in the letters and digits that touch an edit, if it changes a word.</summary>
    /// <param name="edit">The edit.</param>
    /// <param name="text">The text before the fix.</param>
    /// <param name="least">The first position that may be taken in: the end of the edit before.</param>
    public static WordEdit Of(TextEdit edit, string text, int least)
    {
        var (start, end) = (edit.Span.Start, edit.Span.End);
        if (edit.Original.Any(char.IsLetterOrDigit) || edit.Replacement.Any(char.IsLetterOrDigit) || (IsInWord(text, start - 1) && IsInWord(text, end)))
        {
            while (start > least && IsInWord(text, start - 1))
            {
                start--;
            }

            while (IsInWord(text, end))
            {
                end++;
            }
        }

        var replacement = string.Concat(text.AsSpan(start, edit.Span.Start - start), edit.Replacement, text.AsSpan(edit.Span.End, end - edit.Span.End));
        return new WordEdit(new TextSpan(start, end), text[start..end], replacement);
    }

    private static bool IsInWord(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] is '\'' or '’');
}
