using System.Collections.Immutable;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Formats;

/// <summary>The text of an item, or of a part of it, while it is put together.</summary>
internal sealed class ItemPart
{
    private readonly List<TextSpan> protectedSpans = [];

    /// <summary>What stands between two paragraphs.</summary>
    public const string ParagraphBreak = "\n\n";

    /// <summary>The text so far.</summary>
    public MappedText Text { get; } = new();

    /// <summary>What no edit may touch.</summary>
    public ImmutableArray<TextSpan> ProtectedSpans => ItemFix.Merge(protectedSpans);

    /// <summary>Protects a part of the text.</summary>
    public void Protect(int start, int end)
    {
        if (start < end)
        {
            protectedSpans.Add(new TextSpan(start, end));
        }
    }

    /// <summary>Moves the text behind an index to the end of another part, as a paragraph there.</summary>
    public void MoveTail(int start, ItemPart target)
    {
        if (target.Text.Length > 0)
        {
            target.Text.AppendBreak(ParagraphBreak);
        }

        var shift = target.Text.Length - start;
        Text.MoveTail(start, target.Text);
        for (var i = protectedSpans.Count - 1; i >= 0 && protectedSpans[i].Start >= start; i--)
        {
            target.Protect(protectedSpans[i].Start + shift, protectedSpans[i].End + shift);
            protectedSpans.RemoveAt(i);
        }
    }
}
