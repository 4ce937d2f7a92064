using TranslationFix.Analysis;
using TranslationFix.Languages;
using TranslationFix.Scoring.OddWords;

namespace TranslationFix.Rules.Words;

/// <summary>
/// Words that are out of place, judged by a classifier of their own that has learned from translations which editors corrected. It has no correction to offer, and it is
/// nowhere near as sure as the other rules: it runs only where it is asked for by name, and by itself reports only what stands above everything in news that people wrote.
/// With a low least confidence it ranks the words of a translation.
/// </summary>
internal sealed class OddWordRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("odd-word", "accuracy/mistranslation", Severity.Minor, "A word out of place, by a probability; runs only when it is selected by name.")
    {
        LazyExamples = static () =>
        [
            RuleExample.Found("The minister was watered to the post of the deputy harvest."),
            RuleExample.Found("He ate the question of the treaty with a loud umbrella."),
            RuleExample.Stays("The council approved the budget on Tuesday after a debate of three hours."),
            RuleExample.Stays("Firefighters rescued two people from a burning house in the north of the city, police said."),
            RuleExample.Stays("Shares of the airline fell by four percent when the strike was announced."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override bool IsOptIn => true;

    /// <inheritdoc />
    public override double? OwnReportFloor(Language language) => language.OddWords?.Numbers.ReportFloor;

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (story.Language.OddWords is not { } tables)
        {
            return;
        }

        var classifier = new OddWordClassifier(tables);
        for (var i = 0; i < story.Sentences.Count; i++)
        {
            var logOdds = classifier.Score(story, i);
            for (var j = 0; j < logOdds.Length; j++)
            {
                ref readonly var unit = ref classifier.Sentence[j];
                if (!unit.Has(OddWordShape.Mark))
                {
                    sink.Add(this, new TextSpan(unit.Start, unit.End), $"“{story.TextOf(new TextSpan(unit.Start, unit.End))}” may be out of place here.", logOdds[j]);
                }
            }
        }
    }
}
