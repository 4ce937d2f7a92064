using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>Quotation marks that are doubled, that have a full stop on both sides, or that are two commas.</summary>
internal sealed class QuotationMarksRule : Rule
{
    /// <summary>How far the other end of a quotation is looked for, in tokens.</summary>
    private const int LookAhead = 80;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("quotation-marks", "fluency/punctuation", Severity.Minor, "Quotation marks that are doubled, or have a full stop on both sides.")
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("He called the plan ““a leap in the dark”” on Friday.", "He called the plan “a leap in the dark” on Friday."),
            RuleExample.Fixed("\"\"We will rebuild the school,\"\" the mayor said.", "\"We will rebuild the school,\" the mayor said."),
            RuleExample.Fixed("The sign says ””closed”” in two languages.", "The sign says ”closed” in two languages."),
            RuleExample.Fixed("The minister said: “The road is open.”. Nobody believed it.", "The minister said: “The road is open.” Nobody believed it."),
            RuleExample.Fixed("The coach added: \"We were lucky tonight.\".", "The coach added: \"We were lucky tonight.\""),
            RuleExample.Fixed("She wrote: “Nothing was left of the barn.”.\nThe police came later.", "She wrote: “Nothing was left of the barn.”\nThe police came later."),
            RuleExample.Fixed("He says: “Nobody would ever close it.”. The hall is full.", "He says: “Nobody would ever close it.” The hall is full."),
            RuleExample.Fixed("The pilot said: “We shall see the river open on Friday.”. Others doubt it.", "The pilot said: “We shall see the river open on Friday.” Others doubt it."),
            RuleExample.Fixed("He calls it ,,a small miracle\" and smiles.", "He calls it \"a small miracle\" and smiles."),
            RuleExample.Fixed("The paper ,,Der Bote” printed the list.", "The paper “Der Bote” printed the list."),
            RuleExample.Stays("He works for “Brass & Sons Inc.”. It makes “bells, horns, etc.”."),
            RuleExample.Stays("The plate says “Made for the great house of Brass & Sons Inc.”. It is of tin."),
            RuleExample.Stays("He went on: “Then we took the train to Washington D.C.”. That was in May."),
            RuleExample.Stays("“He told me: ‘It’s over.’” She shrugged."),
            RuleExample.Stays("The field was set to \"\" by the program."),
            RuleExample.Stays("“Nobody told me it was called “a small miracle”” was all she said."),
            RuleExample.Stays("She asked: “Is it over?”. He shouted: “Now!”."),
            RuleExample.Stays("He waited, then said: “I don’t know …”. The door closed."),
            RuleExample.Stays("The mark is called „Gänsefüßchen“, she says, not ,, or ''."),
            RuleExample.Stays("It was \"quite a day\". The train leaves at \"5 p.m.\"."),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["doubled", "two-stops", "commas", "straight"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        foreach (var quotation in story.Quotations)
        {
            if (quotation.IsClosed)
            {
                TwoStops(story, quotation.Open, quotation.Close, sink);
            }
        }

        for (var at = story.Text.AsSpan().IndexOf(",,"); at >= 0;)
        {
            Commas(story, at, sink);
            var next = story.Text.AsSpan(at + 2).IndexOf(",,");
            at = next < 0 ? -1 : at + 2 + next;
        }

        if (HasDoubledMark(story.Text))
        {
            Doubled(story, sink);
        }
    }

    /// <summary>True when a quotation mark stands right behind another one of its kind: few stories have that.</summary>
    private static bool HasDoubledMark(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny('"', '“', '”'); at >= 0 && at + 1 < text.Length; at = text.IndexOfAny('"', '“', '”'))
        {
            if (text[at + 1] == text[at])
            {
                return true;
            }

            text = text[(at + 1)..];
        }

