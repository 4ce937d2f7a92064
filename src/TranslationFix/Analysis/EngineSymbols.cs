namespace TranslationFix.Analysis;

/// <summary>
/// The symbols in angle brackets that translation engines use and that sometimes reach the text. They look like markup and are not:
/// special tokens of Marian, fairseq, SentencePiece and the large language models' tokenizers.
/// </summary>
internal static class EngineSymbols
{
    /// <summary>The longest symbol with its brackets, in UTF-16 code units.</summary>
    public const int MaximumLength = 16;

    private static readonly string[] Names =
    [
        "unk", "s", "/s", "pad", "bos", "eos", "mask", "sep", "cls", "sos", "unknown", "extra_id_0", "extra_id_1", "extra_id_2", "|endoftext|", "|im_end|", "|im_start|",
    ];

    /// <summary>True when <paramref name="tag"/>, brackets included, is such a symbol.</summary>
    public static bool IsSymbol(ReadOnlySpan<char> tag)
    {
        if (tag.Length < 3)
        {
            return false;
        }

        var name = tag[1..^1];
        if (name is "s" or "/s")
        {
            // <s> is also the HTML element for text that no longer applies; as debris it stands with a space or nothing around it.
            return true;
        }

        foreach (var known in Names)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
