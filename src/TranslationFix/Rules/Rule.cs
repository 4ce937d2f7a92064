using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules;

/// <summary>
/// Finds one kind of artifact. A rule has high recall and no threshold: whether a candidate becomes a finding is decided by
/// the classifier, from the features that the rule measures. Rules have no state; one instance serves all threads.
/// </summary>
internal abstract class Rule
{
    protected Rule()
    {
        var scope = GetType().Namespace!;
        Family = scope[(scope.LastIndexOf('.') + 1)..];
    }

    /// <summary>Id, category, severity, summary and examples.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>The family of the rule: the folder of <c>Rules</c> in which it stands. Rules of a family share a calibration.</summary>
    public string Family { get; }

    /// <summary>The events of the scan that wake the rule. Choose rare ones: speed comes from rules that sleep.</summary>
    public abstract Anchors Anchors { get; }

    /// <summary>The words, in small letters, that wake a rule of <see cref="Anchors.Phrase"/>.</summary>
    public virtual ImmutableArray<string> AnchorWords => [];

    /// <summary>The names of the features that the rule measures for the classifier, at most <see cref="MaximumFeatures"/>.</summary>
    public virtual ImmutableArray<string> Features => [];

    /// <summary>True for a rule that runs only where it is asked for by name: <see cref="TranslationFixerOptions.Select"/> or <see cref="TranslationFixerOptions.Rules"/> has its id.</summary>
    public virtual bool IsOptIn => false;

    /// <summary>
    /// True for a rule whose findings a writer's keyboard leaves, too. An engine or a tokenizer leaves them in numbers: in a language of neutral rules, which knows nothing else of the text,
    /// the only finding of a story is none when it comes from such a rule.
    /// </summary>
    public virtual bool MayBeSlip => false;

    /// <summary>
    /// The probability in [0, 1] from which findings of the rule are reported, when a classifier of its own gives each candidate its log-odds (<see cref="Candidate.LogOdds"/>);
    /// null when the common classifier decides.
    /// </summary>
    public virtual double? OwnReportFloor(Language language) => null;

    /// <summary>The most features that a rule may measure.</summary>
    public const int MaximumFeatures = 20;

    /// <summary>For the texts of which languages the rule speaks. Say more than English only when the rule knows no word of it.</summary>
    public virtual RuleScope Scope => RuleScope.English;

    /// <summary>The classes of words that the rule reads: it is silent for a language in which one of them has no word.</summary>
    public virtual WordClasses Needs => WordClasses.None;

    /// <summary>True when the rule speaks for texts of the language.</summary>
    public virtual bool AppliesTo(Language language) =>
        (language.Tag is English && Scope != RuleScope.OtherFull)
        || (Scope switch { RuleScope.Any => true, RuleScope.Full => language.Conventions.IsFull, RuleScope.OtherFull => language.Conventions.IsFull && language.Tag is not English, _ => false }
            && !language.Conventions.Without.ContainsKey(Descriptor.Id) && language.Words.HasAll(Needs));

    private const string English = "en";

    /// <summary>Looks at one event of the scan.</summary>
    /// <param name="story">The story with its tokens, ledger and clock.</param>
    /// <param name="anchor">The one event that happened, out of <see cref="Anchors"/>.</param>
    /// <param name="index">What the event is about: the index of a token, sentence, paragraph or bracket pair, as the anchor says.</param>
    /// <param name="sink">Takes the candidates.</param>
    public abstract void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink);
}
