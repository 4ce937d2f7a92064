namespace TranslationFix.Batch;

/// <summary>What an output needs to know of the run.</summary>
/// <param name="State">The folder of the state of the run; null when the output is no folder.</param>
/// <param name="Resumes">True when files of an earlier run may stand there already.</param>
/// <param name="ReservesOnce">True when two documents for one place are an error; false when a later one replaces an earlier one.</param>
internal sealed record OutputContext(StateFolder? State, bool Resumes, bool ReservesOnce);
