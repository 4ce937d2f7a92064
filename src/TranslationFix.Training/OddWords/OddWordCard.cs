using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TranslationFix.Scoring.OddWords;

namespace TranslationFix.Training;

/// <summary>Writes the model card (Mitchell et al., 2019) of the classifier of odd words.</summary>
/// <param name="options">What it was trained from.</param>
/// <param name="numbers">Its numbers.</param>
/// <param name="size">How many words and pairs of words its tables hold.</param>
/// <param name="model">The file.</param>
/// <param name="calibration">The set that it was calibrated on.</param>
internal sealed class OddWordCard(OddWordTrainingOptions options, OddWordNumbers numbers, (int Words, int Pairs) size, byte[] model, string calibration)
{
    /// <summary>The share of the marks at which precision is measured.</summary>
    private const double Recall = 0.05;

    private readonly StringBuilder card = new();

    /// <summary>Writes the card, in Markdown.</summary>
    /// <param name="heldOut">The held-out sets with their scores.</param>
    public string Write(ImmutableArray<OddWordScoredSet> heldOut)
    {
        Say($"# Model card: odd-words.bin");
        Say($"Written by `translationfix train --odd-word`; do not edit.");
        Say($"## What it is");
        Say($"Two linear stages that give each word of an English sentence the probability that somebody who reads the translation alone would mark it. The first has {OddWordFeatures.Dimensions} weights for hashed features (the word, its letters, its neighbours, their classes and frequencies, how strongly they attract each other, the marks around it, what the sentence is like); the second has {OddWordContext.Dimensions} and looks at the first's scores of the neighbours and of the sentence. Both are logistic regressions (L-BFGS, L2) by Microsoft.ML with a bias for each training set; eight bits a weight; scored by the library in plain code. A prior for names ({numbers.Capital} for a capital inside the sentence, {numbers.UnknownName} more for a name that nobody knows) is added, then a Platt calibration. {model.Length} bytes in all, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(model))}.");
        Say($"## Data");
        foreach (var set in options.Train)
        {
            Say($"- trained on {set.Name}: {Describe(set)}", blank: false);
        }

        foreach (var set in options.HeldOut)
        {
            Say($"- held out: {set.Name}: {Describe(set)}", blank: false);
        }

        Say($"- {size.Words} words in {OddWordTables.Classes} classes (exchange algorithm), their frequencies, and {size.Pairs} pairs of words with their mutual information, from a language model of {options.LanguageModel.Words.Length} words and {options.LanguageModel.Pairs.Length} pairs, as hashes", blank: false);
        Say($"");
        Say($"MLQE-PE is CC0 1.0 (Wikipedia and Reddit sentences by neural engines with post-edits), GUM wikinews CC BY 2.5 (written by people). The shipped language model is that of Debian's pocketsphinx-en-us (BSD, Carnegie Mellon University and Alpha Cephei). Held-out sets calibrate, put the report floor above every word that people wrote, and are measured; no weight is fitted to them. The prior for names is two numbers set by hand, chosen on a grid that showed a part of WMT20 MQM zh-en train and dev, WMT23 he-en and the dev and test sets of MLQE-PE: the figures of those sets are a little kinder than fresh ones would be. The file holds hashes, classes and weights, and no text.");
        Say($"## Figures");
        Say($"Words without those that are marks alone. The threshold of a `.test` set is the best of its `.dev` set; of others it is their own best. Calibrated on {calibration}.");
        Say($"| set | words | marked | MCC | precision at 5 % recall | mean probability |\n|---|---|---|---|---|---|", blank: false);
        foreach (var set in heldOut.Where(static set => !OddWordTraining.IsHuman(set.Set)))
        {
            var ranking = set.Ranking();
            var dev = heldOut.FirstOrDefault(other => string.Equals(other.Set.Name, set.Set.Name.Replace(".test", ".dev", StringComparison.Ordinal), StringComparison.Ordinal)) ?? set;
            var threshold = dev.Ranking().Best()?.Floor ?? 0;
            Say($"| {set.Set.Name} | {ranking.Words} | {ranking.BaseRate:F3} | {ranking.CorrelationAt(threshold):F3} | {ranking.PrecisionAtRecall(Recall):F3} | {Mean(set):F3} |", blank: false);
        }

        Say($"");
        Say($"Reported from {numbers.ReportFloor:F4}:");
        Say($"| set | words | findings | right | highest probability |\n|---|---|---|---|---|", blank: false);
        foreach (var set in heldOut)
        {
            var found = set.Words.Where(word => OddWordTraining.Probability(word.LogOdds) >= numbers.ReportFloor).ToArray();
            Say($"| {set.Set.Name} | {set.Words.Length} | {found.Length} | {(OddWordTraining.IsHuman(set.Set) ? "none can be" : found.Count(static word => word.IsMarked).ToString(CultureInfo.InvariantCulture))} | {OddWordTraining.Probability(set.Words.Max(static word => word.LogOdds)):F3} |", blank: false);
        }

        Say($"");
        Say($"## Limits");
        Say($"English only. It ranks the words of a translation; it is no checker: at any floor that reports a good share of the errors it reports good words too, in news that people wrote as often as in machine output. So the rule is off until it is selected by name, reports by itself only what is surer than every word of the human sets, and never corrects. Probabilities are those of the set that calibrated: of text that is marked five times as densely they are far too low. The training sets are encyclopedias and forums, not news. The sets of MLQE-PE share articles, so its test figures flatter. A word that is merely rare, a foreign name above all, looks odd to it.");
        return card.ToString().TrimEnd('\n') + "\n";
    }

    private static string Describe(MarkedSet set) => OddWordTraining.IsHuman(set)
        ? string.Create(CultureInfo.InvariantCulture, $"{set.Texts.Length} texts that people wrote")
        : string.Create(CultureInfo.InvariantCulture, $"{set.Texts.Length} segments, {set.Texts.Sum(static text => text.Marks.Length)} marks");

    private static double Mean(OddWordScoredSet set) => set.Words.Average(static word => OddWordTraining.Probability(word.LogOdds));

    private void Say(FormattableString line, bool blank = true) => card.Append(line.ToString(CultureInfo.InvariantCulture)).Append(blank ? "\n\n" : "\n");
}
