using System.Text.RegularExpressions;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace TranslationFix.Benchmarks;

/// <summary>
/// The yardstick: what one writes first. A compiled regular expression for each kind of artifact over the whole text, and Microsoft.ML's prediction
/// engine for each match. It does the work of the surface rules alone: no ledger of names, no clock, no lexicon.
/// </summary>
internal sealed class NaiveDesign
{
    private static readonly TimeSpan NoLimit = Regex.InfiniteMatchTimeout;

    private static readonly Regex[] Rules =
    [
        Rule(@"\b(\w+)\s+\1\b"),
        Rule(@"\b(\w+\s+\w+)\s+\1\b"),
        Rule(@"\b(\w+(?:\s+\w+){2,5})\s+\1\b"),
        Rule(@"\b(\w+) and \1\b"),
        Rule(@"\b(\w+) or \1\b"),
        Rule(@"(?<=[.!?])\s+(?:Be|Is|Was|Were|Are|Has|Have|Had|Will|Do)\."),
        Rule(@"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \((?:today|tomorrow|yesterday)\)"),
        Rule(@"\b(?:today|tomorrow|yesterday) \((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\)"),
        Rule(@"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\d{1,2} \w+|\w+ \d{1,2}),? \d{4}"),
        Rule(@"\b([A-Z]\w+(?: [A-Z]\w+)*) \(\1\)"),
        Rule(@"\((?:[a-z]\w*)(?: [a-z]\w*){0,3}\)"),
        Rule(@"\([A-Z]{2,6}\)\s*[_/]"),
        Rule(@"\bcan not\b"),
        Rule(@"\b(?:him|her|it|them|my|your|our) (?:self|selves)\b"),
        Rule(@"\b(?:some|any|every|no) (?:body|one|thing|where)\b"),
        Rule(@"\ba (?=[aeiou])\w+"),
        Rule(@"\ban (?=[^aeiou\W])\w+"),
        Rule(@" [,.;:!?]"),
        Rule(@"[,;](?=[A-Za-z])"),
        Rule(@"\w+\.(?=[A-Z][a-z])"),
        Rule(@"[،؛؟。，！：；「」『』《》«»„¿¡]"),
        Rule(@"[٠-٩۰-۹]+"),
        Rule(@"Ã.|â€.|Â."),
        Rule(@"&(?:amp|quot|lt|gt|nbsp|#\d+);"),
        Rule(@"(?:\w+)?@@ ?\w*|▁\w+|<unk>|##\w+"),
        Rule(@"[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]"),
        Rule(@"\w*[A-Za-z][\u0400-\u04FF]\w*|\w*[\u0400-\u04FF][A-Za-z]\w*"),
        Rule(@"\b\d{1,3}(?: \d{3})+\b|\b\d{1,3}(?:\.\d{3})+\b"),
        Rule(@"(?m)^(?:Photo|Editor|Source|Read also|Read more|Reporter)\s*:.*$"),
        Rule(@"(?i)\bhere is the translation\b|\bnote: the translation\b|\bas an ai\b"),
    ];

    private readonly PredictionEngine<Match, Verdict> engine;

    public NaiveDesign()
    {
        // What the weights are makes no difference to the time; the labels are those of a coin.
        var context = new MLContext(seed: 1);
        var random = new Random(1);
        var rows = Enumerable.Range(0, 2000).Select(i => new Match { Label = i % 2 == 0, Features = [.. Enumerable.Range(0, Match.Length).Select(_ => random.NextSingle())] });
        var model = context.BinaryClassification.Trainers.SdcaLogisticRegression(new Microsoft.ML.Trainers.SdcaLogisticRegressionBinaryTrainer.Options { NumberOfThreads = 1, MaximumNumberOfIterations = 5 }).Fit(context.Data.LoadFromEnumerable(rows));
        engine = context.Model.CreatePredictionEngine<Match, Verdict>(model);
    }

    /// <summary>The number of matches that the classifier keeps.</summary>
    public int Analyze(string text)
    {
        var kept = 0;
        for (var rule = 0; rule < Rules.Length; rule++)
        {
            foreach (var match in Rules[rule].EnumerateMatches(text))
            {
                var features = new float[Match.Length];
                features[rule] = 1;
                features[^1] = match.Length / 100f;
                features[^2] = match.Index / (float)text.Length;
                kept += engine.Predict(new Match { Features = features }).Probability >= 0.5f ? 1 : 0;
            }
        }

        return kept;
    }

    private static Regex Rule(string pattern) => new(pattern, RegexOptions.Compiled | RegexOptions.CultureInvariant, NoLimit);

    private sealed class Match
    {
        public const int Length = 40;

        public bool Label { get; set; }

        [VectorType(Length)]
        public float[] Features { get; set; } = [];
    }

    private sealed class Verdict
    {
        public float Probability { get; set; }
    }
}
