using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>A bracket or a quotation mark without a partner anywhere in the story.</summary>
internal sealed class UnbalancedPairRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("unbalanced-pair", "fluency/punctuation", Severity.Minor, "A bracket or a quotation mark without a partner.")
    {
        Applicability = Applicability.Display,
        LazyExamples = static () =>
        [
            RuleExample.Found("The fee (paid in March was returned."),
            RuleExample.Found("The fee, paid in March), was returned."),
            RuleExample.Stays("und in der Halle der Zunft), wo man die Gebühr bezahlte.") with { Language = "de" },
            RuleExample.Found("He called it “a small thing and left."),
            RuleExample.Found("The tunnel was \"closed for good, the mayor wrote."),
            RuleExample.Found("The road was open again”, the mayor wrote."),
            RuleExample.Found("The winner [a boy of nine smiled."),
            RuleExample.Fixed("The fee ((paid in March) was returned.", "The fee (paid in March) was returned."),
            RuleExample.Fixed("The winner (a boy of nine)) smiled.", "The winner (a boy of nine) smiled."),
            RuleExample.Fixed("The tunnel was closed for good(.", "The tunnel was closed for good."),
            RuleExample.Stays("The captain, Rav Tal z\"l, is 6'2\" tall and lay on a bed of 12\" boards."),
            RuleExample.Stays("He stands 5'11\". The door is 80\"."),
            RuleExample.Stays("“We waited for an hour.\n“Then we left,” she said."),
            RuleExample.Stays("\"We waited for an hour.\nThen we left,\" she said."),
            RuleExample.Stays("1) Open the valve.\n2) Close the gate.\na) Wait."),
            RuleExample.Stays("The cat has eaten my notes)))"),
            RuleExample.Stays("See you there :) or not ;-)"),
            RuleExample.Stays("The parcel came)) Thank you very much, I was worried((( Now all is well)"),
            RuleExample.Stays("The board is 6\" wide and 2' long."),
            RuleExample.Stays("The choice was between a) a boat and b) a mule."),
            RuleExample.Stays("He said (twice) that “all is well” and that “nothing is lost.”"),
            RuleExample.Stays("«Фирма «Волна» закрылась», — сказал он. Хозяин завода «Заря» молчал: «Закрыта и «Искра».") with { Language = "ru" },
            RuleExample.Stays("«Я кричав: “Андрію, Андрію!” — і обидва бігли», — сказав тренер.") with { Language = "uk" },
            RuleExample.Stays("„Najkrótsze słowo to «a». Najdłuższe to «nie»” — powiedział.") with { Language = "pl" },
            RuleExample.Stays("Most stoi.\nLudzie czekają na drugim brzegu”, powiedziała burmistrzyni.") with { Language = "pl" },
            RuleExample.Stays("(The writer is a fisherman.)\n[Photo: the quay]"),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["quote", "closing", "straight", "paragraph-end", "paragraph-start", "wide-glyph", "many", "spaced", "item"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var neutral = !story.Language.Conventions.IsFull;
        var quotes = neutral ? [] : FindQuotes(story);
        var many = quotes.Count + story.UnpairedBrackets.Count > 4;
        var chat = HasRun(story);
        foreach (var bracket in story.UnpairedBrackets)
        {
            if (!chat && !IsCutOff(story, bracket) && !IsSmiley(story, bracket) && !IsItem(story, bracket) && !(neutral && HasTwoWidths(story, bracket)))
            {
                Add(story, bracket, Marks.IsCloseBracket(story.Text[story[bracket].Start]), many, sink);
            }
        }

        // Where several marks lack a partner, the story has its own way with quotations, or lost them by the dozen: nothing to point at.
        if (quotes is [var (quote, closes)] && !IsPartOfSpeech(story, quote, closes))
        {
            Add(story, quote, closes, many, sink);
        }
    }

    private void Add(AnalyzedStory story, int index, bool closes, bool many, CandidateSink sink)
    {
        ref readonly var token = ref story[index];
        var c = story.Text[token.Start];
        var paragraph = story.ParagraphOf(index);
        var quote = Marks.IsDoubleQuote(c);
        sink.Add(
            this,
            token.Span,
            $"“{c}” {(closes ? "closes what nothing opened" : "is never closed")}.",
            [
                quote ? 1 : 0,
                closes ? 1 : 0,
                c == '"' ? 1 : 0,
                index + 1 == paragraph.End ? 1 : 0,
                index == paragraph.First ? 1 : 0,
                c > '\u00FF' && !quote ? 1 : 0,
                many ? 1 : 0,
                token.Has(TokenTraits.SpaceBefore) && index + 1 < story.Count && story.Has(index + 1, TokenTraits.SpaceBefore) ? 1 : 0,
                quote && index > 0 && story.IsKind(index - 1, TokenKind.Number) ? 1 : 0,
            ],
            IsTooMuch(story, index, closes) ? [new Proposal(string.Empty, Applicability.Display)] : []);
    }

    /// <summary>
    /// True when the mark is the one to go: it stands beside another one that has a partner, or opens where nothing follows. Otherwise the
    /// partner may be what was lost, and where it stood nobody can tell.
    /// </summary>
    private static bool IsTooMuch(AnalyzedStory story, int index, bool closes)
    {
        var c = story.Text[story[index].Start];
        if (closes)
        {
            return story.IsMark(index - 1, c) && !story.Has(index, TokenTraits.SpaceBefore);
        }

        return (story.IsMark(index + 1, c) && !story.Has(index + 1, TokenTraits.SpaceBefore))
            || (c != '"' && index + 1 < story.Count && !story.Has(index + 1, TokenTraits.SpaceBefore) && Marks.IsTerminator(story.Text[story[index + 1].Start]));
    }

    /// <summary>The quotation marks without a partner. One that a paragraph leaves open may close in a later paragraph, whether or not those between open again.</summary>
    private static List<(int Token, bool Closes)> FindQuotes(AnalyzedStory story)
    {
        var found = new List<(int, bool)>();
        var open = -1;
        var stray = 0;
        foreach (var quotation in story.Quotations)
        {
            CloseBefore(quotation.Open);
            var opensParagraph = quotation.Open == story.ParagraphOf(quotation.Open).First;
            if (quotation.IsClosed)
            {
                // “… / “…”: each paragraph opens again, the last one closes.
                if (opensParagraph && open >= 0 && StartsSmall(open))
                {
                    found.Add((open, false));
                }

                open = opensParagraph ? -1 : open;
                continue;
            }

            if (open >= 0 && !opensParagraph)
            {
                found.Add((open, false));
            }

            open = quotation.Open;
        }

        CloseBefore(int.MaxValue);
        if (open >= 0)
        {
            found.Add((open, false));
        }

        return found;

        bool StartsSmall(int quote) =>
            quote != story.ParagraphOf(quote).First && story.IsKind(quote + 1, TokenKind.Word) && !story.Has(quote + 1, TokenTraits.Capitalized);

        void CloseBefore(int limit)
        {
            for (; stray < story.StrayQuotes.Count && story.StrayQuotes[stray] < limit; stray++)
            {
                if (open >= 0)
                {
                    open = -1;
                }
                else if (!story.Has(story.ParagraphOf(story.StrayQuotes[stray]).First, TokenTraits.Mojibake))
                {
                    found.Add((story.StrayQuotes[stray], true));
                }
            }
        }
    }

    /// <summary>
    /// True for a mark whose partner need not stand in the text: it closes a whole sentence, or opens one behind a comma or a colon or at
    /// the start of a paragraph, and the quotation runs over paragraphs; or it stands where an apostrophe or a single mark belongs.
    /// </summary>
    private static bool IsPartOfSpeech(AnalyzedStory story, int index, bool closes)
    {
        if (closes)
        {
            var before = story.Text[story[index - 1].End - 1];
            return (story.Language.Tag is not "en" && EndsSpeech(story, index + 1)) || before is ',' or '.' or '!' or '?' or '…' or '"' or '”' or '\'' or '’' || (before == 's' && story.IsKind(index + 1, TokenKind.Word) && !story.Is(index + 1, WordClasses.FunctionWord));
        }

        return index == story.ParagraphOf(index).First || story.IsMark(index - 1, ':')
            || (story.IsMark(index - 1, ',') && story.Has(index + 1, TokenTraits.Capitalized)) || ClosesSingle(story, index);
    }

    /// <summary>True for what follows speech where the comma stands outside of it: ”, powiedziała; ” — dodał; ” dijo.</summary>
    private static bool EndsSpeech(AnalyzedStory story, int index) =>
        index < story.Count && (story.Text[story[index].Start] is ',' or '-' or '–' or '—' || story.Is(index, WordClasses.SpeechVerb));

    /// <summary>"Mets Poet': closed by a single mark.</summary>
    private static bool ClosesSingle(AnalyzedStory story, int index)
    {
        const int LookAhead = 12;
        for (var i = index + 1; i < story.Count && i <= index + LookAhead && !story.Has(i, TokenTraits.LineStart); i++)
        {
            if ((story.IsMark(i, '\'') || story.IsMark(i, '’')) && !story.Has(i, TokenTraits.SpaceBefore))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBoundary(AnalyzedStory story, int index) =>
        index < 0 || story.Has(index + 1, TokenTraits.LineStart) || (story.IsKind(index, TokenKind.Punctuation) && !story.IsMark(index, '.')) || story.Is(index, WordClasses.Coordinator);

    /// <summary>True where two brackets of a kind stand together and neither has a partner: “came))” is how a smile is written in chats of Eastern Europe, and then “)” alone is one, too.</summary>
    private static bool HasRun(AnalyzedStory story)
    {
        for (var i = 1; i < story.UnpairedBrackets.Count; i++)
        {
            var (left, right) = (story.UnpairedBrackets[i - 1], story.UnpairedBrackets[i]);
            if (right == left + 1 && !story.Has(right, TokenTraits.SpaceBefore) && story.Text[story[left].Start] is '(' or ')' && story.Text[story[left].Start] == story.Text[story[right].Start])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a bracket that closes in a text of one sentence, outside English: in an excerpt, what came before may have opened it.</summary>
    private static bool IsCutOff(AnalyzedStory story, int index) =>
        story.Language.Tag is not "en" && story.Sentences.Count == 1 && Marks.IsCloseBracket(story.Text[story[index].Start]) && !IsTooMuch(story, index, closes: true);

    private static bool IsSmiley(AnalyzedStory story, int index)
    {
        if (story.Text[story[index].Start] == ')' && IsLaugh(story.Text, story[index].Start))
        {
            return true;
        }

        var at = story[index].Start - 1;
        while (at >= 0 && story.Text[at] == ' ' && story[index].Start - at < 3)
        {
            at--;
        }

        return at >= 0 && story.Text[at] is ':' or ';' or '=' or '-' or '^' && (story.Text[at] != '-' || (at > 0 && story.Text[at - 1] is ':' or ';'));
    }

    /// <summary>True for one of three or more brackets that close behind each other: a laugh, as Russian writes it.</summary>
    private static bool IsLaugh(string text, int position)
    {
        const int Least = 3;
        var count = 1;
        for (var i = position - 1; i >= 0 && count < Least && text[i] == ')'; i--)
        {
            count++;
        }

        for (var i = position + 1; i < text.Length && count < Least && text[i] == ')'; i++)
        {
            count++;
        }

        return count >= Least;
    }

    /// <summary>True for the marks of East Asia, and for brackets where the language also writes wide ones: a pair of two widths is no missing partner.</summary>
    private static bool HasTwoWidths(AnalyzedStory story, int index) =>
        story.Text[story[index].Start] > '\u007F' || story.Language.Conventions.Writes('（');

    /// <summary>"1)" and "a)" before an item of a list.</summary>
    private static bool IsItem(AnalyzedStory story, int index) =>
        story.IsMark(index, ')') && index > 0 && !story.Has(index, TokenTraits.SpaceBefore) && story.Has(index - 1, TokenTraits.SpaceBefore)
        && ((story.IsKind(index - 1, TokenKind.Number) && story[index - 1].Length <= 2 && IsBoundary(story, index - 2)) || story[index - 1].Length == 1 || story.TextOf(index - 1) is "ii" or "iii" or "iv" or "vi" or "vii");
}
