using System.Collections.Immutable;
using System.Globalization;
using TranslationFix.Wire.Encodings;

namespace TranslationFix.Batch;

/// <summary>
/// The words of a newsroom: a line each for what is left alone, and lines <c>preferred = other, other</c> for what is spelled otherwise. A # at the
/// start of a line or behind white space begins a comment.
/// </summary>
public sealed class HouseList
{
    private readonly ImmutableArray<string>.Builder accept = ImmutableArray.CreateBuilder<string>();
    private readonly Dictionary<string, (string Preferred, string Where)> spellings = new(StringComparer.Ordinal);

    /// <summary>Names and words to leave alone.</summary>
    public ImmutableArray<string> Accept => accept.ToImmutable();

    /// <summary>The preferred spelling of each form that the house does not write.</summary>
    public ImmutableDictionary<string, string> PreferredSpellings => spellings.ToImmutableDictionary(static pair => pair.Key, static pair => pair.Value.Preferred, StringComparer.Ordinal);

    /// <summary>Reads a file.</summary>
    /// <exception cref="SettingsException">It cannot be read, or a line cannot be followed; the message names the line.</exception>
    public static HouseList Read(string path)
    {
        try
        {
            var list = new HouseList();
            var number = 0;
            foreach (var line in ReadText(path).Split(["\r\n", "\n", "\r"], StringSplitOptions.None))
            {
                number++;
                list.Add(WithoutComment(line).Trim(), string.Create(CultureInfo.InvariantCulture, $"{path}:{number}"));
            }

            return list.Finish();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"the accepted words cannot be read: {exception.Message}");
        }
    }

    /// <summary>The spellings of the configuration, and over them those of the file.</summary>
    /// <exception cref="SettingsException">Together they contradict each other.</exception>
    public static ImmutableDictionary<string, string> Merge(ImmutableDictionary<string, string>? config, ImmutableDictionary<string, string>? file)
    {
        var merged = (config ?? ImmutableDictionary<string, string>.Empty).SetItems(file ?? ImmutableDictionary<string, string>.Empty);
        foreach (var (form, preferred) in merged)
        {
            if (merged.ContainsKey(preferred))
            {
                throw new SettingsException($"the configuration and the accepted words contradict each other: '{preferred}' is preferred to '{form}', but not to be written itself");
            }
        }

        return merged;
    }

    /// <summary>Adds a preferred spelling.</summary>
    /// <param name="preferred">What the house writes.</param>
    /// <param name="others">What it does not write.</param>
    /// <param name="where">Where that is said, for messages.</param>
    /// <exception cref="SettingsException">It cannot be followed.</exception>
    public void Prefer(string preferred, IReadOnlyCollection<string> others, string where)
    {
        if (preferred.Length == 0 || !others.Any(static other => other.Length > 0))
        {
            throw new SettingsException($"{where}: a preferred spelling is written as preferred = other, other");
        }

        foreach (var other in others.Select(static other => other.Trim()))
        {
            if (other.Length == 0 || !char.IsLetter(other[0]))
            {
                throw new SettingsException($"{where}: '{other}' is no name or word that could be spelled '{preferred}'");
            }

            if (string.Equals(other, preferred, StringComparison.Ordinal))
            {
                throw new SettingsException($"{where}: '{preferred}' is preferred to itself");
            }

            if (spellings.TryGetValue(other, out var known) && !string.Equals(known.Preferred, preferred, StringComparison.Ordinal))
            {
                throw new SettingsException($"{where}: '{other}' is to be spelled '{preferred}' here, and '{known.Preferred}' at {known.Where}");
            }

            spellings[other] = (preferred, where);
        }
    }

    /// <summary>Checks that nothing preferred is itself to be spelled otherwise.</summary>
    /// <exception cref="SettingsException">Two spellings contradict each other.</exception>
    public HouseList Finish()
    {
        foreach (var (other, (preferred, where)) in spellings)
        {
            if (spellings.TryGetValue(preferred, out var known))
            {
                throw new SettingsException($"{where}: '{preferred}' is preferred to '{other}' here, but {known.Where} spells it '{known.Preferred}'");
            }
        }

        return this;
    }

    /// <summary>The text of a file in UTF-8, or in UTF-16 with a byte order mark: a word that was read in a wrong encoding would be accepted nowhere.</summary>
    /// <exception cref="SettingsException">A byte is not of that encoding; the message names the line.</exception>
    private static string ReadText(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var file = TextFile.Decode(bytes);
        var wrong = file.IsGuessed ? file.FirstByteOutsideUtf8 : file.FindInvalidBytes().Append(-1).First();
        if (wrong >= 0)
        {
            var line = bytes.AsSpan(0, wrong).Count((byte)'\n') + 1;
            throw new SettingsException(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: the byte {bytes[wrong]:X2} is not valid in UTF-8; save the accepted words as UTF-8"));
        }

        return file.Text;
    }

    private void Add(string line, string where)
    {
        if (line.Length == 0)
        {
            return;
        }

        var sign = line.IndexOf('=', StringComparison.Ordinal);
        if (sign < 0)
        {
            accept.Add(line);
            return;
        }

        Prefer(line[..sign].Trim(), line[(sign + 1)..].Split(',', StringSplitOptions.TrimEntries), where);
    }

    /// <summary>A comment begins at a # that stands at the start of the line or behind white space: C# is a word.</summary>
    private static string WithoutComment(string line)
    {
        for (var i = line.IndexOf('#', StringComparison.Ordinal); i >= 0; i = line.IndexOf('#', i + 1))
        {
            if (i == 0 || char.IsWhiteSpace(line[i - 1]))
            {
                return line[..i];
            }
        }

        return line;
    }
}