        return false;
    }

    /// <summary>“The road is open.”.</summary>
    private void TwoStops(AnalyzedStory story, int open, int close, CandidateSink sink)
    {
        if (!story.IsMark(close + 1, '.') || story.Has(close + 1, TokenTraits.SpaceBefore) || !story.IsMark(close - 1, '.') || story[close - 1].Length > 1
            || (close + 2 < story.Count && !story.Has(close + 2, TokenTraits.SpaceBefore)))
        {
            return;
        }

        var word = close - 2;
        if (!(story.IsKind(word, TokenKind.Word) || story.IsKind(word, TokenKind.Number)) || story.Is(word, WordClasses.Abbreviation) || story.Has(close - 1, TokenTraits.SpaceBefore)
            || ((story[word].Length < 3 || story.Has(word, TokenTraits.Capitalized)) && !IsSentence(story, open, word)))
        {
            return;
        }

        sink.Add(this, story.SpanOf(close - 1, close + 1), "The sentence ends twice, inside and outside the quotation.", string.Concat(".", story.TextOf(close)), Applicability.Safe, 0, 1, 0, story.IsMark(close, '"') ? 1 : 0);
    }

    /// <summary>,,a small miracle": the low marks of German typed as commas.</summary>
    private void Commas(AnalyzedStory story, int at, CandidateSink sink)
    {
        var index = TokenAt(story, at);
        var next = index + 2;
        if (index <= 0 || !story.Has(index, TokenTraits.SpaceBefore) || !story.IsMark(index, ',') || !story.IsMark(index + 1, ',') || !story.IsKind(next, TokenKind.Word) || story.Has(next, TokenTraits.SpaceBefore))
        {
            return;
        }

        for (var i = next + 1; i < story.Count && i <= next + LookAhead && !story.Has(i, TokenTraits.LineStart); i++)
        {
            if (Marks.IsDoubleQuote(story.Text[story[i].Start]))
            {
                var mark = story.IsMark(i, '"') ? "\"" : story.IsMark(i, '”') ? "“" : null;
                if (mark is not null && !story.Has(i, TokenTraits.SpaceBefore))
                {
                    sink.Add(this, story.SpanOf(index, index + 1), "Two commas stand for a quotation mark.", mark, Applicability.Safe, 0, 0, 1, mark is "\"" ? 1 : 0);
                }

                return;
            }
        }
    }

    /// <summary>““a leap in the dark””: both ends of one quotation are doubled, with no other mark between.</summary>
    private void Doubled(AnalyzedStory story, CandidateSink sink)
    {
        // The token of a doubled mark that opens and waits for its end.
        var open = -1;
        for (var i = 0; i + 1 < story.Count; i++)
        {
            if (story.Has(i, TokenTraits.LineStart) || i - open > LookAhead)
            {
                open = -1;
            }

            var c = story.Text[story[i].Start];
            if (story[i].Kind != TokenKind.Punctuation || c is not ('"' or '“' or '”'))
            {
                continue;
            }

            var doubled = story.IsMark(i + 1, c) && !story.Has(i + 1, TokenTraits.SpaceBefore) && !IsQuote(story, i + 2);
            var spaceBehind = i + 2 >= story.Count || story.Has(i + 2, TokenTraits.SpaceBefore);
            if (doubled && story.Has(i, TokenTraits.SpaceBefore) && !spaceBehind)
            {
                open = i;
                i++;
            }
            else if (doubled && open >= 0 && !story.Has(i, TokenTraits.SpaceBefore))
            {
                foreach (var at in (ReadOnlySpan<int>)[open, i])
                {
                    sink.Add(this, story.SpanOf(at, at + 1), "One quotation mark is enough.", story.TextOf(at).ToString(), Applicability.Safe, 1, 0, 0, story.IsMark(at, '"') ? 1 : 0);
                }

                open = -1;
                i++;
            }
            else
            {
                open = -1;
            }
        }
    }

    /// <summary>
    /// True when a quotation is a sentence: its stop is not that of an abbreviation, the word before it being no short name part ("Inc.") of a quoted title.
    /// </summary>
    private static bool IsSentence(AnalyzedStory story, int open, int last)
    {
        const int FewestWords = 4;
        var words = 0;
        var small = 0;
        for (var i = open + 1; i <= last; i++)
        {
            if (story.IsKind(i, TokenKind.Word))
            {
                words++;
                small += story.Has(i, TokenTraits.Capitalized) ? 0 : 1;
            }
        }

        return words >= FewestWords && small * 2 > words && story.Has(open + 1, TokenTraits.Capitalized) && (story[last].Length > 3 || !story.Has(last, TokenTraits.Capitalized)) && !story.TextOf(last).Contains('.');
    }

    private static bool IsQuote(AnalyzedStory story, int index) => index < story.Count && Marks.IsDoubleQuote(story.Text[story[index].Start]) && !story.Has(index, TokenTraits.SpaceBefore);

    private static int TokenAt(AnalyzedStory story, int position)
    {
        var low = 0;
        var high = story.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (story[middle].End <= position)
            {
                low = middle + 1;
            }
            else if (story[middle].Start > position)
            {
                high = middle - 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }
}
