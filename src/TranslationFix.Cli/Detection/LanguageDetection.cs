using System.Buffers;
using Lingua;

namespace TranslationFix.Cli.Detection;

/// <summary>
/// Tells the language of a story from its text, with Lingua and its trigrams. The models are read when the first text needs them: about a second, 35 MB.
/// Thread-safe.
/// </summary>
internal sealed class LanguageDetection
{
    /// <summary>The tag of a text whose language cannot be told.</summary>
    public const string Unknown = "und";

    private const string English = "en";

    /// <summary>UTF-16 code units of a piece that is looked at. Whole stories of human news in 31 languages were told right by 1,000, and 98 in 100 by 160.</summary>
    private const int PieceLength = 250;

    /// <summary>Begin, middle and end: two must agree.</summary>
    private const int Pieces = 3;

    /// <summary>UTF-16 code units that a piece must have; shorter texts are looked at as a whole.</summary>
    private const int ShortestPiece = 100;

    /// <summary>Letters under which nothing is told: Latin ones are taken as English.</summary>
    private const int FewestLetters = 20;

    /// <summary>The probability from which an unsure text is taken as English.</summary>
    private const double EnglishFloor = 0.1;

    /// <summary>Letters under which the language must be surer: a headline is often half names.</summary>
    private const int FewLetters = 100;

    /// <summary>The least mean probability over the pieces of a short text, and of a longer one: two of three pieces.</summary>
    private const double ShortFloor = 0.8, Floor = 0.65;

    /// <summary>The share of letters that only Pashto has from which a text is Pashto, which Lingua does not know; in Pashto it is about one in ten.</summary>
    private const double PashtoShare = 0.02;

    /// <summary>Letters of Pashto that Arabic, Persian and Urdu do not have.</summary>
    private static readonly SearchValues<char> PashtoLetters = SearchValues.Create("ټډړږښڼېۍځڅګ");

    /// <summary>Neighbours that would pass for a language of the library. What is told to be one of them keeps its own tag: no words are known then.</summary>
    private static readonly Language[] Neighbours =
    [
        Language.Azerbaijani, Language.Belarusian, Language.Bokmal, Language.Bulgarian, Language.Catalan, Language.Danish, Language.Macedonian, Language.Nynorsk, Language.Slovak, Language.Slovene,
    ];

    /// <summary>What a piece in plain English counts for, without the models.</summary>
    private static readonly Dictionary<Language, double> CertainlyEnglish = new() { [Language.English] = 1 };

    private readonly Lazy<LanguageDetector> detector = new(Build);

    /// <summary>
    /// The language of a text: a BCP-47 tag. A text that is too short or too mixed to tell is English when it may well be, or else <see cref="Unknown"/>.
    /// </summary>
    /// <param name="text">A story.</param>
    public string LanguageOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pieces = PiecesOf(text);
        var letters = pieces.Sum(static piece => piece.Count(char.IsLetter));
        if (letters < FewestLetters)
        {
            return pieces.TrueForAll(static piece => piece.All(IsLatinOrNoLetter)) ? English : Unknown;
        }

        if (pieces.Sum(static piece => piece.Count(PashtoLetters.Contains)) >= PashtoShare * letters)
        {
            return "ps";
        }

        var floor = letters < FewLetters ? ShortFloor : Floor;
        var means = new Dictionary<Language, double>();
        foreach (var piece in pieces)
        {
            foreach (var (candidate, confidence) in pieces.Count == Pieces && EnglishPiece.Is(piece) ? CertainlyEnglish : detector.Value.ComputeLanguageConfidenceValues(piece))
            {
                var mean = means[candidate] = means.GetValueOrDefault(candidate) + (confidence / pieces.Count);
                if (mean >= floor)
                {
                    // More than half, so that the other pieces cannot bring another language to the top.
                    return TagOf(candidate);
                }
            }
        }

        return means.GetValueOrDefault(Language.English) >= EnglishFloor ? English : Unknown;
    }

    /// <summary>True for the letters of Latin alphabets (Unicode blocks Basic Latin to IPA extensions and Latin extended additional) and for what is no letter.</summary>
    private static bool IsLatinOrNoLetter(char c) => !char.IsLetter(c) || c is < '\u02B0' or (>= '\u1E00' and <= '\u1EFF');

    /// <summary>The body at its begin, its middle and its end, or all of a short text.</summary>
    private static List<string> PiecesOf(string text)
    {
        var body = Body(text);
        var length = Math.Min(PieceLength, body.Length / Pieces);
        if (length < ShortestPiece)
        {
            return [body];
        }

        var step = (body.Length - length) / (Pieces - 1);
        return [.. Enumerable.Range(0, Pieces).Select(i => Piece(body, i * step, length))];
    }

    /// <summary>The text without its first line, when that is a headline and enough is left.</summary>
    private static string Body(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end >= 0 && end < PieceLength && text.Length - end > PieceLength ? text[end..] : text;
    }

    /// <summary>A piece from the next space on, in scripts that have spaces.</summary>
    private static string Piece(string text, int start, int length)
    {
        var space = start == 0 ? 0 : Math.Max(0, text.AsSpan(start, length).IndexOf(' '));
        return text.Substring(start + space, length - space);
    }

    private static string TagOf(Language language) => language.IsoCode6391().ToString().ToLowerInvariant();

    private static LanguageDetector Build()
    {
        var known = Enum.GetValues<Language>().Where(static language => language != Language.Unknown && TranslationFixer.Languages.Contains(TagOf(language), StringComparer.Ordinal));
        return LanguageDetectorBuilder.FromLanguages([.. known.Union(Neighbours)])
            .WithLowAccuracyMode()
            .WithLanguageModelsDirectory(Path.Join(AppContext.BaseDirectory, "Lingua"))
            .Build();
    }
}
