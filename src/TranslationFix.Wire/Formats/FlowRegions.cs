using System.Collections.Immutable;

namespace TranslationFix.Wire.Formats;

/// <summary>What holds for a stretch of a document: elements whose text stays, and comments that silence rules. Each paragraph takes note of what it has of them.</summary>
internal sealed class FlowRegions
{
    private const string Word = "translationfix-ignore-";
    private static readonly char[] Separators = [',', ' ', '\t', '\r', '\n'];

    private readonly List<Region> open = [];
    private ImmutableArray<string>? next;

    /// <summary>The regions that are open, for <see cref="CloseDownTo"/>.</summary>
    public int Count => open.Count;

    /// <summary>Begins an element whose text stays.</summary>
    /// <param name="position">Where the paragraph stands, or 0 between two of them.</param>
    public void BeginProtected(int position) => open.Add(new Region(position, Rules: null));

    /// <summary>Ends the last of these elements.</summary>
    public void EndProtected(ItemPart? part, int paragraphStart) => Close(open.FindLastIndex(static region => region.Rules is null), part, paragraphStart);

    /// <summary>Ends what was begun behind a state, so that a string of a document says nothing about the next one.</summary>
    public void CloseDownTo(int count, ItemPart? part, int paragraphStart)
    {
        for (var i = open.Count - 1; i >= count; i--)
        {
            Close(i, part, paragraphStart);
        }
    }

    /// <summary>Reads a comment: <c>translationfix-ignore-start</c>, <c>-end</c> or <c>-next-block</c>, with rules or without (then all).</summary>
    public void ReadComment(ReadOnlySpan<char> comment, ItemPart? part, int paragraphStart)
    {
        comment = comment.Trim();
        if (!comment.StartsWith(Word, StringComparison.Ordinal))
        {
            return;
        }

        var words = comment[Word.Length..].ToString().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        switch (words.FirstOrDefault())
        {
            case "start":
                open.Add(new Region(paragraphStart < 0 ? 0 : part!.Text.Length, [.. words[1..]]));
                break;
            case "end":
                Close(open.FindLastIndex(static region => region.Rules is not null), part, paragraphStart);
                break;
            case "next-block":
                next = [.. words[1..]];
                break;
        }
    }

    /// <summary>A paragraph begins.</summary>
    public void BeginParagraph(int start)
    {
        if (next is { } rules)
        {
            open.Add(new Region(start, rules) { IsParagraph = true });
            next = null;
        }
    }

    /// <summary>A paragraph ends.</summary>
    public void EndParagraph(ItemPart part, int paragraphStart)
    {
        for (var i = 0; i < open.Count; i++)
        {
            Note(open[i], part, paragraphStart);
            open[i] = open[i] with { Start = 0 };
        }

        open.RemoveAll(static region => region.IsParagraph);
    }

    private void Close(int index, ItemPart? part, int paragraphStart)
    {
        if (index < 0)
        {
            return;
        }

        if (part is not null && paragraphStart >= 0)
        {
            Note(open[index], part, paragraphStart);
        }

        open.RemoveAt(index);
    }

    private static void Note(in Region region, ItemPart part, int paragraphStart)
    {
        var start = Math.Max(region.Start, paragraphStart);
        if (region.Rules is { } rules)
        {
            part.Suppress(start, part.Text.Length, rules);
        }
        else
        {
            part.Protect(part.Text.IsSpaceAt(start) ? start + 1 : start, part.Text.Length);
        }
    }

    /// <param name="Start">Where it begins in the paragraph that is open; 0 when it began before.</param>
    /// <param name="Rules">The rules that are silent; null for text that stays.</param>
    private readonly record struct Region(int Start, ImmutableArray<string>? Rules)
    {
        /// <summary>True when it ends with its paragraph.</summary>
        public bool IsParagraph { get; init; }
    }
}
