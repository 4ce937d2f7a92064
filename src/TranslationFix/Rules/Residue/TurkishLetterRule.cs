using System.Buffers;
using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Residue;

/// <summary>
/// Turkish text in ISO 8859-9 (Latin-5) that was decoded as ISO 8859-1: Þahin. The two pages differ in six letters (source: WHATWG Encoding
/// Standard, index windows-1254).
/// </summary>
internal sealed class TurkishLetterRule : Rule
{
    private const string Latin1 = "ÐÝÞðýþ";
    private const string Latin5 = "ĞİŞğış";

    private static readonly SearchValues<char> Garbled = SearchValues.Create(Latin1);

    /// <summary>Letters of Turkish that both pages have.</summary>
    private static readonly SearchValues<char> Turkish = SearchValues.Create("üçÜÇ");

    /// <summary>Letters with which Icelandic, Faroese, Czech and Slovak names are written, and Turkish ones are not.</summary>
    private static readonly SearchValues<char> Northern = SearchValues.Create("áíúóéæÁÍÚÓÉÆ");

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = MojibakeRule.Shared with
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The chamber’s head, Ayþe Kaya, resigned.", "The chamber’s head, Ayşe Kaya, resigned.") with { SourceLanguage = "tr" },
            RuleExample.Fixed("The mayor of Muðla was absent.", "The mayor of Muğla was absent.") with { SourceLanguage = "tr" },
            RuleExample.Fixed("The quake shook Kýrýkkale.", "The quake shook Kırıkkale.") with { SourceLanguage = "tr" },
            RuleExample.Fixed("Ýzmir and Þanlýurfa were hit.", "İzmir and Şanlıurfa were hit.") with { SourceLanguage = "tr" },
            RuleExample.Fixed("The poet Oðuzhan Þimþek read first.", "The poet Oğuzhan Şimşek read first.") with { SourceLanguage = "tr" },
            RuleExample.Fixed("The trial of Doðan Güneþ opened.", "The trial of Doğan Güneş opened."),
            RuleExample.Stays("The reporter of Morgunblaðið asked Kristbjörg Hafliðadóttir and Guðný about Breiðdalur."),
            RuleExample.Stays("Stöð 4 will show the match at eight."),
            RuleExample.Stays("The author Þórdís Gísladóttir read from her book."),
            RuleExample.Stays("Guðmundur Sveinsson caught the largest cod."),
            RuleExample.Stays("The town of Ísafjörður lies in the northwest."),
            RuleExample.Stays("The coach, Pavel Nový, was sent off."),
            RuleExample.Stays("The keeper from Ružomberok, Starý, saved two."),
            RuleExample.Stays("The president, Guðni Jóhannesson, met the reporter.") with { SourceLanguage = "tr" },
            RuleExample.Stays("The saga of Hafþór is long.") with { SourceLanguage = "is" },
            RuleExample.Stays("The river Jökulsá á Brú and Seyðisfjörður are on the map."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.UnknownName | Anchors.UnknownWord;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["one-byte", "turkish-source", "other-source", "turkish-letter-beside", "known-name", "northern"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var core = story.CoreOf(index);
        if (core.Length > Tokenizer.MaximumWordLength || !core.ContainsAny(Garbled))
        {
            return;
        }

        Span<char> turkish = stackalloc char[core.Length];
        for (var i = 0; i < core.Length; i++)
        {
            var place = Latin1.IndexOf(core[i], StringComparison.Ordinal);
            turkish[i] = place < 0 ? core[i] : Latin5[place];
        }

        var text = turkish.ToString();
        var turkishSource = story.SourceLanguage is "tr" or "az";
        var known = story.Language.Gazetteer.TryFind(text, out _) || story.Language.Lexicon.Find(text) != LexiconEntry.None;
        if (!known && IsNorthern(story, index - 1, index + 1))
        {
            return;
        }

        if (!turkishSource && !known && !IsTurkish(story, index) && !IsTurkish(story, index - 1) && !IsTurkish(story, index + 1))
        {
            // Icelandic, Faroese and Old English write ð and þ, Czech ý: without a sign of Turkish beside it the name may be of these.
            return;
        }

        sink.Add(
            this,
            new TextSpan(story[index].Start, story[index].Start + core.Length),
            "This is Turkish text that was decoded as ISO 8859-1.",
            text,
            turkishSource && (known || IsTurkish(story, index)) ? Applicability.Safe : Applicability.Unsafe,
            1,
            turkishSource ? 1 : 0,
            story.SourceLanguage is not null && !turkishSource ? 1 : 0,
            core.ContainsAny(Turkish) ? 1 : 0,
            known ? 1 : 0,
            core.ContainsAny(Northern) || core.EndsWith("ý", StringComparison.Ordinal) || core.EndsWith("ur", StringComparison.Ordinal) || core.EndsWith("son", StringComparison.Ordinal) ? 1 : 0);
    }

    /// <summary>True for a word with a letter of Turkish that the other languages with ð, þ and ý do not write.</summary>
    private static bool IsTurkish(AnalyzedStory story, int index) => (uint)index < (uint)story.Count && story.TextOf(index).ContainsAny(Turkish);

    /// <summary>True where a word, or one beside it, has letters that Turkish does not write.</summary>
    private static bool IsNorthern(AnalyzedStory story, int first, int last)
    {
        for (var i = Math.Max(0, first); i <= last && i < story.Count; i++)
        {
            if (story.TextOf(i).ContainsAny(Northern))
            {
                return true;
            }
        }

        return false;
    }
}
