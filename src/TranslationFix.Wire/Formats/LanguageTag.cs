namespace TranslationFix.Wire.Formats;

/// <summary>Language tags as documents write them.</summary>
internal static class LanguageTag
{
    /// <summary>The tag without white space, with hyphens; null when nothing is left.</summary>
    public static string? Normalize(string? tag)
    {
        // A qualified code of a scheme (lang:en) means the part behind the colon.
        tag = tag?.Trim().Replace('_', '-');
        tag = tag?[(tag.LastIndexOf(':') + 1)..];
        return string.IsNullOrEmpty(tag) ? null : tag;
    }

    /// <summary>True when both are of one language, whatever the region.</summary>
    public static bool SamePrimary(string left, string right) =>
        left.AsSpan(0, PrimaryLength(left)).Equals(right.AsSpan(0, PrimaryLength(right)), StringComparison.OrdinalIgnoreCase);

    private static int PrimaryLength(string tag) => tag.IndexOf('-', StringComparison.Ordinal) is var hyphen && hyphen < 0 ? tag.Length : hyphen;
}
