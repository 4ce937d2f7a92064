using System.Text;
using CsCheck;

namespace TranslationFix.Wire.Tests;

/// <summary>Any edits without overlap are written so that reading gives them back, or named as dropped.</summary>
public sealed class PropertyTests
{
    private static readonly string[] Replacements = ["", "x", "harbour", "Łódź", "café", "“q”", "a&b", "\"q\"", "it's", "back\\slash", "&amp;", "a;b", "😀", "x]]y", "1,5", "<b>"];

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void RandomEditsComeBack(string path, string format)
    {
        var document = Samples.Read(path, format);
        var gen = Gen.Select(Gen.Int[0, document.Items.Length - 1], Gen.Int[0, 1_000_000], Gen.Int[0, 12], Gen.Int[0, Replacements.Length - 1]).List[1, 6];
        gen.Sample(
            choices =>
            {
                var edits = Edits(document, choices);
                var (bytes, dropped) = document.Write(edits);
                var made = edits.Select((list, i) => list.Where(edit => !dropped.Contains(new DroppedEdit(i, edit))).ToList()).ToArray();
                if (document.IsEncodingGuessed)
                {
                    // Other letters may look like another encoding.
                    return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes) == Samples.Apply(document.Items[0].Story.Text, made[0]);
                }

                var again = Samples.Read(bytes, path, format);
                var expected = document.Items.Select((item, i) => Flat(Samples.Apply(item.Story.Text, made[i]))).Where(text => text.Length > 0);
                // What repeats a headline moves to a part of its own when one of the two changes, so that the texts are compared as a whole.
                Letters(string.Concat(again.Items.Select(item => item.Story.Text))).Should().Be(Letters(string.Concat(expected)));
                return true;
            },
            iter: 150,
            print: choices => string.Join(" | ", Edits(document, choices).SelectMany((list, i) => list.Select(edit => $"{i}: {edit.Span} [{edit.Original}] -> [{edit.Replacement}]"))));
    }

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void AnEditLeavesTheBytesAroundItAlone(string path, string format)
    {
        var document = Samples.Read(path, format);
        var before = Samples.Bytes(path);
        Gen.Select(Gen.Int[0, document.Items.Length - 1], Gen.Int[0, 1_000_000], Gen.Int[0, 12], Gen.Int[0, Replacements.Length - 1]).Sample(
            choice =>
            {
                var edits = Edits(document, [choice]);
                var after = document.Write(edits).Bytes;
                var head = before.AsSpan().CommonPrefixLength(after);
                var tail = 0;
                while (tail < Math.Min(before.Length, after.Length) - head && before[^(tail + 1)] == after[^(tail + 1)])
                {
                    tail++;
                }

                // A code unit takes at most twelve bytes of a source (an escape in an escape), white space between two words thirty.
                return before.Length - head - tail <= 30 + (edits.Sum(list => list.Sum(edit => edit.Span.Length)) * 12);
            },
            iter: 150);
    }

    private static IReadOnlyList<TextEdit>[] Edits(WireDocument document, List<(int Item, int Start, int Length, int Replacement)> choices)
    {
        var edits = document.Items.Select(_ => new List<TextEdit>()).ToArray();
        foreach (var (item, from, length, replacement) in choices.OrderBy(choice => choice.Start))
        {
            var text = document.Items[item].Story.Text;
            var start = from % (text.Length + 1);
            var span = new TextSpan(start, Math.Min(text.Length, start + length));
            if (!edits[item].Exists(other => other.Span.Start <= span.End && span.Start <= other.Span.End) && !document.Items[item].Story.ProtectedSpans.Any(other => other.Start <= span.End && span.Start <= other.End))
            {
                edits[item].Add(new TextEdit(span, text[span.Start..span.End], Replacements[replacement], "test", 1));
                edits[item].Sort((left, right) => left.Span.CompareTo(right.Span));
            }
        }

        return edits;
    }

    private static string Flat(string text) => text.Trim();

    /// <summary>The letters in the order of the alphabet: paragraphs may move between parts, but nothing is lost, and nothing comes in.</summary>
    private static string Letters(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)).Order());
}
