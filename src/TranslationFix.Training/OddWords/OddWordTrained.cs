using TranslationFix.Scoring.OddWords;

namespace TranslationFix.Training;

/// <summary>A training of odd words, with what tests compare.</summary>
/// <param name="Result">The result.</param>
/// <param name="Tables">The tables as the library reads them.</param>
/// <param name="First">The first stage as Microsoft.ML holds it.</param>
/// <param name="Trainer">Its trainer.</param>
internal sealed record OddWordTrained(OddWordTrainingResult Result, OddWordTables Tables, OddWordFit First, OddWordTrainer Trainer);
