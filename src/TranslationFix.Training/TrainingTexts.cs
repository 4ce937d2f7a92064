using System.Collections.Immutable;
using System.Globalization;
using TranslationFix.Evaluation;

namespace TranslationFix.Training;

/// <summary>What a training works from, read and labelled.</summary>
/// <param name="Train">Train stories, the rules' own examples, and names injected into the stories.</param>
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
        var collector = new CandidateCollector(options.Language, space);
        var stories = TrainingCorpus.Load(options.Corpora, CorpusSplit.Train, options.Language);
        var dev = TrainingCorpus.Load(options.Corpora, CorpusSplit.Dev, options.Language);
        if (stories.IsEmpty || dev.IsEmpty)
        {
            throw new InvalidOperationException($"“{options.Corpora}” needs stories in a train and a dev folder.");
        }

        ImmutableArray<LabeledText> train = [.. collector.Collect(stories), .. collector.CollectInjected(stories), .. collector.CollectExamples(stories.Length)];
        ImmutableArray<string> lines = options.Marked.IsEmpty ? [.. TrainingCorpus.MarkedCandidates(options.Corpora, options.Language)] : [.. LinesOf(options.Marked, collector, space)];
        return new TrainingTexts(train, collector.Collect(dev), lines, MarkedCandidates.Read(lines, space));
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
