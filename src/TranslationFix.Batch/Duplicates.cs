namespace TranslationFix.Batch;

/// <summary>What is done with a story that was there before in the same run.</summary>
public enum Duplicates
{
    /// <summary>It is worked on, written and reported like any other.</summary>
    Keep,

    /// <summary>It is not reported again, and a file that holds nothing else is not written.</summary>
    Skip,
}
