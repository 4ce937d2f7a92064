using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;
using TranslationFix.Analysis;
using TranslationFix.Languages;
using TranslationFix.Rules;
using TranslationFix.Rules.Names;
using TranslationFix.Scoring;

namespace TranslationFix;

/// <summary>The rules of one language with their weights, ready to run: immutable, shared by all threads.</summary>
internal sealed class LanguageEngine
{
    private const int AnchorCount = 22;

    private readonly Rule[][] rulesByAnchor = new Rule[AnchorCount][];
    private readonly Dictionary<Rule, RuleWeights> weights = [];
    private readonly Anchors tokenAnchors;
    private readonly PhraseIndex phrases;
    private readonly ConcurrentBag<Workspace> workspaces = [];
    private readonly TranslationFixerOptions options;
    private readonly CandidateModel model;
    private readonly string[] accepted;
    private readonly HouseSpellings? house;
    private readonly Rule? houseRule;

    /// <summary>Chooses the rules of a language.</summary>
    public LanguageEngine(Language language, TranslationFixerOptions options, CandidateModel model)
    {
        Language = language;
        this.options = options;
        this.model = model;
        accepted = [.. options.Accept.IsDefault ? [] : options.Accept, .. options.PreferredSpellings.Values.Distinct(StringComparer.Ordinal)];
        Accepted = accepted.Length == 0 ? null : WordTable.Create(accepted.Select(static word => (word, WordClasses.KnownTerm, 0)));
        var rules = RuleCatalogue.For(language.Tag).Where(rule => IsSelected(rule) && rule.AppliesTo(language)).ToArray();
        phrases = PhraseIndex.Create(rules);
        house = HouseSpellings.Create(options);
        houseRule = rules.FirstOrDefault(static rule => rule is NameVariantRule);
        foreach (var rule in rules)
        {
            weights.Add(rule, rule.OwnReportFloor(language) is { } floor ? RuleWeights.Judged(floor) : model.WeightsOf(rule));
        }

        for (var i = 0; i < AnchorCount; i++)
        {
            var anchor = (Anchors)(1 << i);
            rulesByAnchor[i] = [.. rules.Where(rule => (rule.Anchors & anchor) != 0)];
            tokenAnchors |= rulesByAnchor[i].Length > 0 ? anchor : Anchors.None;
        }
    }

    /// <summary>The data of the language.</summary>
    public Language Language { get; }

    /// <summary>The words that the house accepts, or null.</summary>
    public WordTable? Accepted { get; }

    /// <summary>A memory for the analysis of one story, to be given back.</summary>
    public Workspace Rent() => workspaces.TryTake(out var workspace) ? workspace : new Workspace(Language, Accepted);

    /// <summary>Takes a memory back; nothing may look at its story any more.</summary>
    public void Return(Workspace workspace) => workspaces.Add(workspace);

    /// <summary>Runs the rules: each wakes at the events that it asked for.</summary>
    public IReadOnlyList<Candidate> Propose(AnalyzedStory story, CancellationToken cancellationToken)
    {
        var sink = new CandidateSink(story);
        var tokens = story.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            for (var events = tokens[i].Events & tokenAnchors; events != 0; events &= events - 1)
            {
                var anchor = (Anchors)((int)events & -(int)events);
                if (anchor == Anchors.Phrase)
                {
                    RunPhrases(story, i, sink);
                }
                else
                {
                    Run(story, anchor, i, sink);
                }
            }

            if ((i & 0xFFFF) == 0xFFFF)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        RunAll(story, Anchors.Sentence, story.Sentences.Count, sink);
        RunAll(story, Anchors.Paragraph, story.Paragraphs.Count, sink);
        RunAll(story, Anchors.Bracket, story.Brackets.Count, sink);
        RunAll(story, Anchors.LedgerName, story.Ledger.Names.Count, sink);
        RunAll(story, Anchors.Story, 1, sink);
        return sink.Candidates;
    }

    /// <summary>Gives each candidate its calibrated probability, and drops those below the floor; what the house spells otherwise is certain.</summary>
    public List<ScoredCandidate> Score(AnalyzedStory story, IReadOnlyList<Candidate> candidates)
    {
        var scored = new List<ScoredCandidate>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            var rule = weights[candidate.Rule];
            var score = candidate.LogOdds ?? CandidateModel.LinearScore(candidate, rule);
            var confidence = rule.Probability(score, AdjustmentOf(candidate.Rule)?.Offset ?? 0);
            if (confidence >= (OptionsOf(candidate.Rule)?.MinimumConfidence ?? options.MinimumConfidence ?? rule.ReportFloor) && !IsAccepted(story, candidate)
                && !(candidate.Rule.Family is "Names" or "Words" or "Typography" && story.TrustedNames?.Covers(story, candidate.Span) == true)
                && !IsSuppressed(story.Story, candidate))
            {
                scored.Add(new ScoredCandidate(candidate, confidence, rule.Probability(score)));
            }
        }

