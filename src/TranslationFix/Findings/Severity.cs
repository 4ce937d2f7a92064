namespace TranslationFix;

/// <summary>How much a finding harms the reader: the severity levels of MQM (Multidimensional Quality Metrics).</summary>
public enum Severity
{
    /// <summary>Needs a look, does no harm.</summary>
    Neutral,

    /// <summary>Does not get in the way of the meaning.</summary>
    Minor,

    /// <summary>Misleads or stops the reader.</summary>
    Major,

    /// <summary>Makes the story unfit to print.</summary>
    Critical,
}
