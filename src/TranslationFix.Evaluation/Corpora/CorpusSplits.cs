namespace TranslationFix.Evaluation;

/// <summary>The folders of the splits.</summary>
internal static class CorpusSplits
{
    /// <summary>The split that the folder of a file names, or null.</summary>
    public static CorpusSplit? OfFile(string path) => Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))) switch
    {
        "train" => CorpusSplit.Train,
        "dev" => CorpusSplit.Dev,
        "test" => CorpusSplit.Test,
        _ => null,
    };
}
