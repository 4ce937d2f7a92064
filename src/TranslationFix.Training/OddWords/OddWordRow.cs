using Microsoft.ML.Data;

namespace TranslationFix.Training;

/// <summary>A word as Microsoft.ML reads it.</summary>
internal sealed class OddWordRow
{
    /// <summary>True when somebody marked it.</summary>
    public bool Label { get; set; }

    /// <summary>What it counts.</summary>
    public float Weight { get; set; }

    /// <summary>How often it has each hashed feature, and behind them one dimension for each set.</summary>
    public VBuffer<float> Features { get; set; }
}
