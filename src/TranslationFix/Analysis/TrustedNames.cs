using System.Collections.Immutable;

namespace TranslationFix.Analysis;

/// <summary>The names that the document around a story marks: they are spelled right, and where one stands, nothing is wrong with its spelling.</summary>
internal sealed class TrustedNames
{
    /// <summary>The shortest word that counts by itself: the initials and particles of a name are words of many names.</summary>
    private const int ShortestWord = 3;

    /// <summary>The most names that are looked for, so that the time stays in bounds; documents mark some dozens.</summary>
    private const int MaximumNames = 256;

    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly string[] names;

    private TrustedNames(IEnumerable<string> names)
    {
        this.names = [.. names];
        foreach (var word in this.names.SelectMany(static name => name.Split([' ', ',', '(', ')', '-', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)))
        {
            if (word.Length >= ShortestWord && char.IsUpper(word[0]))
            {
                words.Add(word);
            }
        }
    }

    /// <summary>Takes the names of a story; null when there are none.</summary>
    public static TrustedNames? Create(ImmutableArray<string> names)
    {
        var usable = names.IsDefaultOrEmpty ? [] : names.Where(static name => !string.IsNullOrWhiteSpace(name)).Distinct(StringComparer.Ordinal).Take(MaximumNames).ToList();
        return usable.Count == 0 ? null : new TrustedNames(usable);
    }

    /// <summary>True when the word, as it is written, is part of a name.</summary>
    public bool HasWord(string word) => words.Contains(word);

    /// <summary>True when a span of the story is such a word, or lies in one of the names.</summary>
    public bool Covers(AnalyzedStory story, TextSpan span)
    {
        if (span.Length == 0)
        {
            return false;
        }

        if (words.Contains(story.TextOf(span).ToString()))
        {
            return true;
        }

        foreach (var name in names)
        {
            // Wherever the name may stand so that the span lies in it.
            for (var at = Math.Max(0, span.End - name.Length); at <= span.Start && at + name.Length <= story.Text.Length; at++)
            {
                if (story.Text.AsSpan(at, name.Length).SequenceEqual(name) && IsWhole(story.Text, at, at + name.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsWhole(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
}
