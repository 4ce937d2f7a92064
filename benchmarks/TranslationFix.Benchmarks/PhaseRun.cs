using System.Text;
using TranslationFix.Analysis;
using TranslationFix.Languages;
using TranslationFix.Rules;
using TranslationFix.Scoring;

namespace TranslationFix.Benchmarks;

/// <summary>Where the time of an analysis goes: its phases, and each rule alone, the dearest first.</summary>
internal static class PhaseRun
{
    /// <summary>Prints, for each set of English stories, megabytes of UTF-8 a CPU second, bytes allocated a kilobyte, and the nanoseconds and bytes of each rule.</summary>
    public static void Print()
    {
        foreach (var (set, make) in StoryMixer.Sets.Where(static set => set.Name.StartsWith("en ", StringComparison.Ordinal)))
        {
            Console.WriteLine(set);
            Print(make(300_000));
            Console.WriteLine();
        }
    }

    private static void Print(IReadOnlyList<Story> stories)
    {
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
        PrintRules(analyzed, size, language, model);
    }

    private static void PrintRules(AnalyzedStory[] stories, long size, Language language, CandidateModel model)
    {
        // Waking no rule has a cost of its own, which is not that of any rule.
        var none = new LanguageEngine(language, new TranslationFixerOptions { Ignore = [.. TranslationFixer.Rules.Select(static rule => rule.Id)] }, model);
        var nothing = QuickRun.Measure("no rule", size, () => stories.Sum(story => none.Propose(story, CancellationToken.None).Count), isQuiet: true);
        var costs = new List<(string Id, double Seconds, long Allocated, int Candidates)>();
        foreach (var rule in TranslationFixer.Rules)
        {
            var alone = new LanguageEngine(language, new TranslationFixerOptions { Select = [rule.Id] }, model);
            var seconds = QuickRun.Measure(rule.Id, size, () => stories.Sum(story => alone.Propose(story, CancellationToken.None).Count), isQuiet: true);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var found = stories.Sum(story => alone.Propose(story, CancellationToken.None).Count);
            costs.Add((rule.Id, seconds - nothing, GC.GetAllocatedBytesForCurrentThread() - before, found));
        }

        var sum = costs.Sum(static cost => Math.Max(0, cost.Seconds));
        Console.WriteLine(FormattableString.Invariant($"{"rule",-24} {"ns a byte",10} {"share",7} {"B a KB",8} {"candidates a KB",16}"));
        foreach (var (id, seconds, allocated, found) in costs.OrderByDescending(static cost => cost.Seconds))
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{id,-24} {seconds * 1e9 / size,10:F2} {Math.Max(0, seconds) / sum,7:P0} {allocated / (size / 1000.0),8:F0} {found / (size / 1000.0),16:F2}"));
        }
    }
}
