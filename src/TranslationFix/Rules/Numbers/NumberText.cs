using System.Globalization;

namespace TranslationFix.Rules.Numbers;

/// <summary>The forms of numbers in ASCII digits.</summary>
internal static class NumberText
{
    private static readonly (decimal Value, string Name)[] Scales = [(1_000_000_000_000m, "trillion"), (1_000_000_000m, "billion"), (1_000_000m, "million")];

    /// <summary>A number with a point before its fraction where the source language has a comma there (1,5); any other text as it is.</summary>
    public static string WithPoint(ReadOnlySpan<char> text, string? source)
    {
        const int LongestHead = 3;
        var comma = text.IndexOf(',');
        var end = text.TrimEnd().Length;
        return NumberLocales.HasDecimalComma(source) && comma is > 0 and <= LongestHead && IsDigits(text[..comma]) && (end - comma) is 2 or 3 && IsDigits(text[(comma + 1)..end])
            ? string.Concat(text[..comma], ".", text[(comma + 1)..])
            : text.ToString();
    }

    /// <summary>True for one digit or more and nothing else.</summary>
    public static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>True for a group of three digits, or several of them with this separator between.</summary>
    public static bool IsTail(ReadOnlySpan<char> text, char separator)
    {
        if (text.Length % 4 != 3)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i % 4 == 3 ? text[i] != separator : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for one to three digits, without a leading zero, and any groups of three behind them.</summary>
    public static bool IsHead(ReadOnlySpan<char> text, char separator)
    {
        var head = text.IndexOf(separator);
        head = head < 0 ? text.Length : head;
        return head is >= 1 and <= 3 && text[0] != '0' && IsDigits(text[..head]) && (head == text.Length || IsTail(text[(head + 1)..], separator));
    }

    /// <summary>True for 8,20,000: groups of two above the last one of three.</summary>
    public static bool IsIndian(ReadOnlySpan<char> text)
    {
        var head = text.IndexOf(',');
        if (head is not (1 or 2) || text.Length < head + 7 || text[^4] != ',' || !IsDigits(text[^3..]) || !IsDigits(text[..head]))
        {
            return false;
        }

        var middle = text[(head + 1)..^4];
        for (var i = 0; i < middle.Length; i++)
        {
            if (i % 3 == 2 ? middle[i] != ',' : !char.IsAsciiDigit(middle[i]))
            {
                return false;
            }
        }

        return middle.Length % 3 == 2;
    }

    /// <summary>The digits of a text in groups of three: 1234567 → 1,234,567.</summary>
    public static string Group(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[Math.Min(text.Length, 64)];
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) && count < digits.Length)
            {
                digits[count++] = c;
            }
        }

        var grouped = new System.Text.StringBuilder(count + (count / 3));
        for (var i = 0; i < count; i++)
        {
            if (i > 0 && (count - i) % 3 == 0)
            {
                grouped.Append(',');
            }

            grouped.Append(digits[i]);
        }

        return grouped.ToString();
    }

    /// <summary>Reads 5, 1,200 or 30.1; false for anything that may mean two things.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        const int Longest = 12;
        var comma = text.IndexOf(',');
        return text.Length <= Longest && (comma < 0 || IsHead(text, ','))
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The number as a newspaper prints it: 500,000 or 20 million; null when it would be no round number.</summary>
    public static string? Print(decimal value)
    {
        foreach (var (scale, name) in Scales)
        {
            if (value >= scale)
            {
                var share = value / scale;
                return decimal.Round(share, 3) == share ? string.Create(CultureInfo.InvariantCulture, $"{share:0.###} {name}") : Group(value.ToString("0", CultureInfo.InvariantCulture));
            }
        }

        return decimal.Truncate(value) == value ? Group(value.ToString("0", CultureInfo.InvariantCulture)) : null;
    }
}
