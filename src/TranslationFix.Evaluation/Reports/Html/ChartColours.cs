using System.Globalization;
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

    /// <summary>A grey that is faint on light and on dark pages.</summary>
    public static readonly OxyColor Grid = OxyColor.FromArgb(64, 128, 128, 128);

    /// <summary>A colour as style sheets write it.</summary>
    public static string Css(OxyColor colour) => string.Create(CultureInfo.InvariantCulture, $"rgb({colour.R},{colour.G},{colour.B})");
}
