using System.Buffers;
using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Words;

/// <summary>A small-letter word that no lexicon knows, that no ending, prefix or compound explains, and that stands once, by itself, in plain text.</summary>
internal sealed class NonWordRule : Rule
{
    private const int ShortestWord = 5;

    /// <summary>How far a second use of the word is looked for, in tokens: a word that is used twice is a term.</summary>
    private const int Surroundings = 1500;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("non-word", "fluency/spelling", Severity.Minor, "A word that does not exist.")
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Found("The ship was full of ghtghtrness and old ropes."),
            RuleExample.Found("They walked through the old vrzdjelsk of the factory."),
            RuleExample.Found("The mayor spoke of the krhjbtion of the bridge."),
            RuleExample.Found("The price of glbrntsv doubled in May."),
            RuleExample.Found("He put the pqkwlth on the table and left."),
            RuleExample.Found("A strjvdmnt was sent to the valley."),
            RuleExample.Fixed("The goverment will pay for the new road.", "The government will pay for the new road."),
            RuleExample.Fixed("The ministr opened the new wing of the school.", "The minister opened the new wing of the school."),
            RuleExample.Fixed("The hospitel has no water.", "The hospital has no water."),
            RuleExample.Stays("The reopenable window of the unpaintable house was sandcastlelike."),
            RuleExample.Stays("They ate sfogliatelle and drank kvass by the fjordside."),
            RuleExample.Stays("The word “ghtghtrness” means nothing."),
            RuleExample.Stays("The zgjedhja was lost; the second zgjedhja was won."),
            RuleExample.Stays("He sang mi corazón está contento y canta conmigo."),
            RuleExample.Stays("Grrr, hmmm, pssst, the child said."),
            RuleExample.Stays("The Krzdal festival opened with a krzdal of light."),
            RuleExample.Stays("Write to kjhgf@example.com or use #pqkwlth and @glbrntsv."),
            RuleExample.Stays("The dish is called tlacoyo in the south."),
            RuleExample.Stays("She wears a huipil, a rebozo and a pair of huaraches."),
            RuleExample.Stays("They rebuilt the asklepeion (a place of healing) near the gate."),
            RuleExample.Stays("The non-vrzdl party (the vrzdl one) met."),
            RuleExample.Stays("The women weave the rebozo on a loom that a grandmother built.") with { SourceLanguage = "es" },
            RuleExample.Stays("A plov for forty guests simmered behind the mosque.") with { SourceLanguage = "ru" },
            RuleExample.Stays("The bread is baked in clay ovens, or tandirs, behind the school."),
            RuleExample.Stays("They cut the turf with a tool called slanarka."),
            RuleExample.Stays("Beside the well there is vedrova, a beam that lifts the bucket."),
            RuleExample.Stays("They unfroze the microloans and demilitarised the harbourfront."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.UnknownWord;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["length", "consonants", "no-vowel", "near-known", "near-common", "near-very-common", "behind-determiner", "short", "rare-pair", "vowel-end", "mention", "source"];

    private static readonly SearchValues<char> SmallLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        ref readonly var token = ref story[index];
        var word = story.CoreOf(index);
        if (word.Length is < ShortestWord or > WordNeighbors.MaximumLength || word.ContainsAnyExcept(SmallLetters)
            || story.IsMark(index + 1, '(') || token.Has(TokenTraits.Hyphenated) || token.Has(TokenTraits.Quoted) || token.Has(TokenTraits.Bracketed) || !StandsAlone(story, index)
            || IsForeignNear(story, index) || IsExplained(story, index) || HasTriple(word) || WordBuilding.IsBuilt(story.Language.Lexicon, word) || IsUsedAgain(story, index))
        {
            return;
        }

        Span<char> neighbor = stackalloc char[WordNeighbors.MaximumLength + 1];
        var near = WordNeighbors.TryFindOne(story.Language.Lexicon, word, neighbor, out var length);
        var entry = near ? story.Language.Lexicon.Find(neighbor[..length]) : LexiconEntry.None;
        var run = ConsonantRun(word);
        sink.Add(
            this,
            new TextSpan(token.Start, token.Start + word.Length),
            near ? $"“{word}” is no word; “{neighbor[..length]}” is near." : $"“{word}” is no word.",
            [
                word.Length / 12f,
                run >= 5 ? 1 : 0,
                run == word.Length ? 1 : 0,
                near ? 1 : 0,
                (entry & LexiconEntry.Common) != 0 ? 1 : 0,
                (entry & LexiconEntry.VeryCommon) != 0 ? 1 : 0,
                story.Is(index - 1, WordClasses.Determiner | WordClasses.IndefiniteArticle) ? 1 : 0,
                word.Length < 7 ? 1 : 0,
                RarePairs(word) / 3f,
                word[^1] is 'a' or 'e' or 'i' or 'o' or 'u' ? 1 : 0,
                story.Is(index - 1, WordClasses.MentionWord) ? 1 : 0,
                story.SourceLanguage is null ? 0 : 1,
            ],
            (entry & LexiconEntry.Common) != 0 ? [new Proposal(neighbor[..length].ToString(), Applicability.Unsafe)] : []);
    }

