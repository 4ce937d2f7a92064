namespace TranslationFix.Wire.Mapping;

/// <summary>Writes new text in the way of the place where it goes.</summary>
internal abstract class Escaper
{
    /// <summary>The text as it is written there, or null when it cannot stand there.</summary>
    /// <param name="text">The new text.</param>
    /// <param name="canEncode">True for what the encoding of the file has.</param>
    public abstract string? Escape(string text, Func<string, bool> canEncode);

    /// <summary>True when the code unit may not stand in XML 1.0 (section 2.2), nor in text at all.</summary>
    protected static bool IsControl(char unit) => unit is < ' ' and not '\t' and not '\n' and not '\r' or '\uFFFE' or '\uFFFF';

    /// <summary>True when a surrogate stands without its partner.</summary>
    protected static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
