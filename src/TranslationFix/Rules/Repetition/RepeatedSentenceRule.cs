using System.Buffers;
using System.Collections.Immutable;
using TranslationFix.Analysis;

namespace TranslationFix.Rules.Repetition;

/// <summary>A whole sentence that stands twice in a story, word for word.</summary>
internal sealed class RepeatedSentenceRule : Rule
{
    /// <summary>The fewest words of a sentence that is looked for again.</summary>
    private const int MinimumWords = 6;

    /// <summary>How many paragraphs the two copies may be apart: farther off, an author quotes himself.</summary>
    private const int MaximumDistance = 3;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = RepeatedSentenceDescriptor.With(
        RuleExample.Fixed("The ferry left the island at dawn. The port will stay closed until the storm has passed. The port will stay closed until the storm has passed. Nobody was hurt.", "The ferry left the island at dawn. The port will stay closed until the storm has passed. Nobody was hurt."),
        RuleExample.Fixed("Farmers in the valley lost half of their harvest.\nThe minister promised to pay for the seed before the end of March. Banks will wait for their money.\nThe minister promised to pay for the seed before the end of March.", "Farmers in the valley lost half of their harvest.\nThe minister promised to pay for the seed before the end of March. Banks will wait for their money."),
        RuleExample.Fixed("Two bridges were washed away.\nRescue teams are still looking for a fisherman from the upper village.\nRescue teams are still looking for a fisherman from the upper village.\nThe water is falling.", "Two bridges were washed away.\nRescue teams are still looking for a fisherman from the upper village.\nThe water is falling."),
        RuleExample.Fixed("The court sat for an hour. No date was set for the next hearing in the case. The lawyers left without a word. No date was set for the next hearing in the case.", "The court sat for an hour. No date was set for the next hearing in the case. The lawyers left without a word."),
        RuleExample.Fixed("Snow fell on the pass all night. Drivers were asked to wait in the town below. Drivers were asked to wait in the town below.", "Snow fell on the pass all night. Drivers were asked to wait in the town below."),
        RuleExample.Fixed("The union called off the strike.\nThe two sides have agreed to meet again in the second week of June, the union said. The two sides have agreed to meet again in the second week of June, the union said.\nTrains run as usual.", "The union called off the strike.\nThe two sides have agreed to meet again in the second week of June, the union said.\nTrains run as usual."),
        RuleExample.Fixed("The hospital has run out of beds. Doctors treat the wounded in the corridors and in the yard. Relatives bring water. Doctors treat the wounded in the corridors and in the yard.", "The hospital has run out of beds. Doctors treat the wounded in the corridors and in the yard. Relatives bring water."),
        RuleExample.Fixed("He opened the exhibition.\nIt shows forty paintings that were hidden in a cellar during the war.\nEntry is free.\nIt shows forty paintings that were hidden in a cellar during the war.", "He opened the exhibition.\nIt shows forty paintings that were hidden in a cellar during the war.\nEntry is free."),
        RuleExample.Stays("“Give us back our river and let the children swim again. Give us back our river and let the children swim again,” they sang."),
        RuleExample.Stays("The old mill on the river burned down.\nThe old mill on the river burned down. Nobody was inside."),
        RuleExample.Stays("The deputy spoke for an hour about the harvest. My mother was told to hand over the keys and to leave the house at once. Nobody answered her.\nMy mother was told to hand over the keys and to leave the house at once.\nLena Orlik, deputy\nThe session went on."),
        RuleExample.Stays("The museum will keep all three boats. We chose the towns in which most children can see them.\nThe list was long.\nWe chose the towns in which most children can see them.\nIvo Bast, director of the museum\nNot all are happy."),
        RuleExample.Stays("The family left the order. They told me that my sister had burned the letters and that I must never write to her. Irma Vold\nThey told me that my sister had burned the letters and that I must never write to her.\nHer sister had spoken to a newspaper."),
        RuleExample.Stays("The harbour is closed. Nobody asked us whether we could live from the fish that is left here. Oskar Lind\nNobody asked us whether we could live from the fish that is left here.\nA new law comes in May."),
        RuleExample.Stays("He won. He won again. He won a third time. He won."),
        RuleExample.Stays("The ayes have it. The clerk read the second clause. The ayes have it."),
        RuleExample.Stays("She wrote “the road to the north is closed until further notice”. The road to the north is closed until further notice, the sign says too."),
        RuleExample.Stays("The first house has a red door and a small garden. The second house has a red door and a small garden."),
        RuleExample.Stays("Article 1. The member shall pay the fee within thirty days of the notice.\nArticle 2. The member shall pay the fee within ninety days of the notice."),
        RuleExample.Stays("Verse one: oh take me home to where the barley grows.\nThe band played on.\n“Oh take me home to where the barley grows.”"));

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["words", "adjacent", "same-paragraph", "distance", "quoted", "whole-paragraph", "neighbour-repeats", "story-start", "no-stop", "short", "exclaimed", "short-line-near"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var count = story.Sentences.Count;
        if (count < 2)
        {
            return;
        }

        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count * 2);
        var table = ArrayPool<int>.Shared.Rent(size);
        try
        {
            table.AsSpan(0, size).Clear();
            Find(story, table.AsSpan(0, size), sink);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(table);
        }
    }

    private void Find(AnalyzedStory story, Span<int> table, CandidateSink sink)
    {
        // A slot holds the last sentence of its hash; a sentence that loses its slot to another one is not looked for again.
        var before = -1;
        for (var i = 0; i < story.Sentences.Count; i++)
        {
            var words = 0;
            var sentence = story.Sentences[i];
            var hash = HashOf(story, sentence, ref words);
            if (words < MinimumWords)
            {
                continue;
            }

            ref var slot = ref table[(int)((hash ^ (hash >> 16)) & (uint)(table.Length - 1))];
            var earlier = slot - 1;
            slot = i + 1;
            if (earlier >= 0 && sentence.Paragraph - story.Sentences[earlier].Paragraph <= MaximumDistance && IsSame(story, story.Sentences[earlier], sentence))
            {
                Add(story, earlier, i, words, neighbour: before == i - 1, sink);
                before = i;
            }
        }
    }

    private void Add(AnalyzedStory story, int earlier, int later, int words, bool neighbour, CandidateSink sink)
    {
        var first = story.Sentences[earlier];
        var second = story.Sentences[later];
        var paragraph = story.Paragraphs[second.Paragraph];
        var end = story.Text[story[second.End - 1].End - 1];

        // A headline comes again as the first sentence of its story; a question, as the heading of its answer.
        if ((earlier == 0 && first.Paragraph == 0 && second.Paragraph > 0) || (end == '?' && later > earlier + 1))
        {
            return;
        }

        sink.Add(
            this,
            Covers.WithSpace(story, second.First, second.End - 1),
            "This sentence has already been said.",
            [
                Math.Min(words, 20) / 20f,
                later == earlier + 1 ? 1 : 0,
                first.Paragraph == second.Paragraph ? 1 : 0,
                (second.Paragraph - first.Paragraph) / (float)MaximumDistance,
                story.Has(second.First, TokenTraits.Quoted) || story.Has(second.End - 1, TokenTraits.Quoted) || Marks.IsDoubleQuote(story.Text[story[second.First].Start]) ? 1 : 0,
                paragraph.First == second.First && paragraph.End == second.End ? 1 : 0,
                neighbour ? 1 : 0,
                first.Paragraph < 2 && second.Paragraph != first.Paragraph ? 1 : 0,
                Marks.IsTerminator(end) ? 0 : 1,
                words < 8 ? 1 : 0,
                end == '!' ? 1 : 0,
                IsShortLine(story, second.Paragraph + 1) || IsShortLine(story, first.Paragraph - 1) || IsShortLine(story, first.Paragraph + 1) || IsSigned(story, earlier) || IsSigned(story, later) ? 1 : 0,
            ],
            [new Proposal(string.Empty, Applicability.Unsafe)],
            [new Evidence(story.SpanOf(first.First, first.End - 1), "the same sentence")]);
    }

    /// <summary>A heading, a name below a quotation that was lifted out of the text.</summary>
    private static bool IsShortLine(AnalyzedStory story, int paragraph)
    {
        const int Most = 12;
        if ((uint)paragraph >= (uint)story.Paragraphs.Count)
        {
            return false;
        }

        var line = story.Paragraphs[paragraph];
        return line.End - line.First <= Most && !Marks.IsTerminator(story.Text[story[line.End - 1].End - 1]);
    }

    /// <summary>A name without a full stop behind the sentence, at the end of its line: the signature of a quotation that was lifted out of the text.</summary>
    private static bool IsSigned(AnalyzedStory story, int sentence)
    {
        const int Most = 5;
        if (sentence + 1 >= story.Sentences.Count)
        {
            return false;
        }

        var next = story.Sentences[sentence + 1];
        return next.Paragraph == story.Sentences[sentence].Paragraph && next.End == story.Paragraphs[next.Paragraph].End && next.End - next.First <= Most
            && story.Has(next.First, TokenTraits.Capitalized) && story.Has(next.End - 1, TokenTraits.Capitalized);
    }

    private static uint HashOf(AnalyzedStory story, Sentence sentence, ref int words)
    {
        var hash = 2166136261u;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            ref readonly var token = ref story[i];
            if (token.Kind == TokenKind.Word)
            {
                hash = (hash ^ (uint)token.Hash) * 16777619;
                words++;
            }
        }

        return hash;
    }

    private static bool IsSame(AnalyzedStory story, Sentence first, Sentence second)
    {
        if (first.End - first.First != second.End - second.First)
        {
            return false;
        }

        for (int i = first.First, k = second.First; k < second.End; i++, k++)
        {
            if (!story.TextOf(i).SequenceEqual(story.TextOf(k)))
            {
                return false;
            }
        }

        return true;
    }
}
