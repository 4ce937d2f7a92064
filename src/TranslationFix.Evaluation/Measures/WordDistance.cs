namespace TranslationFix.Evaluation;

/// <summary>The edit distance between two texts in words (Levenshtein, 1966); words are what stands between white space.</summary>
public static class WordDistance
{
    /// <summary>The least number of words to insert, delete or replace.</summary>
    public static int Between(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var a = first.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var b = second.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (var i = 0; i < a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < b.Length; j++)
            {
                var above = row[j + 1];
                row[j + 1] = Math.Min(Math.Min(above, row[j]) + 1, diagonal + (string.Equals(a[i], b[j], StringComparison.Ordinal) ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
