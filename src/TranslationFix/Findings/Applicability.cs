namespace TranslationFix;

/// <summary>What a suggestion promises, and so who may apply it.</summary>
public enum Applicability
{
    /// <summary>Shown only: a human decides.</summary>
    Display,

    /// <summary>Probably right, and may change the meaning: applied only on request.</summary>
    Unsafe,

    /// <summary>Keeps the meaning and is right at least 99 times in 100: applied by <see cref="TranslationFixer.Fix(Story, CancellationToken)"/>.</summary>
    Safe,
}
