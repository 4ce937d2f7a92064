using System.Buffers;
using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Grammar;

/// <summary>
/// The form of the Italian article that does not fit the sound of the next word: il studente, un zaino, i studenti, del spettacolo. Forms that are
/// pronouns as well (lo, gli, uno) and words with two usages (pneumatico, whisky) are left alone.
/// </summary>
internal sealed class ItalianArticleRule : Rule
{
    private const string Italian = "it";

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouàèéìòù");

    private static readonly string[][] Forms =
    [
        ["il", "lo"], ["un", "uno"], ["del", "dello"], ["al", "allo"], ["dal", "dallo"], ["nel", "nello"], ["sul", "sullo"], ["quel", "quello"],
        ["nessun", "nessuno"], ["i", "gli"], ["dei", "degli"], ["ai", "agli"], ["nei", "negli"], ["sui", "sugli"], ["quei", "quegli"],
    ];

    private static readonly int FirstPlural = Array.FindIndex(Forms, static form => form[0] is "i");

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("article", "fluency/grammar", Severity.Minor, "A wrong or missing article that the text alone decides.")
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("Il stadio era vuoto.", "Lo stadio era vuoto.") with { Language = Italian },
            RuleExample.Fixed("Ha comprato un zaino rosso.", "Ha comprato uno zaino rosso.") with { Language = Italian },
            RuleExample.Fixed("La fine del spettacolo ha deluso i studenti.", "La fine dello spettacolo ha deluso gli studenti.") with { Language = Italian },
            RuleExample.Fixed("Nella valle dei alberi il fiume è in secca.", "Nella valle degli alberi il fiume è in secca.") with { Language = Italian },
            RuleExample.Fixed("Il albero è caduto.", "L'albero è caduto.") with { Language = Italian },
            RuleExample.Stays("Il sole, il pneumatico e i santi: uno spettacolo, un albero, gli zii.") with { Language = Italian },
            RuleExample.Stays("Il Sole 24 Ore e il presidente dello Stato ne parlano nel settembre scorso.") with { Language = Italian },
            RuleExample.Stays("«Il zio Beppe», dice, come dicono tutti nel paese.") with { Language = Italian },
            RuleExample.Stays("Gli dei erano dodici, e gli dei amano il silenzio.") with { Language = Italian },
            RuleExample.Stays("Con la i i bambini faticano.") with { Language = Italian },
            RuleExample.Stays("Gli disse che lo studio era chiuso e che uno solo aveva la chiave.") with { Language = Italian },
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override WordClasses Needs => WordClasses.IndefiniteArticle;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["common-word", "unknown", "capital-article"];

    /// <inheritdoc />
    public override bool AppliesTo(Language language) => language.Tag is Italian && base.AppliesTo(language);

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        for (var i = 0; i + 1 < story.Count; i++)
        {
            if (story.IsKind(i, TokenKind.Word) && story.Is(i, WordClasses.FunctionWord) && story[i].Length <= 6)
            {
                Check(story, i, sink);
            }
        }
    }

    private void Check(AnalyzedStory story, int index, CandidateSink sink)
    {
        var next = index + 1;
        ref readonly var word = ref story[next];
        if (!story.IsKind(next, TokenKind.Word) || !word.Has(TokenTraits.SpaceBefore) || word.Has(TokenTraits.LineStart) || word.Has(TokenTraits.Quoted)
            || word.Has(TokenTraits.Capitalized) || !word.Has(TokenTraits.KnownWord))
        {
            return;
        }

        var article = story.TextOf(index).ToString();
        var form = Array.FindIndex(Forms, pair => string.Equals(pair[0], article, StringComparison.OrdinalIgnoreCase));
        if (form < 0 || story.Has(index, TokenTraits.AllCapitals))
        {
            return;
        }

        var elided = form < FirstPlural && IsElided(article, story.TextOf(next));
        if (!elided && !IsImpure(story.TextOf(next)) && !(form >= FirstPlural && IsVowel(story.TextOf(next)[0])))
        {
            return;
        }

        // "i i": the letter, or a word twice, which another rule tells.
        if (story.TextOf(next).Equals(article, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        // "gli dei amano": the gods.
        if (article is "dei" && story.IsKind(index - 1, TokenKind.Word) && story.TextOf(index - 1).EndsWith("gli", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        // lo, dello, allo lose their o before a vowel.
        var right = elided ? Forms[form][1][..^1] + (story.Text.Contains('’', StringComparison.Ordinal) ? "’" : "'") : Forms[form][1];
        var correct = char.IsUpper(article[0]) ? char.ToUpperInvariant(right[0]) + right[1..] : right;
        var common = (story.Language.Lexicon.Find(story.CoreOf(next)) & LexiconEntry.Common) != 0;
        sink.Add(
            this,
            story.SpanOf(index, next),
            $"Before “{story[word]}” the article is “{right}”.",
            string.Concat(correct, elided ? string.Empty : " ", story[word]),
            elided ? Applicability.Unsafe : Applicability.Safe,
            common ? 1 : 0,
            0,
            char.IsUpper(article[0]) ? 1 : 0);
    }

    /// <summary>True for s and a consonant, z, gn, ps and x: the sounds before which lo, gli and uno stand.</summary>
    private static bool IsImpure(ReadOnlySpan<char> word) =>
        word.Length > 2 && word.IndexOfAny(Vowels) >= 0
        && (word[0] is 'z' or 'x' || word.StartsWith("gn", StringComparison.Ordinal) || word.StartsWith("ps", StringComparison.Ordinal)
            || (word[0] == 's' && word[1] is not ('w' or 'h') && char.IsAsciiLetter(word[1]) && !IsVowel(word[1]) && word[1] != 'y'));

    /// <summary>True for il, del, al and the like before a vowel that is no half-vowel: il albero, but lo iodio.</summary>
    private static bool IsElided(string article, ReadOnlySpan<char> word) =>
        article[^1] == 'l' && word.Length > 2 && IsVowel(word[0]) && !(word[0] == 'i' && IsVowel(word[1]));

    private static bool IsVowel(char letter) => Vowels.Contains(letter);
}
