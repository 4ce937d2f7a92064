using System.Text;
using TranslationFix.Analysis;

namespace TranslationFix.Training;

/// <summary>Spells a place letter by letter from its name in the source script, as an engine does that does not know it.</summary>
internal static class PlaceSpelling
{
    private const string ShortVowels = "aeioa";

    /// <summary>What stands for a letter that was not understood.</summary>
    private const string Misreadings = "dnrmtbklsgvh";

    /// <summary>The spelling, or null when a letter is not known.</summary>
    /// <param name="form">The name in the source script, one word.</param>
    /// <param name="source">The source language, a primary subtag.</param>
    /// <param name="turn">Chooses among the readings: another number, another spelling.</param>
    /// <param name="isMisread">True to get one letter wrong, as an engine does that guesses the word from its pieces.</param>
    public static string? Spell(ReadOnlySpan<char> form, string source, int turn, bool isMisread)
    {
        // The first letter is read right most often.
        var misread = isMisread && form.Length > 2 ? 1 + (turn % (form.Length - 1)) : -1;
        var lattice = TransliterationLattice.For(source);
        var spelling = new StringBuilder();
        for (var i = 0; i < form.Length; i++)
        {
            // The usual reading of most letters; every third takes the next one.
            var reading = i == misread ? Misreadings[turn % Misreadings.Length].ToString() : lattice.Reading(form[i], (turn + i) % 3 == 0 ? 1 : 0);
            if (reading.Length == 0 && lattice.Reading(form[i], 0).Length == 0 && !char.IsLetter(form[i]))
            {
                return null;
            }

            if (lattice.IsAbjad && spelling.Length > 0 && reading.Length > 0 && !LatinLetters.IsVowel(reading[0]) && !LatinLetters.IsVowel(spelling[^1]) && (i + turn) % 4 != 0)
            {
                spelling.Append(ShortVowels[(turn + i) % ShortVowels.Length]);
            }

            spelling.Append(reading);
        }

        if (spelling.Length < 4)
        {
            return null;
        }

        spelling[0] = char.ToUpperInvariant(spelling[0]);
        return spelling.ToString();
    }
}
