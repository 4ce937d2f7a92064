using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Evaluation;
using TranslationFix.Languages;
using TranslationFix.Rules;
using TranslationFix.Rules.Names;
using TranslationFix.Scoring;

namespace TranslationFix.Training;

/// <summary>Runs the rules of the library over texts and labels what they propose.</summary>
internal sealed class CandidateCollector(string language, FeatureSpace space)
{
    /// <summary>An injected name counts half a marked one: there are many, and nobody has read them.</summary>
    private const float InjectedWeight = 0.5f;

    /// <summary>A candidate on public machine translation: there are many, of few kinds, and its raters left much that an editor would not.</summary>
    private const float MarkedWeight = 0.1f;

    /// <summary>A candidate on text that people wrote.</summary>
    private const float HumanWeight = 0.5f;

    private readonly LanguageEngine engine = new(Language.Load(language), new TranslationFixerOptions(), CandidateModel.Read(TextReader.Null));

    /// <summary>
    /// Each story is read twice: as it came, and without date and source language. A newsroom often knows neither, and the classifier must
    /// not learn that a story without them is like a rule's example.
    /// </summary>
    /// <param name="stories">The stories.</param>
    /// <param name="firstGroup">The group of the first story.</param>
    public ImmutableArray<LabeledText> Collect(IReadOnlyList<GoldStory> stories, int firstGroup)
    {
        var texts = ImmutableArray.CreateBuilder<LabeledText>();
        for (var i = 0; i < stories.Count; i++)
        {
            var story = stories[i];
            Story[] readings = [story.ToStory(), new(story.Text) { Language = story.Language }];
            foreach (var reading in readings)
            {
                texts.Add(new LabeledText
                {
                    Text = story.Text,
                    Group = firstGroup + i,
                    Weight = 1f / readings.Length,
                    IsClean = story.IsClean,
                    IsExample = false,
                    Candidates = Propose(reading, candidate => Label(story, candidate)),
                });
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>The examples of all rules that run by themselves. What another rule proposes in an example is not looked at: only the rule's own author has judged it.</summary>
    /// <param name="firstGroup">The group of the first example.</param>
    public ImmutableArray<LabeledText> CollectExamples(int firstGroup)
    {
        var texts = ImmutableArray.CreateBuilder<LabeledText>();
        var judged = RuleCatalogue.All.Where(static rule => rule.IsOptIn).Select(static rule => rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in RuleCatalogue.Descriptors.Where(rule => !judged.Contains(rule.Id)))
        {
            foreach (var example in rule.Examples.Where(example => string.Equals(example.Language, engine.Language.Tag, StringComparison.Ordinal)))
            {
                var story = new Story(example.Text) { Language = example.Language, SourceLanguage = example.SourceLanguage, Date = example.Date };
                texts.Add(new LabeledText
                {
                    Text = example.Text,
                    Group = firstGroup + texts.Count,
                    Weight = 1,
                    IsClean = example.MustStay,
                    IsExample = true,
                    Candidates = Propose(story, candidate => candidate.Rule.Descriptor.Equals(rule)
                        ? (example.MustStay ? CandidateLabel.Right : CandidateLabel.Artifact, null)
                        : (CandidateLabel.Unclear, null)),
                });
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>Names and places of the stories in other spellings (<see cref="NameVariantInjector"/>, <see cref="PlaceInjector"/>). Only what the rules of names say of the injected spelling is looked at.</summary>
    public ImmutableArray<LabeledText> CollectInjected(IReadOnlyList<GoldStory> stories)
    {
        var texts = ImmutableArray.CreateBuilder<LabeledText>();
        for (var i = 0; i < stories.Count; i++)
        {
            foreach (var (story, span, original) in NameVariantInjector.Inject(stories[i], engine.Language))
            {
                texts.Add(Injected(i, story, candidate => candidate.Rule is NameVariantRule && IsRestored(candidate, span, original)));
            }

            foreach (var (story, span, original) in PlaceInjector.Inject(stories[i], engine.Language, isMisread: false))
            {
                texts.Add(Injected(i, story, candidate => candidate.Rule is ForeignExonymRule && IsRestored(candidate, span, original)));
            }

            foreach (var (story, span, original) in PlaceInjector.Inject(stories[i], engine.Language, isMisread: true))
            {
                texts.Add(Injected(i, story, candidate => candidate.Rule is GarbledNameRule && IsRestored(candidate, span, original)));
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>Artifacts of all rules in the stories, one at a time (<see cref="ArtifactInjector"/>). Only what the rule itself says of its artifact is looked at.</summary>
    /// <param name="stories">The stories.</param>
    public ImmutableArray<LabeledText> CollectArtifacts(IReadOnlyList<GoldStory> stories)
    {
        var texts = ImmutableArray.CreateBuilder<LabeledText>();
        for (var i = 0; i < stories.Count; i++)
        {
            foreach (var artifact in ArtifactInjector.Inject(stories[i]))
            {
                texts.Add(Injected(i, artifact.Story, candidate => string.Equals(candidate.Rule.Descriptor.Id, artifact.Rule, StringComparison.Ordinal) && candidate.Span.Overlaps(artifact.Span)
                    && (candidate.Proposals.IsEmpty || artifact.IsRestored(candidate.Span, candidate.Proposals[0].Text))));
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>The candidates on one segment of public marked or human text.</summary>
    public LabeledText Collect(MarkedText text)
    {
        var isHuman = text.Marks.IsEmpty && text.PostEdit is null;
        return new LabeledText
        {
            Text = text.Text,
            Group = 0,
            Weight = isHuman ? HumanWeight : MarkedWeight * MarkedTextLabeler.Weight(text),
            IsClean = isHuman,
            IsExample = false,
            Candidates = Propose(new Story(text.Text) { Language = text.Language, SourceLanguage = text.SourceLanguage }, candidate => (MarkedTextLabeler.Label(text, candidate), null)),
        };
    }

    private LabeledText Injected(int group, Story story, Predicate<Candidate> isArtifact) => new()
    {
        Text = story.Text,
        Group = group,
        Weight = InjectedWeight,
        IsClean = false,
        IsExample = false,
        IsInjected = true,
        Candidates = Propose(story, candidate => isArtifact(candidate) ? (CandidateLabel.Artifact, true) : (CandidateLabel.Unclear, null)),
    };

    private static bool IsRestored(Candidate candidate, TextSpan span, string original) =>
        candidate.Span.Overlaps(span) && candidate.Proposals is [var first, ..] && string.Equals(first.Text, original, StringComparison.Ordinal);

    private ImmutableArray<LabeledCandidate> Propose(Story story, Func<Candidate, (CandidateLabel Label, bool? IsCorrectionRight)> label)
    {
        var analyzed = AnalyzedStory.Create(story, engine.Language, engine.Accepted);
        var candidates = ImmutableArray.CreateBuilder<LabeledCandidate>();
        foreach (var candidate in engine.Propose(analyzed, CancellationToken.None))
        {
            var (judgement, correction) = label(candidate);
            candidates.Add(new LabeledCandidate
            {
                Candidate = candidate,
                Features = space.Vector(candidate),
                Label = judgement,
                IsCorrectionRight = correction,
            });
        }

        return candidates.ToImmutable();
    }

    private static (CandidateLabel Label, bool? IsCorrectionRight) Label(GoldStory story, Candidate candidate)
    {
        var label = CandidateLabeler.Label(story, candidate);
        var marks = story.Spans.Where(gold => gold.Span.Overlaps(candidate.Span) && !gold.Fixes.IsEmpty).ToArray();
        bool? correction = label == CandidateLabel.Right ? false
            : marks.Length == 0 || candidate.Proposals.Length == 0 ? null
            : marks.Any(gold => CandidateLabeler.GivesAnAcceptedText(story.Text, gold, candidate));
        return (label, correction);
    }
}
