using System.Collections.Immutable;
using TranslationFix.Analysis;

namespace TranslationFix.Rules.Residue;

/// <summary>The sign between the dateline and the text, broken: (YJC)_ On the eve.</summary>
internal sealed class DatelineDebrisRule : Rule
{
    /// <summary>How many tokens of the story are read for the dash that it uses.</summary>
    private const int StyleTokens = 400;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("dateline-debris", "fluency/typography", Severity.Minor, "A broken dateline or agency mark.")
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("SHIRAZ, Jan. 9 (KPN)_ Farmers met the governor on Sunday.", "SHIRAZ, Jan. 9 (KPN) — Farmers met the governor on Sunday."),
            RuleExample.Fixed("BAKU, 3 May (Caspian Wire) – – Oil prices fell again.", "BAKU, 3 May (Caspian Wire) — Oil prices fell again."),
            RuleExample.Fixed("KYIV, March 7 (Dnipro Press): – The metro reopened.", "KYIV, March 7 (Dnipro Press) — The metro reopened."),
            RuleExample.Fixed("IZMIR, 21 July (EHA)/- Fires burned in the hills.", "IZMIR, 21 July (EHA) — Fires burned in the hills."),
            RuleExample.Fixed("AMMAN, Nov. 2 (JPS)ـ Schools will close early.", "AMMAN, Nov. 2 (JPS) — Schools will close early."),
            RuleExample.Fixed("WUHAN, June 6 (CRN)——Two bridges opened on Friday.", "WUHAN, June 6 (CRN) — Two bridges opened on Friday."),
            RuleExample.Fixed("TBILISI, Sept. 14 (Kura News)._ The vote – a recount – ended.", "TBILISI, Sept. 14 (Kura News) – The vote – a recount – ended."),
            RuleExample.Fixed("QUITO, Oct. 1 (Andes Hoy)/ Buses stopped at noon.", "QUITO, Oct. 1 (Andes Hoy) — Buses stopped at noon."),
            RuleExample.Fixed("HAIFA, Dec. 3 (Galil News) -— The port is shut.", "HAIFA, Dec. 3 (Galil News) — The port is shut."),
            RuleExample.Fixed("MUSCAT, May 9 (Gulf Wire)- The ferry is back.", "MUSCAT, May 9 (Gulf Wire) — The ferry is back."),
            RuleExample.Stays("MOSCOW, January 9. /TASS/. Snow closed the airport."),
            RuleExample.Stays("EU- Fischer warten seit Tagen vor dem Hafen auf Regen.") with { Language = "de" },
            RuleExample.Stays("OSLO (KPN)/BERGEN (KPN) – Snow closed both airports."),
            RuleExample.Stays("PORT NEWS TODAY | FERRY RUNS AGROUND OFF HALDEN"),
            RuleExample.Stays("WEATHER / Snow closes the pass"),
            RuleExample.Fixed("SCHIRAS, 9. Januar (KPN)_ Die Bauern trafen am Sonntag den Gouverneur.", "SCHIRAS, 9. Januar (KPN) – Die Bauern trafen am Sonntag den Gouverneur.") with { Language = "de" },
            RuleExample.Stays("OSLO, Jan. 9 (AP) — Snow closed the airport."),
            RuleExample.Stays("OSLO, Jan. 9 (Reuters) - Snow closed the airport."),
            RuleExample.Stays("BEIJING, Jan. 9 (Xinhua) -- Snow closed the airport."),
            RuleExample.Stays("PUNE, Jan. 9 (PTI): Snow closed the airport."),
            RuleExample.Stays("LISBON, May 2 (Lusa) – The fleet is home."),
            RuleExample.Stays("LISBON (AP) — The fleet is home. A storm -- the third -- had held it up."),
            RuleExample.Stays("WASHINGTON — The court ruled on Monday."),
            RuleExample.Stays("GENEVA, 4 June (ATS) The talks are over."),
            RuleExample.Stays("PARIS, May 3 (AFP)—The strike is off."),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["underscore", "several", "other-sign", "stop-or-colon", "agency", "date", "dash", "glued"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (story.Dateline is not { } dateline || dateline.SignFirst >= dateline.End || dateline.SignFirst == 0)
        {
            return;
        }

        bool underscore = false, slash = false, stop = false, dash = false;
        var signs = dateline.End - dateline.SignFirst;
        for (var i = dateline.SignFirst; i < dateline.End; i++)
        {
            var c = story.Text[story[i].Start];
            underscore |= c is '_' or '\u0640';
            slash |= c is '/' or '*' or '~' or '|' or ';';
            stop |= c is '.' or ':';
            dash |= Marks.IsDash(c) || Marks.IsHyphen(c);
        }

        var glued = dash && !story.Has(dateline.SignFirst, TokenTraits.SpaceBefore) && story.Has(dateline.End, TokenTraits.SpaceBefore);
        var headline = dateline.AgencyClose < 0 && dateline.Date is null;
        if (signs == 1 && !underscore && (headline || (!glued && !slash)))
        {
            return;
        }

        // "LONDON (Reuters)/PARIS (AFP)": a slash between two datelines.
        if (slash && !story.Has(dateline.End, TokenTraits.SpaceBefore))
        {
            return;
        }

        var bracket = dateline.AgencyClose >= 0 && dateline.AgencyClose == dateline.SignFirst - 1 && !story.Has(dateline.SignFirst, TokenTraits.SpaceBefore);
        var span = bracket
            ? story.SpanOf(dateline.AgencyClose, dateline.End - 1)
            : new TextSpan(story.StartWithSpace(dateline.SignFirst), story[dateline.End - 1].End);
        var before = bracket ? story.TextOf(dateline.AgencyClose).ToString() : string.Empty;
        var behind = story.Has(dateline.End, TokenTraits.SpaceBefore) ? string.Empty : " ";
        var style = StyleOf(story, dateline.End);
        sink.Add(
            this,
            span,
            "The sign between the dateline and the text is broken.",
            [underscore ? 1 : 0, signs > 1 ? 1 : 0, slash ? 1 : 0, stop ? 1 : 0, dateline.AgencyClose >= 0 ? 1 : 0, dateline.Date is null ? 0 : 1, dash ? 1 : 0, glued ? 1 : 0],
            [
                new Proposal($"{before} {style}{behind}", Applicability.Safe),
                new Proposal($"{before} {(style == '—' ? '–' : '—')}{behind}", Applicability.Unsafe),
            ]);
    }

    /// <summary>The dash that the story sets between spaces or, when it has none, that of the language.</summary>
    private static char StyleOf(AnalyzedStory story, int first)
    {
        for (var i = first; i < story.Count && i < first + StyleTokens; i++)
        {
            if (story.Has(i, TokenTraits.SpaceBefore) && (story.IsMark(i, '—') || story.IsMark(i, '–')))
            {
                return story.Text[story[i].Start];
            }
        }

        return story.Language.Conventions.Dash;
    }
}