        if (scored is [{ Candidate.Rule.MayBeSlip: true }] && !Language.Conventions.IsFull)
        {
            scored.Clear();
        }

        if (house is not null && houseRule is not null)
        {
            scored.AddRange(house.Find(story, houseRule).Where(candidate => !IsSuppressed(story.Story, candidate)).Select(static candidate => new ScoredCandidate(candidate, 1, ModelConfidence: null)));
        }

        return scored;
    }

    /// <summary>Makes findings for people. The first suggestion has the finding's confidence, each further one half of the one before.</summary>
    public ImmutableArray<Finding> Report(List<ScoredCandidate> kept)
    {
        if (kept.Count == 0)
        {
            return [];
        }

        var findings = ImmutableArray.CreateBuilder<Finding>(kept.Count);
        foreach (var (candidate, confidence, modelConfidence) in kept)
        {
            var rule = OptionsOf(candidate.Rule);
            var most = IsSafe(candidate.Rule, confidence, modelConfidence) ? Applicability.Safe : Applicability.Unsafe;
            most = rule?.MostApplicable < most ? rule.MostApplicable.Value : most;
            var share = confidence;
            var suggestions = ImmutableArray.CreateBuilder<Suggestion>(candidate.Proposals.Length);
            foreach (var (text, applicability) in candidate.Proposals)
            {
                suggestions.Add(new Suggestion(text, share, applicability > most ? most : applicability));
                share /= 2;
            }

            var descriptor = rule?.Severity is { } severity ? candidate.Rule.Descriptor with { Severity = severity } : candidate.Rule.Descriptor;
            findings.Add(new Finding(descriptor, candidate.Span, confidence, candidate.Message, suggestions.MoveToImmutable(), candidate.Evidence) { ModelConfidence = modelConfidence });
        }

        return findings.MoveToImmutable();
    }

    private void RunAll(AnalyzedStory story, Anchors anchor, int count, CandidateSink sink)
    {
        if ((tokenAnchors & anchor) == 0)
        {
            return;
        }

        for (var i = 0; i < count; i++)
        {
            Run(story, anchor, i, sink);
        }
    }

    private void Run(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        foreach (var rule in rulesByAnchor[BitOperations.TrailingZeroCount((uint)anchor)])
        {
            rule.Analyze(story, anchor, index, sink);
        }
    }

    private void RunPhrases(AnalyzedStory story, int index, CandidateSink sink)
    {
        foreach (ref readonly var entry in phrases.Find(story[index].Hash))
        {
            if (entry.Behind.MayBe(story, index + 1) && entry.Before.MayBe(story, index - 1))
            {
                entry.Rule.Analyze(story, Anchors.Phrase, index, sink);
            }
        }
    }

    private bool IsAccepted(AnalyzedStory story, Candidate candidate)
    {
        if (Accepted is null)
        {
            return false;
        }

        foreach (var word in accepted)
        {
            if (story.TextOf(candidate.Span).SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSuppressed(Story story, Candidate candidate) =>
        !story.Suppressions.IsDefaultOrEmpty && story.Suppressions.Any(suppression => suppression.Covers(candidate.Span, candidate.Rule.Descriptor.Id));

    /// <summary>True when house and model are both sure enough: what a house accepts makes no edit safe that the model would not make.</summary>
    private bool IsSafe(Rule rule, double confidence, double? modelConfidence) =>
        confidence >= model.SafeFloor && (modelConfidence is null || modelConfidence >= Math.Max(model.SafeFloor, AdjustmentOf(rule)?.SafeFloor ?? 0));

    private RuleAdjustment? AdjustmentOf(Rule rule) => options.House.Rules.GetValueOrDefault(rule.Descriptor.Id);

    private RuleOptions? OptionsOf(Rule rule) => options.Rules.IsEmpty ? null : options.Rules.GetValueOrDefault(rule.Descriptor.Id);

    private bool IsSelected(Rule rule) => IsSelected(rule.Descriptor.Id, rule.IsOptIn);

    private bool IsSelected(string id, bool isOptIn) =>
        ((options.Select.IsDefaultOrEmpty && (!isOptIn || options.Rules.ContainsKey(id))) || (!options.Select.IsDefaultOrEmpty && options.Select.Contains(id, StringComparer.Ordinal)))
        && (options.Ignore.IsDefaultOrEmpty || !options.Ignore.Contains(id, StringComparer.Ordinal));
}
