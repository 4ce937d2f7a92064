using System.Collections.Frozen;

namespace TranslationFix.Batch;

/// <summary>The direction of a language's script.</summary>
internal static class TextDirection
{
    /// <summary>Languages that are written from right to left (Unicode CLDR, layout/orientation; their usual scripts).</summary>
    private static readonly FrozenSet<string> RightToLeft =
        new[] { "ar", "arc", "az-Arab", "ckb", "dv", "fa", "he", "iw", "ks", "ku-Arab", "lrc", "mzn", "pa-Arab", "pnb", "ps", "sd", "ug", "ur", "yi" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of the attribute <c>dir</c> for a BCP-47 tag.</summary>
    public static string Of(string? tag)
    {
        if (tag is null)
        {
            return "auto";
        }

        var parts = tag.Split('-');
        return RightToLeft.Contains(parts[0]) || (parts.Length > 1 && RightToLeft.Contains($"{parts[0]}-{parts[1]}")) ? "rtl" : "ltr";
    }
}
