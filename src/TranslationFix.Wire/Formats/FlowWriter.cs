using System.Buffers;
using System.Net;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Formats;

/// <summary>Makes paragraphs of marked-up text: white space collapses as it does on a page, and every code unit remembers its place.</summary>
internal sealed class FlowWriter
{
    private const int LongestEntity = 34;
    private static readonly SearchValues<char> Special = SearchValues.Create(" \t\r\n\f&");
    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n\f");
    private static readonly SearchValues<char> EntityOnly = SearchValues.Create("&");

    private readonly FlowRegions regions = new();
    private ItemBuilder item = null!;
    private ItemPart? part;
    private string partName = WireItem.MainPart;
    private Role role;
    private int paragraphStart = -1;
    private int spaceStart;
    private int spaceLength;
    private int spaceLayer;
    private Escaper spaceEscaper = MarkupEscaper.Instance;
    private int breakPending;

    /// <summary>True while text is taken.</summary>
    public bool IsOpen => role != Role.None;

    /// <summary>The role of the text that is taken.</summary>
    public Role Role => role;

    /// <summary>True when an empty line ends a paragraph, as WordPress has it.</summary>
    public bool BreaksAtEmptyLines { get; set; }

    /// <summary>The name of the part that texts without another role go to.</summary>
    public string MainPart { get; set; } = WireItem.MainPart;

    /// <summary>The code units of the part that is written to.</summary>
    public int Position => part?.Text.Length ?? 0;

    /// <summary>Turns to an item.</summary>
    public void Use(ItemBuilder builder)
    {
        EndParagraph();
        item = builder;
        part = null;
    }

    /// <summary>Ends a paragraph, and takes text in another role from here on.</summary>
    public void Switch(Role next)
    {
        EndParagraph();
        role = next;
        partName = next switch { Role.Summary => "summary", Role.Caption => "captions", _ => MainPart };
        part = null;
    }

    /// <summary>Ends the paragraph, if there is one.</summary>
    public void EndParagraph()
    {
        (spaceLength, breakPending) = (0, 0);
        if (paragraphStart < 0)
        {
            return;
        }

        var start = paragraphStart;
        regions.EndParagraph(part!, start);
        paragraphStart = -1;
        var text = part!.Text.Slice(start, part.Text.Length);
        if (role == Role.Headline)
        {
            item.Set(Role.Headline, text, 0);
        }

        if (role is Role.Byline or Role.Dateline)
        {
            item.Join(role, text);
            return;
        }

        if (item.CountCopies(text, role, partName) is > 0 and var number)
        {
            part.MoveTail(start, item.Part(number == 1 ? "copies" : FormattableString.Invariant($"copies-{number}")));
            part.Text.TrimBreak(ItemPart.ParagraphBreak);
        }
    }

    /// <summary>A line break inside of the paragraph.</summary>
    public void Break() => breakPending = paragraphStart >= 0 ? 1 : 0;

    /// <summary>The elements and comments that are in force.</summary>
    public int Regions => regions.Count;

    /// <summary>Protects the text from here on.</summary>
    public void BeginProtected() => regions.BeginProtected(paragraphStart < 0 ? 0 : part!.Text.Length);

    /// <summary>Ends the last stretch that is protected.</summary>
    public void EndProtected() => regions.EndProtected(part, paragraphStart);

    /// <summary>Ends the elements and comments that came into force since <see cref="Regions"/> was a number.</summary>
    public void CloseRegions(int count) => regions.CloseDownTo(count, part, paragraphStart);

    /// <summary>Reads a comment of the document.</summary>
    public void Comment(ReadOnlySpan<char> content) => regions.ReadComment(content, part, paragraphStart);

    /// <summary>Protects what was written behind a position of the paragraph.</summary>
    public void Protect(int from)
    {
        if (part is not null)
        {
            from = Math.Max(from, Math.Max(paragraphStart, 0));
            part.Protect(part.Text.IsSpaceAt(from) ? from + 1 : from, part.Text.Length);
        }
    }

    /// <summary>What was written behind a position of the paragraph.</summary>
    public string TextFrom(int from) => part is null || paragraphStart < 0 ? string.Empty : part.Text.Slice(Math.Max(from, paragraphStart), part.Text.Length);

