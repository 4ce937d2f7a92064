namespace TranslationFix.Evaluation;

/// <summary>A column of a table: its head stands where its cells do.</summary>
/// <param name="Name">The head.</param>
/// <param name="IsNumber">True for numbers, which stand at the end of their cells, false for labels, which stand at the start.</param>
internal readonly record struct HtmlColumn(string Name, bool IsNumber)
{
    /// <summary>A column of labels.</summary>
    public static HtmlColumn Label(string name) => new(name, IsNumber: false);

    /// <summary>Columns of numbers.</summary>
    public static IEnumerable<HtmlColumn> Numbers(params IEnumerable<string> names) => names.Select(static name => new HtmlColumn(name, IsNumber: true));
}
