using System.Collections.Immutable;
using System.Text;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Residue;

/// <summary>Letters of another alphabet that pass for Latin ones inside a word: Мoscow with a Cyrillic М.</summary>
internal sealed class MixedScriptRule : Rule
{
    /// <summary>Cyrillic, Greek and Armenian letters that look like Latin ones (source: Unicode Technical Standard 39, confusables.txt), and the small Cyrillic k, m, t, n and v, which are their capitals made small.</summary>
    private const string Foreign =
        "\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u04AE\u050C\u051A\u051C\u0430\u0441\u0501\u0435\u0455\u0456\u0458\u051B\u043E\u0440\u0443" +
        "\u0445\u051D\u0475\u04BB\u04CF\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF\u03BD\u03C5\u03B9\u03C1\u03B1\u0555\u0585\u057D\u054F\u0570\u043A\u043C\u0442\u043D\u0432";

    /// <summary>The Latin letters, in the same order.</summary>
    private const string Latin = "ABESIJKMHOPCTYXYGQWacdesijqopyxwvhlABEZHIKMNOPTYXovuipaOouShkmthb";

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("mixed-script", "accuracy/encoding", Severity.Minor, "Letters of another alphabet inside a word.")
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The train left \u041Coscow at nine.", "The train left Moscow at nine."),
            RuleExample.Fixed("Two p\u0430ssengers were hurt.", "Two passengers were hurt."),
            RuleExample.Fixed("The \u0421ouncil will meet again.", "The Council will meet again."),
            RuleExample.Fixed("Ships wait off \u039Fdessa.", "Ships wait off Odessa."),
            RuleExample.Fixed("An \u0456nquiry was opened into the fire.", "An inquiry was opened into the fire."),
            RuleExample.Fixed("The \u0421O\u0415 sent monitors.", "The COE sent monitors."),
            RuleExample.Fixed("\u0410 tanker ran aground.", "A tanker ran aground."),
            RuleExample.Stays("The enzyme, TGFβ, was found in the blood."),
            RuleExample.Stays("The paper is called Правда."),
            RuleExample.Stays("The case costs 2850\u0440. and the board 900\u0440."),
            RuleExample.Stays("The virus was sorted into groups α, β and γ."),
            RuleExample.Stays("Iranians call it نفت and Israelis נפט."),
            RuleExample.Stays("The bottle holds 50µl."),
            RuleExample.Stays("The motto reads Νίκη ή θάνατος."),
            RuleExample.Stays("The Ångström unit honours a Swede."),
            RuleExample.Stays("Ветер стих.\\nА утром пошёл снег.") with { Language = "ru" },
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.ForeignScript;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["all-known-signs", "known-word", "greek", "whole-word", "short", "foreign-neighbour", "few-foreign", "has-digit"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        ref readonly var token = ref story[index];
        if (token.Length > Tokenizer.MaximumWordLength || MojibakeDecoder.IsGarbled(story, index) || IsEscape(story, token))
        {
            return;
        }

        if (story.Language.Tag is not "en")
        {
            Home(story, token, sink);
            return;
        }

        var text = story[token];
        var latin = new StringBuilder(text.Length);
        int foreign = 0, signs = 0, letters = 0;
        var greek = false;
        foreach (var c in text)
        {
            var script = Scripts.Of(c);
            letters += script == Script.Common ? 0 : 1;
            var place = script is Script.Latin or Script.Common ? -1 : Foreign.IndexOf(c, StringComparison.Ordinal);
            foreign += script is Script.Latin or Script.Common ? 0 : 1;
            signs += place >= 0 ? 1 : 0;
            greek |= script == Script.Greek;
            latin.Append(place >= 0 ? Latin[place] : c);
        }

        var whole = foreign == letters;
        var complete = signs == foreign;
        if (foreign == 0 || signs == 0 || (whole && !complete))
        {
            return;
        }

        var word = latin.ToString();
        var core = word.AsSpan(0, Math.Min(word.Length, token.CoreEnd(story.Text) - token.Start));
        var known = story.Language.Lexicon.Find(core) != LexiconEntry.None || story.Language.Words.Find(core, out _) != WordClasses.None;
        var neighbour = IsForeign(story, index - 1) || IsForeign(story, index + 1);
        if (whole && (!known || greek || neighbour || !story.Has(index, TokenTraits.SpaceBefore) || word is not ("A" or "a" or "I" or { Length: > 1 })))
        {
            return;
        }

        sink.Add(
            this,
            token.Span,
            "The word mixes letters of two alphabets that look alike.",
            [
                complete ? 1 : 0,
                known ? 1 : 0,
                greek ? 1 : 0,
                whole ? 1 : 0,
                letters <= 2 ? 1 : 0,
                neighbour ? 1 : 0,
                foreign * 2 <= letters ? 1 : 0,
                token.Has(TokenTraits.HasDigit) ? 1 : 0,
            ],
            complete ? [new Proposal(word, whole ? Applicability.Unsafe : Applicability.Safe)] : []);
    }

    /// <summary>A word of a language that writes Cyrillic, with Latin letters in it, or the other way round.</summary>
    private void Home(AnalyzedStory story, in Token token, CandidateSink sink)
    {
        var conventions = story.Language.Conventions;
        int cyrillic = 0, latin = 0, others = 0, cyrillicSigns = 0, latinSigns = 0;
        var text = story[token];
        var asCyrillic = new StringBuilder(text.Length);
        var asLatin = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var script = Scripts.Of(c);
            cyrillic += script == Script.Cyrillic ? 1 : 0;
            latin += script == Script.Latin ? 1 : 0;
            others += script is Script.Cyrillic or Script.Latin or Script.Common ? 0 : 1;
            var place = script == Script.Latin ? LatinSigns.IndexOf(c, StringComparison.Ordinal) : script == Script.Cyrillic ? CyrillicSigns.IndexOf(c, StringComparison.Ordinal) : -1;
            cyrillicSigns += place >= 0 && script == Script.Cyrillic ? 1 : 0;
            latinSigns += place >= 0 && script == Script.Latin ? 1 : 0;
            asCyrillic.Append(place >= 0 ? CyrillicSigns[place] : c);
            asLatin.Append(place >= 0 ? LatinSigns[place] : c);
        }

        if (others > 0 || cyrillic == 0 || latin == 0 || token.Has(TokenTraits.HasDigit))
        {
            return;
        }

        // The letters that look like nothing of the other alphabet say which word it is.
        var home = conventions.Writes(Script.Cyrillic) && latinSigns == latin && cyrillicSigns < cyrillic;
        var away = cyrillicSigns == cyrillic && latinSigns < latin;
        if (!home && !away)
        {
            return;
        }

        var word = (home ? asCyrillic : asLatin).ToString();
        sink.Add(
            this,
            token.Span,
            "The word mixes letters of two alphabets that look alike.",
            [1, 0, 0, 0, cyrillic + latin <= 2 ? 1 : 0, 0, 1, 0],
            [new Proposal(word, Applicability.Safe)]);
    }

    private const string LatinSigns = "ABCEHKMOPTXaceopxyIi";

    private const string CyrillicSigns = "АВСЕНКМОРТХасеорхуІі";

    /// <summary>True for the letter of an escape sequence that was left in the text, with the word behind it: <c>\nЯ</c>.</summary>
    private static bool IsEscape(AnalyzedStory story, in Token token) => token.Start > 0 && story.Text[token.Start - 1] == '\\';

    private static bool IsForeign(AnalyzedStory story, int index) =>
        story.Has(index, TokenTraits.ForeignScript);
}
