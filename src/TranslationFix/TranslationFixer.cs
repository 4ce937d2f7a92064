using System.Collections.Frozen;
using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Fixing;
using TranslationFix.Languages;
using TranslationFix.Rules;
using TranslationFix.Rules.Names;
using TranslationFix.Scoring;

namespace TranslationFix;

/// <summary>
/// Finds the artifacts that machine translation left in a story, explains them, and fixes the safe ones. Immutable and thread-safe:
/// create one and keep it. The same story gives the same result on every thread, in every culture and in any order.
/// </summary>
public sealed class TranslationFixer
{
    /// <summary>A fix may make room for the next one; after this many rounds that do not settle, the text is left as it was.</summary>
    private const int MaximumRounds = 8;

    private readonly TranslationFixerOptions options;
    private readonly CandidateModel model;
    private readonly FrozenDictionary<string, Lazy<LanguageEngine>> engines;

    private TranslationFixer(TranslationFixerOptions options, CandidateModel model)
    {
        this.options = options;
        this.model = model;
        engines = Language.Tags.Append(Language.Unknown).ToFrozenDictionary(
            static tag => tag,
            tag => new Lazy<LanguageEngine>(() => new LanguageEngine(Language.Load(tag), options, model)),
            StringComparer.Ordinal);
    }

    /// <summary>The rules that the library knows, in the order of their ids.</summary>
    public static ImmutableArray<RuleDescriptor> Rules => RuleCatalogue.Descriptors;

    /// <summary>The languages of the texts that the library knows, as BCP-47 primary subtags.</summary>
    public static ImmutableArray<string> Languages => Language.Tags;

    /// <summary>The options that this fixer was created with.</summary>
    public TranslationFixerOptions Options => options;

    /// <summary>Creates a fixer with the embedded model; language data is read when the first story of the language comes.</summary>
    /// <param name="options">How it works; the defaults when null.</param>
    /// <exception cref="ArgumentException">An option names a rule that does not exist, or a confidence outside [0, 1], or spellings contradict each other, or the house adjusts by what is no number.</exception>
    public static TranslationFixer Create(TranslationFixerOptions? options = null) =>
        Create(options ?? new TranslationFixerOptions(), CandidateModel.LoadEmbedded());

    /// <summary>Creates a fixer with another model.</summary>
    internal static TranslationFixer Create(TranslationFixerOptions options, CandidateModel model)
    {
        foreach (var id in options.Select.Concat(options.Ignore).Concat(options.Rules.Keys))
        {
            if (!Rules.Any(rule => string.Equals(rule.Id, id, StringComparison.Ordinal)))
            {
                throw new ArgumentException($"There is no rule '{id}'.", nameof(options));
            }
        }

        if (options.MinimumConfidence is < 0 or > 1 or double.NaN || options.Rules.Values.Any(static rule => rule.MinimumConfidence is < 0 or > 1 or double.NaN))
        {
            throw new ArgumentException("The least confidence is a probability between 0 and 1.", nameof(options));
        }

        options.House.Check(nameof(options));
        _ = HouseSpellings.Create(options);
        return new TranslationFixer(options, model);
    }

    /// <summary>True when the library has data for the language of this BCP-47 tag. For a story in another language only the rules run that look at characters and repetitions.</summary>
    public static bool IsSupported(string language) => Language.IsSupported(language);

    /// <summary>Finds the artifacts of a story.</summary>
    /// <returns>The findings that the classifier stands by, ordered by position.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A protected span or a suppression lies outside the text.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<Finding> Analyze(Story story, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(story);
        Check(story);
        var engine = EngineOf(story.Language ?? options.DefaultLanguage);
        var workspace = engine.Rent();
        var analyzed = AnalyzedStory.Create(story, workspace);                          // tokens, sentences, quotations, brackets; the ledger; the clock
        cancellationToken.ThrowIfCancellationRequested();
        var candidates = engine.Propose(analyzed, cancellationToken);                   // every rule proposes: high recall, no thresholds
        var scored = engine.Score(analyzed, candidates);                                // the classifier decides, once
        var kept = ConflictResolver.Resolve(scored);                                    // ordered; of those that say the same, the surest
        engine.Return(workspace);
        return engine.Report(kept);
    }

    /// <summary>Finds the artifacts of a text in a language, a BCP-47 tag.</summary>
    public ImmutableArray<Finding> Analyze(string text, string language) => Analyze(new Story(text) { Language = language });

    /// <summary>Applies the safe suggestions, and tells what is left to a human. Fixing the result again changes nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A protected span or a suppression lies outside the text.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FixResult Fix(Story story, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(story);
        var current = story;
        var edits = ImmutableArray<TextEdit>.Empty;
        var first = ImmutableArray<Finding>.Empty;
        for (var round = 0; round < MaximumRounds; round++)
        {
            var findings = Analyze(current, cancellationToken);
            first = round == 0 ? findings : first;
            var more = EditPlanner.Plan(current.Text, findings, options.Apply);
            if (more.IsEmpty)
            {
                return new FixResult(current.Text, edits, findings);
            }

            edits = EditScript.Compose(story.Text, edits, more);
            current = current with { Text = EditScript.Apply(current.Text, more), ProtectedSpans = Move(current.ProtectedSpans, more), Suppressions = Move(current.Suppressions, more) };
        }

        return new FixResult(story.Text, [], first);
    }

    /// <summary>Applies the safe suggestions to a text in a language, a BCP-47 tag.</summary>
    public FixResult Fix(string text, string language) => Fix(new Story(text) { Language = language });

    private LanguageEngine EngineOf(string language) => (engines.TryGetValue(Language.PrimarySubtag(language), out var engine) ? engine : engines[Language.Unknown]).Value;

    private static void Check(Story story)
    {
        var suppressed = story.Suppressions.IsDefaultOrEmpty ? [] : story.Suppressions.Select(static suppression => suppression.Span);
        if ((story.ProtectedSpans.IsDefaultOrEmpty ? suppressed : suppressed.Concat(story.ProtectedSpans)).Any(span => span.Start < 0 || span.End < span.Start || span.End > story.Text.Length))
        {
            throw new ArgumentOutOfRangeException(nameof(story), "A protected span or a suppression lies outside the text.");
        }
    }

    private static ImmutableArray<TextSpan> Move(ImmutableArray<TextSpan> spans, ImmutableArray<TextEdit> edits)
    {
        if (spans.IsDefaultOrEmpty)
        {
            return spans;
        }

        var map = new SourceMap(edits);
        return [.. spans.Select(span => new TextSpan(map.ToFixed(span.Start), map.ToFixed(span.Start) + span.Length))];
    }

    private static ImmutableArray<Suppression> Move(ImmutableArray<Suppression> suppressions, ImmutableArray<TextEdit> edits)
    {
        if (suppressions.IsDefaultOrEmpty)
        {
            return suppressions;
        }

        // Rules that are not silent may edit inside.
        var map = new SourceMap(edits);
        return [.. suppressions.Select(suppression => suppression with { Span = new TextSpan(map.ToFixed(suppression.Span.Start), Math.Max(map.ToFixed(suppression.Span.Start), map.ToFixed(suppression.Span.End))) })];
    }
}
