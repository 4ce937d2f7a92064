using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>Words as evaluation counts them: runs of anything but white space.</summary>
internal static class Words
{
    /// <summary>The number of words.</summary>
    public static int Count(string text)
    {
        var count = 0;
        var inside = false;
        foreach (var unit in text)
        {
            var isWord = !char.IsWhiteSpace(unit);
            count += isWord && !inside ? 1 : 0;
            inside = isWord;
        }

        return count;
    }

    /// <summary>Where the words stand, in UTF-16 code units.</summary>
    public static ImmutableArray<TextSpan> Spans(string text)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && !char.IsWhiteSpace(text[i]);
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                words.Add(new TextSpan(start, i));
                start = -1;
            }
        }

        return words.ToImmutable();
    }

    /// <summary>The words.</summary>
    public static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text with every run of white space as one space, and none at its ends.</summary>
    public static string Fold(string text) => string.Join(' ', Split(text));
}
