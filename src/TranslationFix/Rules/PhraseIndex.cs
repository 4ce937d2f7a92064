namespace TranslationFix.Rules;

/// <summary>Finds the data rules that a word may anchor: a small bit map answers "none" for nearly every word.</summary>
internal sealed class PhraseIndex
{
    private const int Bits = 1 << 15;
    private readonly ulong[] map = new ulong[Bits / 64];
    private readonly Dictionary<int, List<DataRule>> rules = [];

    private PhraseIndex()
    {
    }

    /// <summary>Indexes the rules by the words of their anchor elements.</summary>
    public static PhraseIndex Create(IEnumerable<DataRule> dataRules)
    {
        var index = new PhraseIndex();
        foreach (var rule in dataRules)
        {
            foreach (var literal in rule.Pattern[rule.AnchorElement].Literals)
            {
                var hash = Languages.WordHash.Compute(literal);
                index.map[(hash & (Bits - 1)) >> 6] |= 1UL << (hash & 63);
                if (!index.rules.TryGetValue(hash, out var list))
                {
                    index.rules.Add(hash, list = []);
                }

                list.Add(rule);
            }
        }

        return index;
    }

    /// <summary>False when no rule is anchored by a word of this hash; true when one may be.</summary>
    public bool MayAnchor(int hash) => (map[(hash & (Bits - 1)) >> 6] >> (hash & 63) & 1) != 0;

    /// <summary>The rules that a word of this hash may anchor.</summary>
    public IReadOnlyList<DataRule> Find(int hash) => rules.TryGetValue(hash, out var list) ? list : [];
}
