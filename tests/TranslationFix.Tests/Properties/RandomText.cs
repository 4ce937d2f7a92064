using CsCheck;

namespace TranslationFix.Tests.Properties;

/// <summary>Texts as no editor would write them: words, artifacts, marks, scripts and broken UTF-16, strung together at random.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "the", "The", "a", "an", "talks", "in", "Geneva", "Switzerland", "Sudis", "on", "Monday", "(tomorrow)", "tomorrow", "9 January 2022", "Jan. 9", "January 10,",
        "Be.", "can not", "only", "he", "added:", "said:", "Minister 's", "imaginary", "European", "hour", "Grebniov", "Grebnyov", "Sergei", "OSCE", "(OSCE)",
        "A day after", "the vote", "financial and financial", "legal guarantees,", "legal guarantees", "<unk>", "@-@", "&quot;", "{{0}}", "doesnâ€™t", "min\u00ADister", "\u200B",
        "Мoscow", "Москва", "מאה", "100", "۱۲", "１２", "会议", "，", "。", "،", "«", "»", "„", "“", "”", "\"", "'", "’", "(", ")", "[", "]", "{", "}", ")_", "–", "—", "-", " - ", ":", ";", ",", ".", "!", "?", "…", "...",
        "TEHRAN (XNA) –", "(YJC)_", "End of message/", "Here is the translation:", "https://example.org/a.b?c=d", "www.example.org", "a.b@example.org", "@handle", "#tag", "`code`", "<b>bold</b>", "<p class=\"x\">",
        "\n", "\n\n", "\r\n", "\t", "  ", "\u00A0", "\u2028", "\uFEFF", "\uFFFD", "\0", "\uD800", "\uDC00", "😀", "👨‍👩‍👧", "🇨🇭", "e\u0301", "\u0301", "क्षि", "각", "1,500.5", "10 : 30", "10:30", "$ 5", "U.S.", "No. 10", "J. K.", "3-2", "1990s",
    ];

    private static readonly Gen<string> Piece = Gen.Frequency(
        (20, OneOf(Pieces)),
        (2, Gen.String[Gen.Char, 0, 6]),
        (2, Gen.String[Gen.Char['a', 'z'], 1, 9]),
        (1, Gen.String[Gen.Char['A', 'Z'], 1, 5]));

    private static readonly Gen<string> Glue = Gen.Frequency((8, Gen.Const(" ")), (1, Gen.Const(string.Empty)), (1, Gen.Const("\n")));

    /// <summary>Texts of up to sixty pieces.</summary>
    public static readonly Gen<string> Gen60 = Gen.Select(Piece, Glue, static (piece, glue) => piece + glue).List[0, 60].Select(static pieces => string.Concat(pieces));

    /// <summary>Stories: a random text, maybe with a date and a source language.</summary>
    public static readonly Gen<Story> Stories = Gen.Select(
        Gen60,
        OneOf<string?>(null, "fa", "ar", "ru", "uk", "zh", "tr", "he", "es", "xx"),
        OneOf<DateOnly?>(null, new DateOnly(2022, 1, 9), new DateOnly(1, 1, 1), new DateOnly(9999, 12, 31)),
        static (text, source, date) => new Story(text) { Language = "en", SourceLanguage = source, Date = date });

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
