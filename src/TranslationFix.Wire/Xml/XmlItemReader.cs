using System.Xml;
using TranslationFix.Wire.Encodings;
using TranslationFix.Wire.Formats;
using TranslationFix.Wire.Html;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Xml;

/// <summary>Reads the items of an XML document as a vocabulary tells. The parser of the platform finds the elements; texts are read at their place.</summary>
internal sealed class XmlItemReader
{
    private readonly XmlVocabulary vocabulary;
    private readonly string text;
    private readonly XmlPositions positions;
    private readonly WireOptions options;
    private readonly List<string> path = [];
    private readonly List<Frame> frames = [];
    private readonly int layer;
    private readonly List<TextMap> layers;
    private readonly List<ItemBuilder> done = [];
    private readonly Stack<ItemBuilder> open = [];
    private readonly FlowWriter flow;
    private readonly List<(int Start, int End, bool IsCData)> captured = [];
    private readonly List<string> attributes = [];
    private string? contentType;
    private int captureDepth = -1;
    private int skipDepth = -1;

    private XmlItemReader(XmlVocabulary vocabulary, string text, int layer, List<TextMap> layers, WireOptions options, FlowWriter flow, ItemBuilder item)
    {
        this.vocabulary = vocabulary;
        this.text = text;
        this.layer = layer;
        this.layers = layers;
        this.options = options;
        this.flow = flow;
        positions = new XmlPositions(text);
        open.Push(item);
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="WireFormatException">It is not well-formed, or nested deeper than allowed.</exception>
    public static WireDocument Read(WireFormat format, XmlVocabulary vocabulary, byte[] bytes, WireOptions options)
    {
        var file = XmlEncoding.Decode(bytes);
        var flow = new FlowWriter { BreaksAtEmptyLines = vocabulary.BreaksAtEmptyLines };
        var item = new ItemBuilder(1);
        var reader = new XmlItemReader(vocabulary, file.Text, layer: -1, [], options, flow, item);
        flow.Use(item);
        reader.Run();
        reader.done.Add(item);
        var source = new WireSource(file, 0, bytes.Length);
        return new WireDocument(format, file.EncodingName, bytes, [.. reader.done.OrderBy(static builder => builder.Line).SelectMany(builder => builder.Build(source, reader.layers, options))]);
    }

    /// <summary>Reads XML that stands in a string of another document into an item of that document; what is not well-formed is left alone from there on.</summary>
    public static void ReadInside(string text, int layer, List<TextMap> layers, XmlVocabulary vocabulary, WireOptions options, FlowWriter flow, ItemBuilder item)
    {
        var role = flow.Role;
        flow.Switch(Role.None);
        try
        {
            new XmlItemReader(vocabulary, text, layer, layers, options, flow, item).Run();
        }
        catch (WireFormatException)
        {
            // The document around is what must be well-formed.
        }

        flow.Switch(role);
    }

    private void Run()
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        };
        try
        {
            using var reader = XmlReader.Create(new StringReader(XmlEntities.Mask(text)), settings);
            var info = (IXmlLineInfo)reader;
            while (reader.Read())
            {
                Node(reader, info);
            }
        }
        catch (XmlException exception)
        {
            throw new WireFormatException($"not well-formed XML: {Reason(exception)}", exception.LineNumber, exception.LinePosition, exception);
        }
    }

    /// <summary>The message without the place that the platform puts behind it.</summary>
    private static string Reason(XmlException exception)
    {
        var place = exception.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return place > 0 ? exception.Message[..place] : exception.Message;
    }

    private void Node(XmlReader reader, IXmlLineInfo info)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Start(reader, info);
                break;
            case XmlNodeType.EndElement:
                End();
                break;
            case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when skipDepth < 0:
                if (captureDepth >= 0 || flow.IsOpen)
                {
                    var start = positions.IndexOf(info.LineNumber, info.LinePosition);
                    var end = text.IndexOf('<', start);
                    Take(start, end < 0 ? text.Length : end, isCData: false);
                }

                break;
            case XmlNodeType.Comment:
                flow.Comment(reader.Value);
                break;
            case XmlNodeType.CDATA when skipDepth < 0:
                if (captureDepth >= 0 || flow.IsOpen)
                {
                    var start = positions.IndexOf(info.LineNumber, info.LinePosition);
                    const string Opening = "<![CDATA[";
                    start = string.CompareOrdinal(text, start, Opening, 0, Opening.Length) == 0 ? start + Opening.Length : start;
                    Take(start, text.IndexOf("]]>", start, StringComparison.Ordinal), isCData: true);
                }

                break;
        }
    }

    private void Take(int start, int end, bool isCData)
    {
        if (captureDepth >= 0)
        {
            captured.Add((start, end, isCData));
        }
        else
        {
            Write(start, end, isCData);
        }
    }

    private void Write(int start, int end, bool isCData) =>
        flow.Write(text, start, end, layer, isCData ? CDataEscaper.Instance : MarkupEscaper.Instance, hasEntities: !isCData, keepsLines: frames[^1].KeepsLines);

    private void Start(XmlReader reader, IXmlLineInfo info)
    {
        var name = reader.LocalName;
        var isEmpty = reader.IsEmptyElement;
        var line = info.LineNumber;
        if (reader.Depth >= options.MaximumDepth)
        {
            throw new WireFormatException($"elements are nested deeper than {options.MaximumDepth}", line, info.LinePosition);
        }

        if (captureDepth >= 0 && skipDepth < 0 && TextRoleOf(frames[captureDepth].Role) is not Role.None and var textRole)
        {
            // Elements where a string may stand: it is markup, not a string.
            captureDepth = -1;
            flow.Switch(textRole);
            captured.ForEach(part => Write(part.Start, part.End, part.IsCData));
        }

        var rank = 0;
        var role = skipDepth >= 0 ? Role.None : Match(reader, name, line, out rank);
        var isInParagraph = frames.Count > 0 && frames[^1].IsParagraph;
        if (role == Role.None && isInParagraph && flow.IsOpen)
        {
            // What a paragraph holds does not end it, whatever it is called.
            role = Role.Inline;
        }

        var keepsLines = (frames.Count > 0 && frames[^1].KeepsLines) || role == Role.Lines;
        var frame = new Frame(role, rank, flow.Role, flow.Position, keepsLines, isInParagraph || role == Role.Headline || name is "p")
        {
            IsKept = skipDepth < 0 && (role is Role.Code or Role.Lines || (reader.HasAttributes && KeptElements.IsKept(reader.GetAttribute))),
        };
        frames.Add(frame);
        path.Add(name);
        Enter(role, line);
        if (frame.IsKept)
        {
            flow.BeginProtected();
        }

        if (isEmpty)
        {
            End();
        }
    }

    private Role Match(XmlReader reader, string name, int line, out int rank)
    {
        var role = Role.None;
        var isFound = false;
        rank = 0;
        attributes.Clear();
        foreach (var rule in vocabulary.Find(name))
        {
            if ((rule.Attribute is null ? isFound : attributes.Contains(rule.Attribute))
                || !rule.Matches(path, reader.Prefix)
                || (rule.ConditionName is { } condition && !rule.HasCondition(reader.GetAttribute(condition))))
            {
                continue;
            }

            if (rule.Attribute is null)
            {
                (role, rank, isFound) = (rule.Role, rule.Rank, true);
                if (role is Role.Item or Role.Rendition)
                {
                    BeginItem(role, line);
                }
            }
            else if (reader.GetAttribute(rule.Attribute) is { } value)
            {
                attributes.Add(rule.Attribute);
                Say(rule.Role, value, rule.Rank);
            }
        }

        return role == Role.Markup && MediaTypes.IsNoText(contentType) ? Role.Skip : role;
    }

    private void Say(Role role, string value, int rank)
    {
        if (role == Role.ContentType)
        {
            contentType = value;
            return;
        }

        if (role is Role.Name or Role.Place)
        {
            open.Peek().AddName(value);
        }

        open.Peek().Set(role, value, rank);
    }

    /// <summary>The role of the text in a string that may be markup; none for another role.</summary>
    private static Role TextRoleOf(Role role) => role switch
    {
        Role.Markup => Role.Text,
        Role.SummaryMarkup => Role.Summary,
        Role.HeadlineMarkup => Role.Headline,
        Role.CaptionMarkup => Role.Caption,
        _ => Role.None,
    };

    private void BeginItem(Role role, int line)
    {
        var builder = new ItemBuilder(line);
        if (role == Role.Item && open.Peek()[Role.Language] is { } language)
        {
            // What stands around an item is the default of the item.
            builder.Set(Role.Language, language, int.MaxValue);
        }

        open.Push(builder);
        flow.Use(builder);
        contentType = null;
    }

    private void Enter(Role role, int line)
    {
        switch (role)
        {
            case Role.Headline or Role.Text or Role.Summary or Role.Caption or Role.Byline or Role.Dateline:
                flow.Switch(role);
                break;
            case Role.Id or Role.Version or Role.Language or Role.Source or Role.Date or Role.ContentType or Role.Markup or Role.SummaryMarkup or Role.HeadlineMarkup or Role.CaptionMarkup:
                if (captureDepth < 0)
                {
                    flow.EndParagraph();
                    captureDepth = frames.Count - 1;
                    captured.Clear();
                }

                break;
            case Role.Name or Role.Place when !flow.IsOpen && captureDepth < 0:
                captureDepth = frames.Count - 1;
                captured.Clear();
                break;
            case Role.Break:
                flow.Break();
                break;
            case Role.Skip:
                skipDepth = frames.Count - 1;
                break;
            case Role.None or Role.Lines when flow.IsOpen:
                flow.EndParagraph();
                break;
        }
    }

    private void End()
    {
        var frame = frames[^1];
        var depth = frames.Count - 1;
        if (captureDepth == depth)
        {
            captureDepth = -1;
            EndCapture(frame);
        }

        if (frame.IsKept)
        {
            flow.EndProtected();
        }

        if (skipDepth == depth)
        {
            skipDepth = -1;
        }
        else if (skipDepth < 0)
        {
            Leave(frame);
        }

        frames.RemoveAt(depth);
        path.RemoveAt(depth);
    }

    private void Leave(in Frame frame)
    {
        switch (frame.Role)
        {
            case Role.Headline or Role.Text or Role.Summary or Role.Caption or Role.Byline or Role.Dateline or Role.Markup or Role.SummaryMarkup or Role.HeadlineMarkup or Role.CaptionMarkup:
                flow.Switch(frame.Around);
                break;
            case Role.Name when flow.IsOpen:
                open.Peek().AddName(flow.TextFrom(frame.Position));
                break;
            case Role.Place when flow.IsOpen:
                open.Peek().Set(Role.Place, flow.TextFrom(frame.Position), frame.Rank);
                open.Peek().AddName(flow.TextFrom(frame.Position));
                break;
            case Role.None or Role.Lines when flow.IsOpen:
                flow.EndParagraph();
                break;
            case Role.Item:
                done.Add(open.Pop());
                flow.Use(open.Peek());
                break;
            case Role.Rendition:
                EndRendition();
                break;
        }
    }

    private void EndRendition()
    {
        var rendition = open.Pop();
        flow.Use(open.Peek());
        if (rendition[Role.Language] is { } own && open.Peek()[Role.Language] is { } language && !LanguageTag.SamePrimary(own, language))
        {
            rendition.TakeCommonFields(open.Peek());
            done.Add(rendition);
        }
        else
        {
            open.Peek().Absorb(rendition);
        }
    }

    private void EndCapture(in Frame frame)
    {
        var content = new MappedText();
        captured.ForEach(part => XmlEntities.Decode(text, part.Start, part.End, part.IsCData, layer, content));
        var (value, map) = content.Build(layers);
        if (TextRoleOf(frame.Role) is not Role.None and var textRole)
        {
            layers.Add(map);
            flow.Switch(textRole);
            MarkupString.Write(value, layers.Count - 1, flow, open.Peek(), readsEntities: true);
        }
        else
        {
            Say(frame.Role, value, frame.Rank);
        }
    }

    /// <summary>An open element.</summary>
    private readonly record struct Frame(Role Role, int Rank, Role Around, int Position, bool KeepsLines, bool IsParagraph)
    {
        /// <summary>True when its text stays as it is.</summary>
        public bool IsKept { get; init; }
    }
}
