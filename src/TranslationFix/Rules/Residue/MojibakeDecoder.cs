using System.Globalization;
using System.Text;
using TranslationFix.Analysis;

namespace TranslationFix.Rules.Residue;

/// <summary>What stands in a text for characters of UTF-8 that were decoded with a wrong code page.</summary>
/// <param name="Span">From the first garbled character to the last, in UTF-16 code units of the story's text.</param>
/// <param name="Text">What <paramref name="Span"/> should read.</param>
/// <param name="Page">The code page by which it was decoded.</param>
/// <param name="Characters">How many characters were garbled.</param>
/// <param name="LeftOver">How many characters outside ASCII did not decode and stand as they were.</param>
/// <param name="Rounds">How many times the text was decoded wrongly.</param>
internal sealed record Unscrambled(TextSpan Span, string Text, CodePage Page, int Characters, int LeftOver, int Rounds);

/// <summary>Undoes the decoding of UTF-8 with a code page of one byte a character.</summary>
internal static class MojibakeDecoder
{
    /// <summary>A text that was garbled more often than this stays garbled.</summary>
    private const int MaximumRounds = 3;

    /// <summary>Reads the characters of <paramref name="chunk"/> back; null when no code page gives a plausible text.</summary>
    public static Unscrambled? Decode(string text, TextSpan chunk)
    {
        Unscrambled? best = null;
        foreach (var page in CodePage.All)
        {
            var found = Decode(text.AsSpan(chunk.Start, chunk.Length), page, out var first, out var last, out var characters, out var leftOver);
            if (found is null || leftOver > characters || (best is not null && characters - leftOver <= best.Characters - best.LeftOver))
            {
                continue;
            }

            var rounds = 1;
            while (rounds < MaximumRounds && Decode(found, page, out var innerFirst, out var innerLast, out _, out _) is { } again)
            {
                found = string.Concat(found.AsSpan(0, innerFirst), again, found.AsSpan(innerLast));
                rounds++;
            }

            best = new Unscrambled(new TextSpan(chunk.Start + first, chunk.Start + last), found, page, characters, leftOver, rounds);
        }

        return best;
    }

    /// <summary>True when the token at <paramref name="index"/> is part of a word that a wrong code page garbled.</summary>
    public static bool IsGarbled(AnalyzedStory story, int index) =>
        Decode(story.Text, WordSpan.Chunk(story.Text, story[index].Span)) is { } decoded && decoded.Span.Overlaps(story[index].Span);

    private static string? Decode(ReadOnlySpan<char> text, CodePage page, out int first, out int last, out int characters, out int leftOver)
    {
        StringBuilder? decoded = null;
        first = -1;
        last = 0;
        characters = 0;
        leftOver = 0;
        for (var i = 0; i < text.Length;)
        {
            if (TryRead(text, i, page, out var length, out var rune))
            {
                decoded ??= new StringBuilder(text.Length);
                if (first < 0)
                {
                    first = i;
                }
                else
                {
                    decoded.Append(text[last..i]);
                }

                if (rune.Value != '\uFEFF')
                {
                    decoded.Append(rune.ToString());
                }

                characters++;
                i += length;
                last = i;
            }
            else
            {
                leftOver += text[i] >= '\u0080' ? 1 : 0;
                i++;
            }
        }

        return decoded?.ToString();
    }

    private static bool TryRead(ReadOnlySpan<char> text, int at, CodePage page, out int length, out Rune rune)
    {
        length = 0;
        rune = default;
        if (text[at] < '\u0080')
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[4];
        var lead = page.ToByte(text[at]);
        var size = lead switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (size == 0)
        {
            return false;
        }

        bytes[0] = (byte)lead;
        for (var i = 1; i < size; i++)
        {
            var value = at + i < text.Length ? page.ToByte(text[at + i]) : -1;
            if (value is < 0x80 or > 0xBF)
            {
                // The last byte of ” (E2 80 9D) is undefined in windows-1252, and many programs drop it.
                length = 2;
                rune = new Rune('\u201D');
                return i == 2 && lead == 0xE2 && bytes[1] == 0x80 && (at + 2 == text.Length || char.IsAscii(text[at + 2]));
            }

            bytes[i] = (byte)value;
        }

        length = size;
        return Rune.DecodeFromUtf8(bytes[..size], out rune, out var consumed) == System.Buffers.OperationStatus.Done && consumed == size
            && IsPlausible(rune) && !(page.Name is "windows-1251" && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNumber);
    }

    /// <summary>True for letters of living alphabets, for digits, punctuation and symbols; false for control characters, marks and what is unassigned.</summary>
    private static bool IsPlausible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => false,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.ModifierSymbol or UnicodeCategory.ModifierLetter => false,
        UnicodeCategory.Format => rune.Value is 0xFEFF or 0x200B or 0x200E or 0x200F or 0xAD,
        _ => rune.Value is < 0x180 or >= 0x386 and < 0x500 or >= 0x5D0 and < 0x700 or >= 0x900 and < 0xE00 or >= 0x1E00 and < 0x1F00 or >= 0x2010,
    };
}
