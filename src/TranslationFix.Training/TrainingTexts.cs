using System.Collections.Immutable;
using System.Globalization;
using TranslationFix.Evaluation;
using TranslationFix.Languages;

namespace TranslationFix.Training;

/// <summary>What a training works from, read and labelled.</summary>
/// <param name="Train">Train stories of all languages, the rules' own examples, and names injected into the stories of the main language.</param>
/// <param name="Dev">Dev stories.</param>
/// <param name="MarkedLines">The lines of <c>marked.candidates</c>, as they stand there or as the given public sets yield them.</param>
/// <param name="Marked">The candidates of those lines.</param>
internal sealed record TrainingTexts(ImmutableArray<LabeledText> Train, ImmutableArray<LabeledText> Dev, ImmutableArray<string> MarkedLines, ImmutableArray<CandidateRow> Marked)
{
    /// <summary>Reads everything.</summary>
    /// <param name="options">What to train from.</param>
    /// <param name="space">The names of the features.</param>
    /// <exception cref="InvalidOperationException">The folder is none, or holds no stories to train from.</exception>
    public static TrainingTexts Collect(TrainingOptions options, FeatureSpace space)
    {
        var main = new CandidateCollector(options.Language, space);
        var train = ImmutableArray.CreateBuilder<LabeledText>();
        var dev = ImmutableArray.CreateBuilder<LabeledText>();
        var groups = 0;
        foreach (var language in Language.Tags.Where(tag => !string.Equals(tag, options.Language, StringComparison.Ordinal)).Prepend(options.Language))
        {
            var isMain = groups == 0;
            var collector = isMain ? main : new CandidateCollector(language, space);
            var stories = TrainingCorpus.Load(options.Corpora, CorpusSplit.Train, language);
            var devStories = TrainingCorpus.Load(options.Corpora, CorpusSplit.Dev, language);
            if (isMain && (stories.IsEmpty || devStories.IsEmpty))
            {
                throw new InvalidOperationException($"“{options.Corpora}” needs stories in a train and a dev folder.");
            }

            train.AddRange(collector.Collect(stories, groups));
            if (isMain)
            {
                train.AddRange(collector.CollectInjected(stories));
            }

            groups += stories.Length;
            var examples = collector.CollectExamples(groups);
            train.AddRange(examples);
            groups += examples.Length;
            dev.AddRange(collector.Collect(devStories, groups));
            groups += devStories.Length;
        }

        ImmutableArray<string> lines = options.Marked.IsEmpty ? [.. TrainingCorpus.MarkedCandidates(options.Corpora, options.Language)] : [.. LinesOf(options.Marked, main, space)];
        return new TrainingTexts(train.ToImmutable(), dev.ToImmutable(), lines, MarkedCandidates.Read(lines, space));
    }

    /// <summary>The lines of <c>marked.candidates</c> as the public sets give them.</summary>
    private static IEnumerable<string> LinesOf(ImmutableArray<MarkedSet> sets, CandidateCollector collector, FeatureSpace space)
    {
        yield return "# Candidates of the rules on public marked text: features and labels, no text. Written by “translationfix train --marked”; do not edit.";
        foreach (var set in sets)
        {
            LabeledText[] texts = [.. set.Texts.Select(collector.Collect)];
            var labels = texts.SelectMany(static text => text.Candidates).CountBy(static item => item.Label).ToDictionary();
            yield return string.Create(CultureInfo.InvariantCulture, $"# {set.Name}: {labels.GetValueOrDefault(CandidateLabel.Artifact)} candidates that are artifacts and {labels.GetValueOrDefault(CandidateLabel.Right)} that are not, on {texts.Length} texts.");
            foreach (var line in MarkedCandidates.Write(texts, space))
            {
                yield return line;
            }
        }
    }
}
