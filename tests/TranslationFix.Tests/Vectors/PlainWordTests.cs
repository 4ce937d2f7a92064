using TranslationFix.Vectors;

namespace TranslationFix.Tests.Vectors;

/// <summary>The vectored readers give what their portable twins give, at every place of any text; run them with the processor's vectors switched off as well.</summary>
public sealed class PlainWordTests
{
    private static readonly string[] Texts =
    [
        "The quick NATO envoy’s plan: Kyiv, Łódź and McDonald-Smith's 10th @[`{~ test.",
        "counterrevolutionaries ABCDEFGHIJKLMNO ABCDEFGHIJKLMNOP abcdefghijklmnopqrstuvwxyz",
        "ŁŁŁŁŁŁŁŁŁŁŁŁŁŁŁŁa\u0141b\uFF21c\u2028d\uD83D\uDE00e\u0000f\u007Fg\u0080h\u00C1i",
        new('a', 40),
        "aZ",
    ];

    [Fact]
    public void ARunOfLettersIsTheSameWithAndWithoutVectors()
    {
        foreach (var text in Texts.Concat(Enumerable.Range(0, 200).Select(Noise)))
        {
            for (var start = 0; start <= text.Length; start++)
            {
                foreach (var limit in (int[])[text.Length, Math.Min(text.Length, start + 5), start])
                {
                    var portable = PlainWord.Portable(text.AsSpan()[start..limit], out var expected);
                    PlainWord.TryRead(text, start, limit, out var read).Should().Be(portable, "{0} at {1}", text, start);
                    read.Should().Be(expected, "{0} at {1}", text, start);
                }
            }
        }
    }

    [Fact]
    public void AKeyIsTheSameWithAndWithoutVectors()
    {
        foreach (var text in Texts.Concat(Enumerable.Range(0, 200).Select(Noise)))
        {
            for (var start = 0; start < text.Length; start++)
            {
                for (var length = 1; length <= Math.Min(WordKey.MaximumLength, text.Length - start); length++)
                {
                    var portable = WordKey.Portable(text.AsSpan(start, length), out var expected);
                    WordKey.TryCreate(text, start, length, out var key).Should().Be(portable, "{0} at {1}", text, start);
                    key.Should().Be(expected, "{0} at {1}", text, start);
                }
            }
        }
    }

    [Fact]
    public void WordsThatDifferHaveKeysThatDiffer()
    {
        string[] words = ["a", "ab", "ba", "abcdefgh", "abcdefghi", "abcdefghijklmnop", "o'clock", "oclock", "covid19"];
        words.Select(word => WordKey.Portable(word, out var key) ? key : default).Distinct().Should().HaveCount(words.Length);
        WordKey.Portable("NATO", out var upper).Should().BeTrue();
        WordKey.Portable("nato", out var lower).Should().BeTrue();
        upper.Should().Be(lower);
    }

    /// <summary>Letters, signs around the letters, and characters whose low byte is a letter.</summary>
    private static string Noise(int seed)
    {
        const string Characters = "abzABZ@[`{'- 09~\u007F\u0080\u0141\u0161\u0441\uFF41\uFFFF\u1E41";
        var random = new Random(seed);
        return string.Create(40, random, static (span, source) =>
        {
            foreach (ref var c in span)
            {
                c = Characters[source.Next(4) == 0 ? source.Next(Characters.Length) : source.Next(6)];
            }
        });
    }
}
