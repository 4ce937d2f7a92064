using System.Collections.Immutable;
using TranslationFix.Analysis;

namespace TranslationFix.Rules;

/// <summary>
/// Takes the candidates of the rules. It drops those that touch a protected span or would cut a surrogate pair or a grapheme, and
/// those about words of a quotation in another language, so that no rule has to think of it.
/// </summary>
internal sealed class CandidateSink(AnalyzedStory story)
{
    private readonly List<Candidate> candidates = [];

    /// <summary>The candidates so far.</summary>
    public IReadOnlyList<Candidate> Candidates => candidates;

    /// <summary>Adds a candidate with any number of corrections.</summary>
    /// <param name="rule">The rule that proposes.</param>
    /// <param name="span">Where, in UTF-16 code units.</param>
    /// <param name="message">What is wrong, for an editor.</param>
    /// <param name="features">The values of the rule's features, in their order.</param>
    /// <param name="proposals">The corrections, best first.</param>
    /// <param name="evidence">The places that speak for it.</param>
    public void Add(Rule rule, TextSpan span, string message, ReadOnlySpan<float> features, ImmutableArray<Proposal> proposals = default, ImmutableArray<Evidence> evidence = default)
    {
        if (!IsAllowed(span))
        {
            return;
        }

        if (rule.Family is "Repetition" or "Grammar" or "Words" && story.IsInForeignQuotation(span))
        {
            return;
        }

        candidates.Add(new Candidate
        {
            Rule = rule,
            Span = span,
            Message = message,
            Features = [.. features],
            Proposals = proposals.IsDefault ? [] : proposals,
            Evidence = evidence.IsDefault ? [] : evidence,
        });
    }

    /// <summary>Adds a candidate with one correction.</summary>
    public void Add(Rule rule, TextSpan span, string message, string replacement, Applicability applicability, params ReadOnlySpan<float> features) =>
        Add(rule, span, message, features, [new Proposal(replacement, applicability)]);

    /// <summary>Adds a candidate without a correction that a classifier of the rule's own has judged.</summary>
    public void Add(Rule rule, TextSpan span, string message, float logOdds)
    {
        if (IsAllowed(span))
        {
            candidates.Add(new Candidate { Rule = rule, Span = span, Message = message, Features = [], LogOdds = logOdds });
        }
    }

    private bool IsAllowed(TextSpan span) =>
        !span.IsEmpty && !story.TouchesProtected(span) && Graphemes.IsBoundary(story.Text, span.Start) && Graphemes.IsBoundary(story.Text, span.End);
}
