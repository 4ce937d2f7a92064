namespace TranslationFix.Batch;

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

    /// <summary>The optimal string alignment distance, in which two letters that changed places count once, without regard to case.</summary>
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        bool Same(int i, int j) => char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                table[i, j] = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (Same(i, j) ? 0 : 1));
                if (i > 1 && j > 1 && Same(i, j - 1) && Same(i - 1, j))
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }
}
