using System.Collections.Frozen;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>Names of firms, products and campaigns that are made of a place's letters: Israir is no Israel.</summary>
internal static class CompanyNames
{
    /// <summary>What such names end in. Hand-kept (MIT).</summary>
    private static readonly string[] Endings =
        ["air", "avia", "bank", "film", "films", "jet", "telecom", "soft", "mart", "coin", "pay", "media", "vision", "tube", "vember", "pedia", "pharm", "pharma", "energo", "neft", "motors"];

    /// <summary>The words before a name that say that it is one: the carrier X, shares of X. Hand-kept (MIT).</summary>
    private static readonly FrozenSet<int> Firms = Hashes(
        "airline", "airlines", "app", "bakery", "band", "bank", "brand", "brewery", "campaign", "carrier", "chain", "channel", "company", "drug", "factory", "firm", "foundation", "hotel", "label", "maker", "messenger", "newspaper", "operator",
        "platform", "producer", "restaurant", "retailer", "ship", "shop", "start-up", "startup", "station", "studio", "supplier", "team", "vessel", "website", "yacht");

    private static readonly FrozenSet<int> Holdings = Hashes("shares", "stock", "planes", "flights", "jets", "clients", "customers", "subscribers", "shareholders", "owner", "owners", "founder", "employees", "subsidiary");

    /// <summary>The words behind a name that say so. Hand-kept (MIT).</summary>
    private static readonly FrozenSet<int> Kinds = Hashes("group", "bank", "holding", "airline", "airlines", "airways", "corporation", "company", "factory", "plant", "stadium");

    /// <summary>True for a name that ends like one, or that the story calls one anywhere.</summary>
    public static bool IsOne(AnalyzedStory story, NameForm form)
    {
        foreach (var ending in Endings)
        {
            if (form.Text.Length > ending.Length + 1 && form.Text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var token in form.Tokens)
        {
            if (Is(story, token - 1, Firms) || (!story.Has(token, TokenTraits.Possessive) && Is(story, token + 1, Kinds)) || (story.IsWord(token - 1, "of") && Is(story, token - 2, Holdings)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(AnalyzedStory story, int token, FrozenSet<int> words) => story.IsKind(token, TokenKind.Word) && words.Contains(story[token].Hash);

    private static FrozenSet<int> Hashes(params ReadOnlySpan<string> words)
    {
        var hashes = new HashSet<int>();
        foreach (var word in words)
        {
            hashes.Add(WordHash.Compute(word));
        }

        return hashes.ToFrozenSet();
    }
}
