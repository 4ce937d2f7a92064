namespace TranslationFix.Cli;

/// <summary>Finds the name that a mistyped one was meant to be.</summary>
internal static class NearestName
{
    /// <summary><c>. Did you mean '…'?</c> with the nearest of the names, or a full stop when none is near.</summary>
    /// <param name="name">What was typed.</param>
    /// <param name="names">What there is.</param>
    public static string Suggest(string name, IEnumerable<string> names)
    {
        // As many changes as a third of the name still look like a slip of the fingers.
        var best = (Name: string.Empty, Distance: Math.Max(2, name.Length / 3) + 1);
        foreach (var candidate in names)
        {
            var distance = candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase) && name.Length > 2 ? 1 : Distance(name, candidate);
            if (distance < best.Distance)
            {
                best = (candidate, distance);
            }
        }

        return best.Name.Length == 0 ? "." : $". Did you mean '{best.Name}'?";
    }

    /// <summary>The Levenshtein distance, without regard to case.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1)));
            }
        }

        return row[right.Length];
    }
}
