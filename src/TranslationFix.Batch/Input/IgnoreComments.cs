using System.Collections.Immutable;
using System.Text;

namespace TranslationFix.Batch;

/// <summary>Comments in HTML and XML that switch rules off for the file: <c>&lt;!-- translationfix-ignore calque, article --&gt;</c>; without a rule, all of them.</summary>
internal static class IgnoreComments
{
    /// <summary>What stands behind the word in comments for a place.</summary>
    private static readonly string[] Places = ["-start", "-end", "-next-block"];

    private static ReadOnlySpan<byte> Start => "<!--"u8;

    private static ReadOnlySpan<byte> End => "-->"u8;

    private static ReadOnlySpan<byte> Word => "translationfix-ignore"u8;

    /// <summary>The ids of the rules that are switched off; empty in most files.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="wrong">Takes what is written there and is no rule.</param>
    public static ImmutableArray<string> Find(ReadOnlySpan<byte> bytes, Action<string> wrong)
    {
        var ids = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        for (var at = bytes.IndexOf(Word); at >= 0; at = bytes.IndexOf(Word))
        {
            var head = bytes[..at].TrimEnd(" \t\r\n"u8);
            bytes = bytes[(at + Word.Length)..];
            var end = bytes.IndexOf(End);
            if (head.EndsWith(Start) && end >= 0)
            {
                // The reader of the format sees to those that hold for a place; here only their rules are looked at.
                var text = Encoding.UTF8.GetString(bytes[..end]);
                var place = Array.Find(Places, place => text.StartsWith(place, StringComparison.Ordinal));
                Add(place is null ? ids : null, text[(place?.Length ?? 0)..], wrong);
            }
        }

        return [.. ids];
    }

    private static void Add(ImmutableSortedSet<string>.Builder? ids, string text, Action<string> wrong)
    {
        var names = text.Split([',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        ids?.UnionWith(names.Length == 0 ? TranslationFixer.Rules.Select(static rule => rule.Id) : []);
        foreach (var name in names)
        {
            if (TranslationFixer.Rules.Any(rule => string.Equals(rule.Id, name, StringComparison.Ordinal)))
            {
                ids?.Add(name);
            }
            else
            {
                wrong($"a comment ignores '{name}': there is no such rule{NearestName.Suggest(name, TranslationFixer.Rules.Select(static rule => rule.Id))}");
            }
        }
    }
}
