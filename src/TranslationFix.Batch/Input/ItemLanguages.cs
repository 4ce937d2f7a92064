using System.Collections.Immutable;
using TranslationFix.Wire;

namespace TranslationFix.Batch;

/// <summary>Gives items a language whose document names none.</summary>
internal static class ItemLanguages
{
    /// <summary>The items, each with a language. A summary or a caption is in the language of the story that it belongs to.</summary>
    /// <param name="items">The items of a document.</param>
    /// <param name="languageOf">Tells the language of a text; null leaves all items as they are.</param>
    public static ImmutableArray<WireItem> Complete(ImmutableArray<WireItem> items, Func<string, string>? languageOf)
    {
        if (languageOf is null || items.All(static item => item.Story.Language is not null))
        {
            return items;
        }

        var completed = ImmutableArray.CreateBuilder<WireItem>(items.Length);
        foreach (var item in items)
        {
            completed.Add(item.Story.Language is not null ? item : item with { Story = item.Story with { Language = Find(item, completed) ?? languageOf(item.Story.Text) } });
        }

        return completed.MoveToImmutable();
    }

    /// <summary>The language of the story that stands before a part of it, or null.</summary>
    private static string? Find(WireItem part, ImmutableArray<WireItem>.Builder before)
    {
        if (!IsMain(part))
        {
            for (var i = before.Count - 1; i >= 0; i--)
            {
                if (IsMain(before[i]))
                {
                    return string.Equals(before[i].Id, part.Id, StringComparison.Ordinal) ? before[i].Story.Language : null;
                }
            }
        }

        return null;
    }

    private static bool IsMain(WireItem item) => string.Equals(item.Part, WireItem.MainPart, StringComparison.Ordinal);
}
