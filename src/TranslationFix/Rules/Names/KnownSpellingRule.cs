using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>Two spellings of one name that are both right and both known, in one story: Kharkiv and Kharkov. The one that the story uses more is the fix.</summary>
internal sealed class KnownSpellingRule : Rule
{
    /// <summary>The most occurrences of a form that are looked at.</summary>
    private const int MaximumOccurrences = 32;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = NameVariantRule.Shared with
    {
        LazyExamples = static () =>
        [
            RuleExample.Fixed("A shell hit the station of Kharkiv. The mayor of Kharkov asked for glass. Kharkiv is dark.", "A shell hit the station of Kharkiv. The mayor of Kharkiv asked for glass. Kharkiv is dark."),
            RuleExample.Fixed("The night train from Kyiv was late. Nobody in Kiev could say why.", "The night train from Kyiv was late. Nobody in Kyiv could say why."),
            RuleExample.Fixed("Lvov has a new tram. The tram of Lviv is yellow. The people of Lvov call it the canary.", "Lvov has a new tram. The tram of Lvov is yellow. The people of Lvov call it the canary."),
            RuleExample.Fixed("President Zelensky opened the bridge. The engineers gave Zelenskyy a hammer. Zelensky laughed.", "President Zelensky opened the bridge. The engineers gave Zelensky a hammer. Zelensky laughed."),
            RuleExample.Fixed("Defence Minister Yoav Gallant toured the base. Galant said little. Gallant left by car.", "Defence Minister Yoav Gallant toured the base. Gallant said little. Gallant left by car."),
            RuleExample.Fixed("The ferry sails from Odesa in May. Two cranes in Odessa are broken. Odesa has nine.", "The ferry sails from Odesa in May. Two cranes in Odesa are broken. Odesa has nine."),
            RuleExample.Fixed("A party close to Hezbollah lost a seat. Hizbullah wants a recount. Hezbollah had hoped for ten.", "A party close to Hezbollah lost a seat. Hezbollah wants a recount. Hezbollah had hoped for ten."),
            RuleExample.Fixed("The mine near Luhansk is flooded. Pumps were sent to Lugansk by rail.", "The mine near Luhansk is flooded. Pumps were sent to Luhansk by rail."),
            RuleExample.Stays("Most editors now write Kyiv and no longer Kiev. Kyiv is one letter shorter on the map."),
            RuleExample.Stays("He supports Dynamo Kiev. He was born in Kyiv."),
            RuleExample.Stays("The cook made chicken Kiev. She learned it in Kyiv."),
            RuleExample.Stays("The book is called “The Road to Lvov”. Its author lives in Lviv."),
            RuleExample.Stays("Pavel Timoshenko trains the rowers. Yulia Tymoshenko watched the race."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.LedgerName;

    /// <inheritdoc />
    public override System.Collections.Immutable.ImmutableArray<string> Features => ["pair-known", "pair-tie", "pair-preferred"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var odd = story.Ledger.Names[index];
        var group = story.Language.KnownSpellings.Find(odd.Hash);
        if (group.IsEmpty || Leading(story, group) is not { } other || other.Hash == odd.Hash || !IsSpelling(odd, group) || !IsSpelling(other, group))
        {
            return;
        }

        // A sentence with both speaks of the spellings; a name that belongs to a longer one is another name, or keeps its form.
        if (IsSetApart(story, odd) || (HasNeighbour(story, odd) && !SharesNeighbour(story, odd, other)) || InOneSentence(story, odd, other))
        {
            return;
        }

        foreach (var token in odd.Tokens)
        {
            var text = story.Has(token, TokenTraits.AllCapitals) ? other.Text.ToUpperInvariant() : other.Text;
            sink.Add(
                this,
                new TextSpan(story[token].Start, story[token].CoreEnd(story.Text)),
                $"Elsewhere the story writes “{other.Text}”.",
                [1, odd.Count == other.Count ? 1 : 0, other.Hash == group[0].Hash ? 1 : 0],
                [new Proposal(text, Applicability.Unsafe)],
                [new Evidence(new TextSpan(story[other.Tokens[0]].Start, story[other.Tokens[0]].CoreEnd(story.Text)), "The other spelling.")]);
        }
    }

    /// <summary>The spelling that the story uses most; among equals the preferred one.</summary>
    private static NameForm? Leading(AnalyzedStory story, ReadOnlySpan<KnownName> group)
    {
        NameForm? best = null;
        foreach (var name in group)
        {
            if (story.Ledger.Find(name.Hash) is { } form && (best is null || form.Count > best.Count))
            {
                best = form;
            }
        }

        return best;
    }

    /// <summary>True when the form is one of the spellings in its letters, not by its hash alone.</summary>
    private static bool IsSpelling(NameForm form, ReadOnlySpan<KnownName> group)
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

    private static bool IsSetApart(AnalyzedStory story, NameForm form)
    {
        for (var i = 0; i < form.Count && i < MaximumOccurrences; i++)
        {
            var token = form.Tokens[i];
            if (story.Has(token, TokenTraits.Quoted) || story.Has(token, TokenTraits.Hyphenated) || story.IsWord(token - 1, "chicken"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNeighbour(AnalyzedStory story, NameForm form)
    {
        for (var i = 0; i < form.Count && i < MaximumOccurrences; i++)
        {
            if (IsNeighbour(story, form.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SharesNeighbour(AnalyzedStory story, NameForm odd, NameForm other)
    {
        for (var i = 0; i < odd.Count && i < MaximumOccurrences; i++)
        {
            for (var k = 0; k < other.Count && k < MaximumOccurrences; k++)
            {
                if (IsNeighbour(story, odd.Tokens[i]) && IsNeighbour(story, other.Tokens[k]) && story[odd.Tokens[i] - 1].Hash == story[other.Tokens[k] - 1].Hash)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsNeighbour(AnalyzedStory story, int token) =>
        story.IsKind(token - 1, TokenKind.Word) && story.Has(token - 1, TokenTraits.Capitalized) && story.InOneSentence(token - 1, token)
        && !story.Is(token - 1, WordClasses.FunctionWord | WordClasses.Title | WordClasses.Demonym | WordClasses.Month | WordClasses.Weekday);

    private static bool InOneSentence(AnalyzedStory story, NameForm odd, NameForm other)
    {
        for (var i = 0; i < odd.Count && i < MaximumOccurrences; i++)
        {
            for (var k = 0; k < other.Count && k < MaximumOccurrences; k++)
            {
                if (story.InOneSentence(odd.Tokens[i], other.Tokens[k]) || story.InOneSentence(other.Tokens[k], odd.Tokens[i]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
