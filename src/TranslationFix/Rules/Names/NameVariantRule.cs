using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>A name spelled two ways in one story. The form that the story uses more often, or that a list knows, is the fix.</summary>
internal sealed class NameVariantRule : Rule
{
    /// <summary>The shortest name, in letters, that is compared: many names of three letters differ by one (Kim, Kin).</summary>
    private const int ShortestName = 3;

    /// <summary>The shortest name that is compared when no equal name stands beside both forms.</summary>
    private const int ShortestLoneName = 4;

    /// <summary>The most forms of a story that are compared with an odd one: the ones around it in the order of the text.</summary>
    private const int MaximumForms = 256;

    /// <summary>The distance up to which the features tell how close two forms are; beyond it they only say that they are far.</summary>
    private const float Close = 0.2f;

    /// <summary>The most spans of evidence.</summary>
    private const int MaximumEvidence = 3;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("name-variant", "fluency/inconsistency", Severity.Major, "One name, spelled two or more ways in a story.")
    {
        Applicability = Applicability.Safe,
        Examples =
        [
            RuleExample.Fixed("Dmytro Grebniov was named minister. Grebniov is 48. On Friday Grebnyov met the press.", "Dmytro Grebniov was named minister. Grebniov is 48. On Friday Grebniov met the press."),
            RuleExample.Fixed("Coach Tal Vardimon praised his team. Vardimon said the wardens were right. Later Wardimon left.", "Coach Tal Vardimon praised his team. Vardimon said the wardens were right. Later Vardimon left."),
            RuleExample.Fixed("Gao Zhenbang spoke for an hour. Gao Zhenbang, 61, is a chemist. Kao Zhenbang left at noon.", "Gao Zhenbang spoke for an hour. Gao Zhenbang, 61, is a chemist. Gao Zhenbang left at noon."),
            RuleExample.Fixed("Judge Levan Qiziria read the verdict. Qiziria spoke for two hours. Kiziria then rose.", "Judge Levan Qiziria read the verdict. Qiziria spoke for two hours. Qiziria then rose."),
            RuleExample.Fixed("Ömer Türkölmez sued. Türkölmez wants money. Turkolmez lost before.", "Ömer Türkölmez sued. Türkölmez wants money. Türkölmez lost before."),
            RuleExample.Fixed("The singer Barak Tzelnik sings again. Tselnik is 70.", "The singer Barak Tzelnik sings again. Tzelnik is 70."),
            RuleExample.Fixed("Rina Ashkelony owns the shop. Customers like Ashkeloni. Ashkelony smiles.", "Rina Ashkelony owns the shop. Customers like Ashkelony. Ashkelony smiles."),
            RuleExample.Fixed("The firm Hitokawa was fined. Hitogawa will appeal. Hitokawa is old.", "The firm Hitokawa was fined. Hitokawa will appeal. Hitokawa is old."),
            RuleExample.Fixed("Farmers around Dovzhanka protested. In Dovzhonka the mayor hid. Dovzhanka is small.", "Farmers around Dovzhanka protested. In Dovzhanka the mayor hid. Dovzhanka is small."),
            RuleExample.Fixed("Mehran Jozdani was freed. Jazdani had served a year. Friends of Jozdani sang.", "Mehran Jozdani was freed. Jozdani had served a year. Friends of Jozdani sang."),
            RuleExample.Stays("Kevin Bruinier passed to Bruno. Bruinier had not seen Bruno."),
            RuleExample.Stays("Roberto Moreyra met Philippe Moreau. Moreyra won, Moreau wept."),
            RuleExample.Stays("The two Congos share a river. Congo and its neighbour agreed on Congo water."),
            RuleExample.Stays("Wikivista and Wikivoya are two sites. Wikivista is bigger than Wikivoya. Wikivista is older."),
            RuleExample.Stays("Ramesh Mandolia lives in Indor. Mandolia sells fruit; Indor buys it."),
            RuleExample.Stays("Amira Haddadin spoke, then Samir Hadidi. Haddadin was calm. Hadidi was not."),
            RuleExample.Stays("The Pestoni family owns it. Marco Pastorini manages it. Pestoni pays. Pastorini works."),
            RuleExample.Stays("Selin Korkut and Defne Korkmaz tied. Korkmaz was ill. Korkut was not."),
            RuleExample.Stays("A judge named Tarelkin heard Tarasov. Tarasov lied. Tarelkin knew."),
            RuleExample.Stays("Oleh Marchenko and Iryna Marchuk won. Marchenko sang; Marchuk danced."),
            RuleExample.Stays("Hanna Weissova lives in Lhotka. Weissova knows Petr Weissow. Weissow does not know her."),
            RuleExample.Stays("Iran and Iraq agreed. Iraq pays; Iran delivers. Iranian trucks crossed."),
            RuleExample.Stays("The Rozhkovs live in Omsk. Pavel Rozhkov is a baker. Rozhkov bakes."),
            RuleExample.Stays("Mali and Malta signed. Malta was pleased. Mali was not."),
            RuleExample.Stays("Slovakia beat Slovenia. Slovenia protested. Slovakia celebrated."),
            RuleExample.Stays("Yilmaz scored twice. Ali Yilmazer scored once. Yilmazer is 19 and Yilmaz 30."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.LedgerName;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["closeness", "far", "marks-only", "other-count", "once", "other-known", "known", "same-neighbour", "different-neighbour", "derived", "short", "same-sentence", "tie", "same-consonants", "first-letter"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var odd = story.Ledger.Names[index];
        if (odd.Text.Length < ShortestName || IsOrdinaryWord(story, odd) || story.Has(odd.Tokens[0], TokenTraits.InnerCapital))
        {
            return;
        }

        if (FindOther(story, index) is not { } match)
        {
            return;
        }

        var other = match.Form;
        var (same, different) = Neighbours(story, odd, other);
        if (!same && Math.Min(odd.Text.Length, other.Text.Length) < ShortestLoneName)
        {
            return;
        }

        var otherKnown = (other.Evidence & (NameEvidence.Lexicon | NameEvidence.Gazetteer)) != 0;
        if (IsPlural(odd.Text, other.Text) || IsPlural(other.Text, odd.Text))
        {
            return;
        }

        var derived = IsDerived(odd.Text, other.Text);
        foreach (var token in odd.Tokens)
        {
            sink.Add(
                this,
                new TextSpan(story[token].Start, story[token].CoreEnd(story.Text)),
                $"Elsewhere the story writes “{other.Text}”.",
                [
                    Math.Max(0, Close - match.Distance) / Close,
                    match.Distance > Close ? 1 : 0,
                    match.MarksOnly ? 1 : 0,
                    Math.Min(other.Count, 5) / 5f,
                    odd.Count == 1 ? 1 : 0,
                    otherKnown ? 1 : 0,
                    (odd.Evidence & (NameEvidence.Lexicon | NameEvidence.Gazetteer | NameEvidence.Listed)) != 0 ? 1 : 0,
                    same ? 1 : 0,
                    different ? 1 : 0,
                    derived ? 1 : 0,
                    odd.Text.Length <= 5 ? 1 : 0,
                    InOneSentence(story, odd, other) ? 1 : 0,
                    odd.Count == other.Count ? 1 : 0,
                    SameConsonants(odd.Text, other.Text) ? 1 : 0,
                    LatinLetters.Fold(odd.Text[0]) == LatinLetters.Fold(other.Text[0]) ? 1 : 0,
                ],
                [new Proposal(Cased(story, token, other.Text), other.Count >= 2 && otherKnown && same && !InOneSentence(story, odd, other) && SameConsonants(odd.Text, other.Text) ? Applicability.Safe : Applicability.Unsafe)],
                Evidence(story, other));
        }
    }

    /// <summary>A word that stands capitalised only at the start of sentences, or one that has a small form, is no name.</summary>
    private static bool IsOrdinaryWord(AnalyzedStory story, NameForm form)
    {
        ref readonly var token = ref story[form.Tokens[0]];
        return token.Has(TokenTraits.KnownWord) || token.Has(TokenTraits.AllCapitals) || token.Is(WordClasses.Month | WordClasses.Weekday | WordClasses.Demonym | WordClasses.Title);
    }

    private static OtherForm? FindOther(AnalyzedStory story, int index)
    {
        var names = story.Ledger.Names;
        var odd = names[index];
        var mask = Letters(odd.Text);
        var first = Math.Max(0, Math.Min(index - (MaximumForms / 2), names.Count - MaximumForms));
        OtherForm? best = null;
        for (var i = first; i < names.Count && i < first + MaximumForms; i++)
        {
            var other = names[i];
            if (i == index || Math.Abs(other.Text.Length - odd.Text.Length) > 3 || other.Text.Length < ShortestName || !Leads(story, other, i, odd, index)
                || System.Numerics.BitOperations.PopCount(mask ^ Letters(other.Text)) > 5 || IsOrdinaryWord(story, other))
            {
                continue;
            }

            var distance = TransliterationLattice.Latin.Distance(other.Text, odd.Text);
            var marksOnly = SameBaseLetters(other.Text, odd.Text);
            if ((distance <= 0.3f || marksOnly) && (best is null || distance < best.Value.Distance))
            {
                best = new OtherForm(other, distance, marksOnly);
            }
        }

        return best;
    }

    /// <summary>True when the other form is the one to keep: it is known and the odd one is not, it stands more often, or it stands first.</summary>
    private static bool Leads(AnalyzedStory story, NameForm other, int otherIndex, NameForm odd, int oddIndex)
    {
        var oddUnknown = story[odd.Tokens[0]].IsUnknownWord && (odd.Evidence & NameEvidence.Gazetteer) == 0;
        var otherUnknown = story[other.Tokens[0]].IsUnknownWord && (other.Evidence & NameEvidence.Gazetteer) == 0;
        if (!oddUnknown)
        {
            return false;
        }

        return other.Count != odd.Count ? other.Count > odd.Count : !otherUnknown || otherIndex < oddIndex;
    }

    private static uint Letters(string text)
    {
        var mask = 0u;
        foreach (var c in text)
        {
            var letter = LatinLetters.Fold(c);
            if (char.IsAsciiLetterLower(letter))
            {
                mask |= 1u << (letter - 'a');
            }
        }

        return mask;
    }

    /// <summary>True when both names have the same consonants once those that transliterations confuse are one: c, k, q, g; s, z, x; d, t; b, p, f, v, w; r, l.</summary>
    private static bool SameConsonants(string left, string right)
    {
        Span<char> one = stackalloc char[TransliterationLattice.MaximumLength];
        Span<char> other = stackalloc char[TransliterationLattice.MaximumLength];
        return one[..Consonants(left, one)].SequenceEqual(other[..Consonants(right, other)]);
    }

    private static int Consonants(string name, Span<char> consonants)
    {
        var count = 0;
        foreach (var c in name)
        {
            var group = LatinLetters.Fold(c) switch
            {
                'c' or 'k' or 'q' or 'g' => 'k',
                's' or 'z' or 'x' => 's',
                'd' or 't' => 't',
                'b' or 'p' or 'f' or 'v' or 'w' => 'p',
                'r' or 'l' => 'r',
                'm' => 'm',
                'n' => 'n',
                _ => '\0',
            };
            if (group != '\0' && count < consonants.Length && (count == 0 || consonants[count - 1] != group))
            {
                consonants[count++] = group;
            }
        }

        return count;
    }

    private static bool SameBaseLetters(string left, string right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (LatinLetters.Fold(left[i]) != LatinLetters.Fold(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    internal static bool IsPlural(string plural, string name) =>
        plural.Length > name.Length && plural.StartsWith(name, StringComparison.Ordinal) && plural.AsSpan(name.Length) is "s" or "es" or "'s" or "’s";

    /// <summary>Adjectives and feminine forms of one name: Iranian, Weissova.</summary>
    private static bool IsDerived(string left, string right)
    {
        var (longer, shorter) = left.Length >= right.Length ? (left, right) : (right, left);
        var common = 0;
        while (common < shorter.Length && LatinLetters.Fold(longer[common]) == LatinLetters.Fold(shorter[common]))
        {
            common++;
        }

        var longEnd = longer.AsSpan(common);
        var shortEnd = shorter.AsSpan(common);
        return shortEnd.Length <= 1 && longEnd is "s" or "es" or "n" or "an" or "ian" or "i" or "ese" or "ish" or "a" or "va" or "ova" or "na" or "ka" or "er" or "in" or "ina" or "ic" or "aya" or "ites" or "ist" or "ov" or "ev" or "sky" or "uk" or "enko" or "vich" or "son"
            || (shortEnd.Length == 1 && longEnd.Length == 1 && common == longer.Length - 1 && LatinLetters.IsVowel(LatinLetters.Fold(longEnd[0])) && LatinLetters.IsVowel(LatinLetters.Fold(shortEnd[0])) && !SameSound(longEnd[0], shortEnd[0]));
    }

    private static bool SameSound(char left, char right) =>
        (LatinLetters.Fold(left), LatinLetters.Fold(right)) is ('i', 'y') or ('y', 'i') or ('e', 'a') or ('a', 'e') or ('i', 'e') or ('e', 'i') or ('o', 'u') or ('u', 'o');

    /// <summary>Whether the capitalised words beside the two forms are the same, or both there and different: two people of one family.</summary>
    private static (bool Same, bool Different) Neighbours(AnalyzedStory story, NameForm odd, NameForm other)
    {
        var same = false;
        var anyOdd = false;
        var anyOther = false;
        foreach (var token in odd.Tokens)
        {
            foreach (var side in (ReadOnlySpan<int>)[-1, 1])
            {
                if (!IsNeighbour(story, token, side))
                {
                    continue;
                }

                anyOdd = true;
                for (var i = 0; i < other.Count && i < 16; i++)
                {
                    if (IsNeighbour(story, other.Tokens[i], side))
                    {
                        anyOther = true;
                        same |= story[token + side].Hash == story[other.Tokens[i] + side].Hash;
                    }
                }
            }
        }

        return (same, anyOdd && anyOther && !same);
    }

    private static bool IsNeighbour(AnalyzedStory story, int token, int side) =>
        story.IsKind(token + side, TokenKind.Word) && story.Has(token + side, TokenTraits.Capitalized) && !story.Is(token + side, WordClasses.FunctionWord | WordClasses.Title)
        && story.InOneSentence(token, token + side) && !story.Has(side < 0 ? token : token + 1, TokenTraits.LineStart);

    private static bool InOneSentence(AnalyzedStory story, NameForm odd, NameForm other)
    {
        foreach (var token in odd.Tokens)
        {
            for (var i = 0; i < other.Count && i < 32; i++)
            {
                if (story.InOneSentence(token, other.Tokens[i]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string Cased(AnalyzedStory story, int token, string text) => story.Has(token, TokenTraits.AllCapitals) ? text.ToUpperInvariant() : text;

    private static ImmutableArray<Evidence> Evidence(AnalyzedStory story, NameForm other) =>
        [.. other.Tokens.Take(MaximumEvidence).Select(token => new Evidence(new TextSpan(story[token].Start, story[token].CoreEnd(story.Text)), "The other spelling."))];

    private readonly record struct OtherForm(NameForm Form, float Distance, bool MarksOnly);
}
