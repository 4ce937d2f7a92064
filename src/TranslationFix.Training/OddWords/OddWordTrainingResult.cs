namespace TranslationFix.Training;

/// <summary>A trained classifier of odd words.</summary>
/// <param name="Model">The content of the data file that the library embeds.</param>
/// <param name="Card">The model card, in Markdown.</param>
/// <param name="Provenance">What the data file is made of, as JSON, as for all compiled data.</param>
public sealed record OddWordTrainingResult(byte[] Model, string Card, string Provenance);
