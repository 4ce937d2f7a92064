using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>
/// A given name in the forms of two languages for one person: Saul for the Shaul whose full name stands elsewhere, Paulina Gagarina beside Polina Gagarina.
/// Two forms that are far apart (John, Ivan) name one person only where both have the same surname behind them.
/// </summary>
internal sealed class GivenNameFormRule : Rule
{
    /// <summary>The most occurrences of a form that are looked at.</summary>
    private const int MaximumOccurrences = 32;

    /// <summary>The most letters in which two near forms differ.</summary>
    private const int MaximumEdits = 2;

    /// <summary>The most letters in which two near forms differ that have their consonants in common: Daphne, Dafna.</summary>
    private const int MaximumLikeEdits = 3;

    /// <summary>The fewest letters of one surname that another one begins with, where they are one: Gagarin, Gagarina.</summary>
    private const int FewestLetters = 4;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = NameVariantRule.Shared with { Examples = GivenNameFormExamples.All };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.LedgerName;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["given-form", "given-surname", "given-near", "given-tie", "given-title"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var odd = story.Ledger.Names[index];
        var group = story.Language.GivenNameForms.Find(odd.Hash);
        if (group.IsEmpty || !IsForm(odd, group) || !MayBeGivenName(story, odd))
        {
            return;
        }

        foreach (var name in group)
        {
            if (name.Hash != odd.Hash && story.Ledger.Find(name.Hash) is { } other && IsForm(other, group) && MayBeGivenName(story, other) && IsOnePerson(story, odd, other, group, out var bySurname))
            {
                Add(story, odd, other, bySurname, sink);
                return;
            }
        }
    }

    /// <summary>True when two forms are one given name of one person, either of them the one to keep: this rule says which.</summary>
    public static bool Decides(AnalyzedStory story, NameForm one, NameForm other)
    {
        var group = story.Language.GivenNameForms.Find(one.Hash);
        return !group.IsEmpty && IsForm(one, group) && IsForm(other, group) && MayBeGivenName(story, one) && MayBeGivenName(story, other)
            && (IsOnePerson(story, one, other, group, out _) || IsOnePerson(story, other, one, group, out _));
    }

    private void Add(AnalyzedStory story, NameForm odd, NameForm other, bool bySurname, CandidateSink sink)
    {
        foreach (var token in odd.Tokens)
        {
            var text = story.Has(token, TokenTraits.AllCapitals) ? other.Text.ToUpperInvariant() : other.Text;
            sink.Add(
                this,
                new TextSpan(story[token].Start, story[token].CoreEnd(story.Text)),
                $"Elsewhere the story writes “{other.Text}”.",
                [1, bySurname ? 1 : 0, IsNear(odd, other) ? 1 : 0, odd.Count == other.Count ? 1 : 0, story.Is(token - 1, WordClasses.Title) ? 1 : 0],
                [new Proposal(text, Applicability.Unsafe)],
                [new Evidence(new TextSpan(story[other.Tokens[0]].Start, story[other.Tokens[0]].CoreEnd(story.Text)), "The other form.")]);
        }
    }

    /// <summary>
    /// True when the odd form names the person of the other one: before the same surname where the other form stands more often, or is no English one and the surname in no list; or always alone, where the
    /// other form is near and stands before a surname. A form with a surname of its own is another person's.
    /// </summary>
    private static bool IsOnePerson(AnalyzedStory story, NameForm odd, NameForm other, ReadOnlySpan<KnownName> group, out bool bySurname)
    {
        bySurname = false;
        var hasSurname = false;
        var ofUnknown = false;
        for (var i = 0; i < odd.Count && i < MaximumOccurrences; i++)
        {
            if (SurnameBehind(story, odd.Tokens[i]) is var surname && surname >= 0)
            {
                hasSurname = true;
                if (!Has(story, other, surname))
                {
                    return false;
                }

                bySurname = true;
                ofUnknown |= story[surname].IsUnknownWord;
            }
        }

        if (hasSurname)
        {
            if (story.SourceLanguage is not null && ofUnknown && (odd.Hash == group[0].Hash || other.Hash == group[0].Hash))
            {
                // No list has the surname: the bearer is no Englishman, and it is the engine that made a Saul of him.
                return odd.Hash == group[0].Hash;
            }

            return odd.Count != other.Count ? odd.Count < other.Count : odd.Hash == group[0].Hash || (other.Hash != group[0].Hash && other.Tokens[0] < odd.Tokens[0]);
        }

        return IsNear(odd, other) && Has(story, other, -1);
    }

    private static bool IsNear(NameForm odd, NameForm other) =>
        NameSimilarity.Edits(odd.Text, other.Text) is var edits && (edits <= MaximumEdits || (edits <= MaximumLikeEdits && NameSimilarity.SameConsonants(odd.Text, other.Text, 2)));

    /// <summary>True when the form stands before a surname: before this one, or before any where it is negative.</summary>
    private static bool Has(AnalyzedStory story, NameForm form, int surname)
    {
        for (var i = 0; i < form.Count && i < MaximumOccurrences; i++)
        {
            if (SurnameBehind(story, form.Tokens[i]) is var found && found >= 0 && (surname < 0 || IsOneSurname(story, surname, found)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneSurname(AnalyzedStory story, int one, int other)
    {
        var left = story.CoreOf(one);
        var right = story.CoreOf(other);
        return story[one].Hash == story[other].Hash
            || (Math.Min(left.Length, right.Length) >= FewestLetters && (left.StartsWith(right, StringComparison.OrdinalIgnoreCase) || right.StartsWith(left, StringComparison.OrdinalIgnoreCase)))
            || (NameSimilarity.Edits(left, right) <= MaximumEdits && NameSimilarity.SameConsonants(left, right, 2));
    }

    /// <summary>The token of the surname behind a given name; -1 where there is none.</summary>
    private static int SurnameBehind(AnalyzedStory story, int token) =>
        !story.Has(token, TokenTraits.Possessive) && NameNeighbours.IsName(story, token, 1) && !story.Has(token + 1, TokenTraits.KnownWord) ? token + 1 : -1;

    /// <summary>True for a form that stands nowhere as a surname, as a place, in quotation marks, in a longer name of something else (Saul Street) or of a king or saint.</summary>
    private static bool MayBeGivenName(AnalyzedStory story, NameForm form)
    {
        if ((form.Evidence & (NameEvidence.Gazetteer | NameEvidence.Set | NameEvidence.Trusted)) != 0 || story.Has(form.Tokens[0], TokenTraits.KnownWord))
        {
            return false;
        }

        for (var i = 0; i < form.Count && i < MaximumOccurrences; i++)
        {
            var token = form.Tokens[i];
            if (NameNeighbours.IsName(story, token, -1) || IsCrowned(story, token - 1) || (NameNeighbours.IsName(story, token, 1) && SurnameBehind(story, token) < 0))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCrowned(AnalyzedStory story, int token) =>
        story.IsWord(token, "king") || story.IsWord(token, "queen") || story.IsWord(token, "prince") || story.IsWord(token, "princess") || story.IsWord(token, "pope") || story.IsWord(token, "saint")
        || story.IsWord(token, "prophet") || story.IsWord(token, "tsar") || story.IsWord(token, "emperor") || story.IsWord(token, "st");

    private static bool IsForm(NameForm form, ReadOnlySpan<KnownName> group)
    {
        foreach (var name in group)
        {
            if (WordHash.Same(name.Text, form.Text))
            {
                return true;
            }
        }

        return false;
    }
}