    /// <summary>Writes text of the source.</summary>
    /// <param name="source">The text of the source.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="layer">The text that the source is, by index; −1 for the file.</param>
    /// <param name="escaper">How it is written.</param>
    /// <param name="hasEntities">True when <c>&amp;</c> begins an entity.</param>
    /// <param name="keepsLines">True when white space counts.</param>
    public void Write(string source, int start, int end, int layer, Escaper escaper, bool hasEntities, bool keepsLines)
    {
        var stops = keepsLines ? EntityOnly : Special;
        var i = start;
        while (i < end)
        {
            var rest = source.AsSpan(i, end - i);
            if (!keepsLines && Blank.Contains(rest[0]))
            {
                var blank = rest.IndexOfAnyExcept(Blank);
                blank = blank < 0 ? rest.Length : blank;
                if (BreaksAtEmptyLines && rest[..blank].Count('\n') > 1)
                {
                    EndParagraph();
                }
                else if (spaceLength == 0 && paragraphStart >= 0)
                {
                    (spaceStart, spaceLength, spaceLayer, spaceEscaper) = (i, blank, layer, escaper);
                }

                i += blank;
                continue;
            }

            if (hasEntities && rest[0] == '&')
            {
                i += WriteEntity(rest, i, layer, escaper);
                continue;
            }

            var length = PlainLength(rest, stops);
            Begin();
            part!.Text.Append(rest[..length], i, layer, escaper);
            i += length;
        }
    }

    /// <summary>The length of the text up to what is not written as it stands; single spaces between words are.</summary>
    private static int PlainLength(ReadOnlySpan<char> rest, SearchValues<char> stops)
    {
        var length = 1;
        while (true)
        {
            var next = rest[length..].IndexOfAny(stops);
            if (next < 0)
            {
                return rest.Length;
            }

            length += next;
            if (rest[length] != ' ' || length + 1 >= rest.Length || stops.Contains(rest[length + 1]))
            {
                return length;
            }

            length++;
        }
    }

    /// <summary>The code units that an entity has in the source.</summary>
    private int WriteEntity(ReadOnlySpan<char> rest, int position, int layer, Escaper escaper)
    {
        var length = rest[..Math.Min(rest.Length, LongestEntity)].IndexOf(';') + 1;
        Begin();
        if (length > 2 && Decode(rest[..length]) is { } decoded)
        {
            part!.Text.AppendSpelled(decoded, position, length, layer, escaper);
            return length;
        }

        if (length > 2 && IsName(rest[1..(length - 1)]))
        {
            // Declared somewhere else: it is not looked up, and stays as it is.
            var from = part!.Text.Length;
            part.Text.Append(rest[..length], position, layer, escaper);
            part.Protect(from, part.Text.Length);
            return length;
        }

        part!.Text.Append(rest[..1], position, layer, escaper);
        return 1;
    }

    private static bool IsName(ReadOnlySpan<char> text) =>
        char.IsLetter(text[0]) && text.IndexOfAnyExcept(SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-")) < 0;

    private static string? Decode(ReadOnlySpan<char> entity)
    {
        var decoded = entity switch
        {
            "&amp;" => "&",
            "&lt;" => "<",
            "&gt;" => ">",
            "&quot;" => "\"",
            "&apos;" => "'",
            _ => WebUtility.HtmlDecode(entity.ToString()),
        };
        return entity.SequenceEqual(decoded) ? null : decoded;
    }

    /// <summary>Begins the paragraph, or writes the space that stands before what comes.</summary>
    private void Begin()
    {
        if (paragraphStart < 0)
        {
            part ??= role is Role.Byline or Role.Dateline ? new ItemPart() : item.Part(partName);
            if (part.Text.Length > 0)
            {
                part.Text.AppendBreak(ItemPart.ParagraphBreak);
            }

            paragraphStart = part.Text.Length;
            regions.BeginParagraph(paragraphStart);
        }
        else if (breakPending > 0)
        {
            part!.Text.AppendBreak("\n");
        }
        else if (spaceLength > 0)
        {
            part!.Text.AppendSpelled(" ", spaceStart, spaceLength, spaceLayer, spaceEscaper);
        }

        (spaceLength, breakPending) = (0, 0);
    }
}
