namespace TranslationFix.Wire.Formats;

/// <summary>The marks by which a document says of any element that its text stays as it is.</summary>
internal static class KeptElements
{
    /// <summary>HTML (section 3.2.6.5), the Internationalization Tag Set of the W3C, and the class that translation services know.</summary>
    private static readonly (string Attribute, string Value)[] Marks = [("translate", "no"), ("its:translate", "no"), ("contenteditable", "false")];

    private const string Class = "notranslate";

    /// <summary>True when an element has such a mark.</summary>
    /// <param name="attribute">Gives the value of an attribute, or null.</param>
    public static bool IsKept(Func<string, string?> attribute) =>
        Array.Exists(Marks, mark => string.Equals(attribute(mark.Attribute)?.Trim(), mark.Value, StringComparison.OrdinalIgnoreCase))
        || attribute("class")?.Split(' ').Contains(Class, StringComparer.OrdinalIgnoreCase) == true;
}
