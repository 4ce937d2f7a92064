using System.Collections.Immutable;
using TranslationFix.Analysis;

namespace TranslationFix.Rules.Repetition;

/// <summary>A sentence that says again, with words left out and none added, what the sentence right before it says: an engine that came back to the same source sentence.</summary>
internal sealed class EchoedSentenceRule : Rule
{
    /// <summary>The fewest words of the echo.</summary>
    private const int MinimumWords = 6;

    /// <summary>The most words of the sentence that is echoed.</summary>
    private const int MaximumWords = 80;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = RepeatedSentenceDescriptor.With(
        RuleExample.Fixed("The mill in Orsova will close in June, the owner said, and its forty workers will be paid until August. The mill in Orsova will close in June.", "The mill in Orsova will close in June, the owner said, and its forty workers will be paid until August."),
        RuleExample.Fixed("Divers found a bell, two anchors and 31 plates in the harbour of the old town. Divers found two anchors and 31 plates. Nobody knows the ship.", "Divers found a bell, two anchors and 31 plates in the harbour of the old town. Nobody knows the ship."),
        RuleExample.Fixed("The union wants 300 lira ($9) more a month and, for the first time, a nurse on the night shift. The union wants 300 lira more a month.", "The union wants 300 lira ($9) more a month and, for the first time, a nurse on the night shift."),
        RuleExample.Fixed("Prices in the port have risen by a third since March, she said, and those inland by less. Prices in the port have risen by a third since March.", "Prices in the port have risen by a third since March, she said, and those inland by less."),
        RuleExample.Stays("“The road to the north is closed and nobody will open it this year,” he said. “The road to the north is closed.” He said it twice."),
        RuleExample.Stays("The first house has a red door and a small garden with roses. The second house has a red door and a small garden."),
        RuleExample.Stays("He knew that the river would come back one day and take the house. The river did come back."),
        RuleExample.Stays("Is the bridge safe for lorries of forty tons in winter? The bridge is safe for lorries of forty tons."),
        RuleExample.Stays("Two of the boats that sailed from the island on Friday have not come back. Two of the boats have come back on Friday."),
        RuleExample.Stays("They asked for bread, for water and for a doctor who would stay the night. They asked for bread."),
        RuleExample.Stays("When the mayor is away, the deputy signs for the whole of the town council. When is the mayor away?"));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Sentence;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["echo", "echo-share", "echo-prefix", "echo-quoted"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (index == 0)
        {
            return;
        }

        var first = story.Sentences[index - 1];
        var second = story.Sentences[index];
        var end = story.Text[story[second.End - 1].End - 1];
        if (first.Paragraph != second.Paragraph || end != '.' || !story.TextOf(first.First).SequenceEqual(story.TextOf(second.First)) || second.End - second.First >= first.End - first.First)
        {
            return;
        }

        Span<int> words = stackalloc int[MaximumWords];
        var count = Words(story, first, words);
        if (count < 0 || IsQuoted(story, first.First) || IsQuoted(story, second.First))
        {
            return;
        }

        var at = 0;
        var echoed = 0;
        var straight = 0;
        for (var i = second.First; i < second.End; i++)
        {
            if (!IsWord(story, i))
            {
                continue;
            }

            var from = at;
            while (at < count && !story.TextOf(words[at]).SequenceEqual(story.TextOf(i)))
            {
                at++;
            }

            if (at == count)
            {
                return;
            }

            straight += at == from ? 1 : 0;
            at++;
            echoed++;
        }

        // Without "not" or "only" the sentence before would say something else.
        if (echoed < MinimumWords || echoed == count || LeavesOutNegation(story, first, second))
        {
            return;
        }

        sink.Add(
            this,
            Covers.WithSpace(story, second.First, second.End - 1),
            "The sentence before has said all of this.",
            [1, echoed / (float)count, straight / (float)echoed, story.Has(second.End - 1, TokenTraits.Quoted) ? 1 : 0],
            [new Proposal(string.Empty, Applicability.Unsafe)],
            [new Evidence(story.SpanOf(first.First, first.End - 1), "the sentence that says it in full")]);
    }

    private static bool IsWord(AnalyzedStory story, int token) => story[token].Kind is TokenKind.Word or TokenKind.Number;

    private static bool IsQuoted(AnalyzedStory story, int token) => story.Has(token, TokenTraits.Quoted) || Marks.IsDoubleQuote(story.Text[story[token].Start]);

    /// <summary>The words of a sentence; −1 when it has too many.</summary>
    private static int Words(AnalyzedStory story, Sentence sentence, Span<int> words)
    {
        var count = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (IsWord(story, i))
            {
                if (count == words.Length)
                {
                    return -1;
                }

                words[count++] = i;
            }
        }

        return count;
    }

    private static bool LeavesOutNegation(AnalyzedStory story, Sentence first, Sentence second) => Negations(story, first) != Negations(story, second);

    private static int Negations(AnalyzedStory story, Sentence sentence)
    {
        var count = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            count += story.IsWord(i, "not") || story.IsWord(i, "never") || story.IsWord(i, "no") || story.CoreOf(i).EndsWith("n't", StringComparison.Ordinal) || story.CoreOf(i).EndsWith("n’t", StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }
}