    /// <summary>True when nothing is glued to the word but a comma, a stop or the like behind it.</summary>
    private static bool StandsAlone(AnalyzedStory story, int index)
    {
        if (!story.Has(index, TokenTraits.SpaceBefore) || index == 0 || story.Has(index, TokenTraits.LineStart))
        {
            return false;
        }

        var end = story[index].End;
        return end == story.Text.Length || Scripts.IsSpace(story.Text[end]) || (story.Text[end] is ',' or '.' or ';' or ':' or '!' or '?' && (end + 1 == story.Text.Length || Scripts.IsSpace(story.Text[end + 1])));
    }

    /// <summary>True when an unknown or a foreign word stands beside it: a phrase of another language, a name.</summary>
    private static bool IsForeignNear(AnalyzedStory story, int index)
    {
        const int Near = 3;
        for (var i = Math.Max(0, index - Near); i < story.Count && i <= index + Near; i++)
        {
            if (i != index && (story[i].IsUnknownWord || story.Has(i, TokenTraits.ForeignScript) || (Math.Abs(i - index) == 1 && story.Has(i, TokenTraits.Capitalized) && !story.Has(i, TokenTraits.SentenceStart))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"stoves, or tandirs, have", "a script called solitreo", "a kazma, a pick with one arm": the sentence says what the word means.</summary>
    private static bool IsExplained(AnalyzedStory story, int index) =>
        (story.IsWord(index - 1, "or") && story.IsMark(index - 2, ',') && story.IsMark(index + 1, ',')) || story.IsWord(index - 1, "called")
        || (story.IsMark(index + 1, ',') && story.Is(index + 2, WordClasses.IndefiniteArticle) && story.IsKind(index + 3, TokenKind.Word) && !story.Is(index - 1, WordClasses.Determiner | WordClasses.IndefiniteArticle));

    private static bool IsUsedAgain(AnalyzedStory story, int index)
    {
        var hash = story[index].Hash;
        var end = Math.Min(story.Count, index + Surroundings);
        for (var i = Math.Max(0, index - Surroundings); i < end; i++)
        {
            if (i != index && story[i].Hash == hash)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"hmmm", "grrr": a sound.</summary>
    private static bool HasTriple(ReadOnlySpan<char> word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2])
            {
                return true;
            }
        }

        return false;
    }

    private static int ConsonantRun(ReadOnlySpan<char> word)
    {
        var run = 0;
        var most = 0;
        foreach (var letter in word)
        {
            run = letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' ? 0 : run + 1;
            most = Math.Max(most, run);
        }

        return most;
    }

    /// <summary>Pairs of letters that hardly any English word has.</summary>
    private static int RarePairs(ReadOnlySpan<char> word)
    {
        var count = 0;
        for (var i = 1; i < word.Length; i++)
        {
            count += (word[i - 1], word[i]) switch
            {
                ('q', not 'u') or ('j', 'b' or 'c' or 'd' or 'f' or 'g' or 'h' or 'k' or 'l' or 'm' or 'n' or 'p' or 'q' or 'r' or 's' or 't' or 'v' or 'w' or 'x' or 'z') => 1,
                ('v', 'b' or 'c' or 'd' or 'f' or 'g' or 'h' or 'j' or 'k' or 'l' or 'm' or 'n' or 'p' or 'q' or 't' or 'w' or 'x' or 'z') => 1,
                ('z', 'b' or 'c' or 'd' or 'f' or 'g' or 'j' or 'k' or 'n' or 'p' or 'q' or 'r' or 's' or 't' or 'v' or 'x') => 1,
                ('g' or 'k' or 'b' or 'p' or 'd' or 'f' or 't', 'q' or 'x' or 'j') or ('x', 'j' or 'k' or 'n' or 'r' or 'z') or ('k', 'p' or 'v' or 'z' or 'g') => 1,
                ('h', 'b' or 'c' or 'd' or 'f' or 'g' or 'j' or 'k' or 'p' or 'q' or 'v' or 'x' or 'z') => 1,
                _ => 0,
            };
        }

        return Math.Min(count, 3);
    }
}
