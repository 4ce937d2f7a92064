using OxyPlot;

namespace TranslationFix.Evaluation;

/// <summary>Colours that people with any kind of colour vision tell apart (Okabe and Ito, 2008).</summary>
internal static class ChartColours
{
    /// <summary>Blue.</summary>
    public static readonly OxyColor First = OxyColor.FromRgb(0, 114, 178);

    /// <summary>Orange.</summary>
    public static readonly OxyColor Second = OxyColor.FromRgb(230, 159, 0);

    /// <summary>Vermilion.</summary>
    public static readonly OxyColor Third = OxyColor.FromRgb(213, 94, 0);

    /// <summary>A light grey.</summary>
    public static readonly OxyColor Grid = OxyColor.FromRgb(225, 228, 231);
}
