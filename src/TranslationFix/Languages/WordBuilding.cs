namespace TranslationFix.Languages;

/// <summary>Tells whether an unknown English word is made of known ones: reopenable, sandcastlelike, snowdrift.</summary>
internal static class WordBuilding
{
    private const int LongestWord = 40;
    private const int ShortestStem = 3;
    private const int ShortestPart = 3;

    private static readonly string[] Prefixes =
    [
        "un", "re", "non", "over", "under", "out", "pre", "anti", "de", "dis", "mis", "co", "sub", "super", "inter", "ultra", "micro", "mini", "multi", "self", "hyper", "semi", "trans", "bio", "eco", "cyber", "auto",
        "counter", "mega", "neuro", "geo", "electro", "post", "extra", "intra", "macro", "nano", "neo", "pro", "pseudo", "quasi", "tele", "thermo", "psycho", "photo", "hydro", "cardio", "immuno", "agro", "aero", "in", "im", "fore", "up", "down", "be", "en", "em", "mid",
        "ex", "poly", "mono", "para", "meta", "radio", "socio", "techno", "under", "vice", "well", "ill", "crypto", "petro", "narco", "ethno", "euro", "afro", "omni", "proto", "turbo", "uni", "tri", "bi", "arch", "by", "step", "gastro", "osteo", "dermato", "haemo", "hemo", "nitro", "chloro", "fluoro", "phyto", "paleo", "palaeo",
    ];

    private static readonly string[] Suffixes =
    [
        "s", "es", "ed", "d", "ing", "ly", "ness", "nesses", "less", "lessness", "like", "wise", "able", "ably", "ability", "ible", "er", "ers", "r", "rs", "or", "ors", "ish", "ism", "isms", "ist", "ists", "istic", "isation", "ization", "isations", "izations", "ise", "ize", "ised", "ized", "ising", "izing", "ises", "izes",
        "ship", "ships", "hood", "dom", "ful", "fully", "y", "ies", "ier", "iest", "ily", "iness", "ity", "al", "ally", "esque", "ification", "ified", "ify", "ee", "ees", "ette", "ettes", "let", "lets", "ward", "wards", "some", "ic", "ical", "ically", "ation", "ations", "ative", "ment", "ments", "ian", "ians", "an", "ean", "ery", "age", "fold", "proof", "st", "est", "n", "en", "ened", "ening", "in'",
        "ster", "sters", "ology", "ologist", "ologists", "ological", "itis", "osis", "emia", "aemia", "ectomy", "phobia", "phobic", "philia", "phile", "gate", "nomics", "fest", "athon", "tastic", "ie", "o", "os", "ville", "man", "men", "woman", "women",
    ];

    /// <summary>True when a prefix, an ending or both leave a known word, or two known words make it up.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="word">A word in small letters that the lexicon does not know.</param>
    public static bool IsBuilt(Lexicon lexicon, ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return true;
        }

        if (IsKnownWithEnding(lexicon, word) || IsCompound(lexicon, word))
        {
            return true;
        }

        foreach (var prefix in Prefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal) && word.Length - prefix.Length >= ShortestStem
                && (IsKnown(lexicon, word[prefix.Length..]) || IsKnownWithEnding(lexicon, word[prefix.Length..])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsKnownWithEnding(Lexicon lexicon, ReadOnlySpan<char> word)
    {
        Span<char> trial = stackalloc char[LongestWord + 1];
        foreach (var suffix in Suffixes)
        {
            if (!word.EndsWith(suffix, StringComparison.Ordinal) || word.Length - suffix.Length < ShortestStem)
            {
                continue;
            }

            var stem = word[..^suffix.Length];
            if (IsKnown(lexicon, stem) || (stem[^1] == stem[^2] && IsKnown(lexicon, stem[..^1])))
            {
                return true;
            }

            stem.CopyTo(trial);
            foreach (var end in "eyao")
            {
                trial[stem.Length] = end;
                if (IsKnown(lexicon, trial[..(stem.Length + 1)]))
                {
                    return true;
                }
            }

            if (stem[^1] == 'i')
            {
                trial[stem.Length - 1] = 'y';
                if (IsKnown(lexicon, trial[..stem.Length]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsCompound(Lexicon lexicon, ReadOnlySpan<char> word)
    {
        for (var i = ShortestPart; i <= word.Length - ShortestPart; i++)
        {
            if (IsKnown(lexicon, word[..i]) && (IsKnown(lexicon, word[i..]) || (word.Length - i > ShortestPart + 1 && IsKnownWithEnding(lexicon, word[i..]))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsKnown(Lexicon lexicon, ReadOnlySpan<char> word) => (lexicon.Find(word) & (LexiconEntry.Word | LexiconEntry.Name)) != LexiconEntry.None;
}
