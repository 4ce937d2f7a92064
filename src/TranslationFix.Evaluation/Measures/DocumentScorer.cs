using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>Compares what a checker says about a document with what people know about it.</summary>
/// <param name="minimumRaters">How many people must have marked a place of machine text; at least 1.</param>
internal sealed class DocumentScorer(int minimumRaters = 1)
{
    /// <summary>Counts everything that the kind of the document allows.</summary>
    public DocumentScore Score(Document document, CheckerAnswer answer)
    {
        var score = new DocumentScore(document);
        var findings = answer.Findings;
        switch (document.Kind)
        {
            case DocumentKind.Gold:
                score.Count(static tally => tally[Count.GoldDocuments]++);
                Match(score, document, findings, document.Marks);
                AddClean(score, document, answer);
                break;
            case DocumentKind.Marked:
                var marks = MarksOf(document);
                Match(score, document, findings, marks);
                AddMarked(score, document, marks);
                break;
            case DocumentKind.Human:
                AddHuman(score, document, answer);
                break;
            case DocumentKind.Names:
                NameScorer.Add(score, document, findings);
                return score;
        }

        if (document.Kind is DocumentKind.Marked or DocumentKind.Machine)
        {
            AddMachine(score, document, findings);
        }

        EditScorer.Add(score, document, findings);
        return score;
    }

    /// <summary>The marks that count: of machine text those that enough people agree on.</summary>
    public ImmutableArray<Mark> MarksOf(Document document) => document.Kind is DocumentKind.Marked ? AgreedMarks.Of(document, minimumRaters) : document.Marks;

    private static void Match(DocumentScore score, Document document, ImmutableArray<CheckerFinding> findings, ImmutableArray<Mark> marks)
    {
        var kind = document.Kind;
        TextSpan[] found = [.. findings.Select(static finding => SpanMatcher.Grow(finding.Span))];
        TextSpan[] marked = [.. marks.Select(static mark => mark.Span)];
        var (findingCredit, markCredit) = SpanMatcher.Credit(found, marked);
        for (var i = 0; i < found.Length; i++)
        {
            var (finding, credit) = (findings[i], findingCredit[i]);
            var (isExact, isRight) = (marked.Contains(found[i]), marked.Any(found[i].Overlaps));
            score.Count(
                tally =>
                {
                    tally[kind, SpanCount.Findings]++;
                    tally[kind, SpanCount.FindingCredit] += credit;
                    tally[kind, SpanCount.ExactFindings] += isExact ? 1 : 0;
                    tally[kind, SpanCount.Right] += isRight ? 1 : 0;
                    if (finding.Confidence is { } confidence)
                    {
                        tally.Reliability(kind).Add(confidence, isRight);
                    }
                },
                Scope.Of(finding));
            if (!isRight)
            {
                score.AddCase(kind is DocumentKind.Gold ? EvaluationCaseKind.FalseAlarm : EvaluationCaseKind.OffMark, finding.Rule, finding.Span, finding.Suggestions.FirstOrDefault());
            }
        }

        for (var j = 0; j < marked.Length; j++)
        {
            AddMark(score, document, marks[j], [.. findings.Where((_, i) => found[i].Overlaps(marked[j]))], markCredit[j]);
        }

        score.Count(tally => WordMatcher.Count(document.Text, found, marked, tally, kind));
    }

    private static void AddMark(DocumentScore score, Document document, Mark mark, CheckerFinding[] overlapping, double credit)
    {
        var kind = document.Kind;
        var isGold = kind is DocumentKind.Gold;
        var isFound = overlapping.Length > 0;
        var isExact = Array.Exists(overlapping, finding => finding.Span == mark.Span);
        var isOwn = isGold && Array.Exists(overlapping, finding => string.Equals(finding.Rule, mark.Rule, StringComparison.Ordinal));
        var correction = isGold && isFound && !mark.Fixes.IsEmpty ? CorrectionCheck.Check(document.Text, mark, overlapping) : null;
        score.Count(
            tally =>
            {
                tally[kind, SpanCount.Marks]++;
                tally[kind, SpanCount.MarkCredit] += credit;
                tally[kind, SpanCount.ExactMarks] += isExact ? 1 : 0;
                tally[kind, SpanCount.Found] += isFound ? 1 : 0;
                tally[Count.FoundByOwnRule] += isOwn ? 1 : 0;
                tally[Count.Required] += isGold && mark.IsRequired ? 1 : 0;
                tally[Count.RequiredFound] += isGold && mark.IsRequired && isFound ? 1 : 0;
                tally[Count.Fixable] += correction is null ? 0 : 1;
                tally[Count.FixedRight] += correction is { IsRight: true } ? 1 : 0;
            },
            Scope.Of(mark));
        var rule = mark.Rule ?? mark.Category ?? string.Empty;
        if (isFound)
        {
            score.AddCase(EvaluationCaseKind.Hit, rule, mark.Span, overlapping[0].Suggestions.FirstOrDefault());
        }
        else if (isGold)
        {
            score.AddCase(EvaluationCaseKind.Miss, rule, mark.Span, suggestion: null);
        }

        if (correction is { IsRight: false } wrong)
        {
            score.AddCase(EvaluationCaseKind.WrongFix, rule, mark.Span, wrong.Suggestion);
        }
    }

    private static void AddClean(DocumentScore score, Document document, CheckerAnswer answer)
    {
        if (!document.Marks.IsEmpty)
        {
            return;
        }

        var words = document.Words;
        score.Count(tally =>
        {
            tally[Count.CleanDocuments]++;
            tally[Count.CleanWords] += words;
        });
        AddAlarms(score, answer, Count.CleanFindings, Count.CleanEdits, isCase: false);
    }

    private static void AddMarked(DocumentScore score, Document document, ImmutableArray<Mark> marks)
    {
        var bad = WordMatcher.Cover(document.Text.Length, [.. marks.Select(static mark => mark.Span)]).Count(static covered => covered);
        score.Count(tally =>
        {
            tally[Count.MarkedSegments] += document.Segments.Length;
            tally[Count.MarkedUnits] += document.Text.Length;
            tally[Count.BadUnits] += bad;
        });
    }

    private static void AddHuman(DocumentScore score, Document document, CheckerAnswer answer)
    {
        var words = document.Words;
        score.Count(tally =>
        {
            tally[Count.HumanSegments] += document.Segments.Length;
            tally[Count.HumanWords] += words;
        });
        AddAlarms(score, answer, Count.HumanFindings, Count.HumanEdits, isCase: true);
    }

    private static void AddMachine(DocumentScore score, Document document, ImmutableArray<CheckerFinding> findings)
    {
        var words = document.Words;
        score.Count(tally =>
        {
            tally[Count.MachineSegments] += document.Segments.Length;
            tally[Count.MachineWords] += words;
        });
        foreach (var finding in findings)
        {
            score.Count(static tally => tally[Count.MachineFindings]++, Scope.Of(finding));
        }
    }

    private static void AddAlarms(DocumentScore score, CheckerAnswer answer, Count findings, Count edits, bool isCase)
    {
        foreach (var finding in answer.Findings)
        {
            score.Count(tally => tally[findings]++, Scope.Of(finding));
            if (isCase)
            {
                score.AddCase(EvaluationCaseKind.FalseAlarm, finding.Rule, finding.Span, finding.Suggestions.FirstOrDefault());
            }
        }

        foreach (var edit in answer.Edits)
        {
            score.Count(tally => tally[edits]++, Scope.Of(edit));
            score.AddCase(EvaluationCaseKind.Damage, edit.Rule, edit.Span, edit.Replacement);
        }
    }
}
