using System.Text;
using TranslationFix.Analysis;
using TranslationFix.Languages;
using TranslationFix.Rules;
using TranslationFix.Scoring;

namespace TranslationFix.Benchmarks;

/// <summary>Where the time of an analysis goes: its phases, and each rule alone, the dearest first.</summary>
internal static class PhaseRun
{
    /// <summary>Prints megabytes of UTF-8 a CPU second and bytes allocated a kilobyte.</summary>
    public static void Print()
    {
        var stories = StoryMixer.Mix(500_000);
        var size = stories.Sum(static story => (long)Encoding.UTF8.GetByteCount(story.Text));
        var language = Language.Load("en");
        var model = CandidateModel.LoadEmbedded();
        var engine = new LanguageEngine(language, new TranslationFixerOptions(), model);
        var workspace = engine.Rent();
        QuickRun.Measure("tokens", size, () => stories.Sum(story =>
        {
            workspace.Empty();
            ProtectedSpanFinder.Find(story.Text, [], workspace.ProtectedSpans);
            Tokenizer.Tokenize(story.Text, workspace.ProtectedSpans, workspace.Words, workspace.Tokens);
            return workspace.Tokens.Count;
        }));
        QuickRun.Measure("tokens, ledger, clock", size, () => stories.Sum(story => AnalyzedStory.Create(story, workspace).Count));
        AnalyzedStory[] analyzed = [.. stories.Select(story => AnalyzedStory.Create(story, language, engine.Accepted))];
        QuickRun.Measure("clock", size, () => analyzed.Sum(static story => Clock.Read(story, []).Dates.Count));
        QuickRun.Measure("ledger", size, () => analyzed.Sum(story =>
        {
            workspace.Empty();
            workspace.Ledger.Read(story);
            return workspace.Ledger.Names.Count;
        }));
        QuickRun.Measure("rules", size, () => analyzed.Sum(story => engine.Propose(story, CancellationToken.None).Count));
        IReadOnlyList<Candidate>[] candidates = [.. analyzed.Select(story => engine.Propose(story, CancellationToken.None))];
        QuickRun.Measure("classifier", size, () => analyzed.Zip(candidates).Sum(pair => engine.Score(pair.First, pair.Second).Count));
        var costs = new List<(string Id, double Seconds)>();
        foreach (var rule in TranslationFixer.Rules)
        {
            var alone = new LanguageEngine(language, new TranslationFixerOptions { Select = [rule.Id] }, model);
            costs.Add((rule.Id, QuickRun.Measure(rule.Id, size, () => analyzed.Sum(story => alone.Propose(story, CancellationToken.None).Count))));
        }

        Console.WriteLine();
        foreach (var (id, seconds) in costs.OrderByDescending(static cost => cost.Seconds).Take(10))
        {
            Console.WriteLine(FormattableString.Invariant($"{id,-24} {seconds * 1e9 / size,8:F2} ns a byte"));
        }
    }
}
