namespace TranslationFix.Batch;

/// <summary>What an output needs to know of the run.</summary>
/// <param name="State">The folder of the state of the run; null when the output is no folder.</param>
/// <param name="Resumes">True when files of an earlier run may stand there already.</param>
/// <param name="IsEndless">True when documents come without end: a later one may replace an earlier one, and the source sees to those that failed.</param>
internal sealed record OutputContext(StateFolder? State, bool Resumes, bool IsEndless);
