namespace TranslationFix.Wire.Formats;

/// <summary>Media types, as far as they say whether content is text.</summary>
internal static class MediaTypes
{
    private static readonly string[] NoText = ["text/css", "text/javascript", "text/csv", "application/json", "application/javascript", "application/pdf", "application/octet-stream", "image/", "audio/", "video/", "font/"];

    /// <summary>True when the content is surely no text for readers.</summary>
    public static bool IsNoText(string? mediaType) => mediaType is not null && Array.Exists(NoText, start => mediaType.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
