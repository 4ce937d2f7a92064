using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TranslationFix.Batch;

/// <summary>
/// Findings that are known and accepted as they are: a text file with one fingerprint a line. A fingerprint is made of rule, text and
/// context, so that it survives when the story moves or other parts of it change.
/// </summary>
public sealed class Baseline
{
    /// <summary>The most UTF-16 code units of context on each side; it ends with the line.</summary>
    private const int ContextLength = 24;

    /// <summary>The bytes kept of the hash: with a million findings two of them share one in 10^-8 of all cases.</summary>
    private const int HashLength = 9;

    private static readonly SearchValues<char> RuleLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");
    private static readonly SearchValues<char> HashLetters = SearchValues.Create("0123456789abcdef");

    private readonly HashSet<string> fingerprints;

    private Baseline(HashSet<string> fingerprints) => this.fingerprints = fingerprints;

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="SettingsException">The file cannot be read, or a line is no fingerprint; the message names the line.</exception>
    public static Baseline Read(string path)
    {
        try
        {
            var fingerprints = new HashSet<string>(StringComparer.Ordinal);
            var number = 0;
            foreach (var line in File.ReadLines(path))
            {
                number++;
                if (line.Length == 0 || line[0] == '#')
                {
                    continue;
                }

                if (!IsFingerprint(line))
                {
                    throw new SettingsException(string.Create(CultureInfo.InvariantCulture, $"{path}:{number}: this is no line of a baseline, which is a rule and {2 * HashLength} hexadecimal digits; write the baseline anew with --write-baseline"));
                }

                fingerprints.Add(line);
            }

            return new Baseline(fingerprints);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"the baseline cannot be read: {exception.Message}");
        }
    }

    /// <summary>Writes a baseline; the order of the fingerprints is always the same.</summary>
    public static void Write(string path, IEnumerable<string> fingerprints)
    {
        var text = new StringBuilder("# Findings that translationfix does not report with --baseline: rule and fingerprint of text and context.\n");
        foreach (var fingerprint in fingerprints.Order(StringComparer.Ordinal))
        {
            text.Append(fingerprint).Append('\n');
        }

        using var file = AtomicFile.Beside(path);
        file.Write(Encoding.UTF8.GetBytes(text.ToString()));
        file.Commit();
    }

    /// <summary>The fingerprint of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The text that its span lies in.</param>
    public static string Fingerprint(Finding finding, string text)
    {
        var before = text.AsSpan(Math.Max(0, finding.Span.Start - ContextLength)..finding.Span.Start);
        var after = text.AsSpan(finding.Span.End..Math.Min(text.Length, finding.Span.End + ContextLength));
        var lineEnd = after.IndexOfAny('\r', '\n');
        before = before[(before.LastIndexOfAny('\r', '\n') + 1)..];
        after = lineEnd < 0 ? after : after[..lineEnd];
        var content = $"{before}\0{text.AsSpan(finding.Span.Start, finding.Span.Length)}\0{after}";
        var hash = SHA256.HashData(Encoding.Unicode.GetBytes(content));
        return $"{finding.Rule.Id} {string.Concat(hash.Take(HashLength).Select(static value => value.ToString("x2", CultureInfo.InvariantCulture)))}";
    }

    private static bool IsFingerprint(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && line.Length - space - 1 == 2 * HashLength && line.AsSpan(0, space).IndexOfAnyExcept(RuleLetters) < 0 && line.AsSpan(space + 1).IndexOfAnyExcept(HashLetters) < 0;
    }

    /// <summary>True when the finding of this fingerprint is known.</summary>
    public bool Contains(string fingerprint) => fingerprints.Contains(fingerprint);
}
