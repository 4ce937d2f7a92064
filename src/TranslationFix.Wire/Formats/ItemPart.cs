using System.Collections.Immutable;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Formats;

/// <summary>The text of an item, or of a part of it, while it is put together.</summary>
internal sealed class ItemPart
{
    private readonly List<TextSpan> protectedSpans = [];
    private readonly List<Suppression> suppressions = [];

    /// <summary>What stands between two paragraphs.</summary>
    public const string ParagraphBreak = "\n\n";

    /// <summary>The text so far.</summary>
    public MappedText Text { get; } = new();

    /// <summary>What no edit may touch.</summary>
    public ImmutableArray<TextSpan> ProtectedSpans => ItemFix.Merge(protectedSpans);

    /// <summary>Where rules are silent.</summary>
    public ImmutableArray<Suppression> Suppressions => [.. suppressions];

    /// <summary>Silences rules, or all of them, in a part of the text.</summary>
    public void Suppress(int start, int end, ImmutableArray<string> rules)
    {
        if (start < end)
        {
            suppressions.Add(new Suppression(new TextSpan(start, end)) { Rules = rules });
        }
    }

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

        for (var i = suppressions.Count - 1; i >= 0 && suppressions[i].Span.Start >= start; i--)
        {
            target.Suppress(suppressions[i].Span.Start + shift, suppressions[i].Span.End + shift, suppressions[i].Rules);
            suppressions.RemoveAt(i);
        }
    }
}
