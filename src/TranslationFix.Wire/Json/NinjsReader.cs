using System.Text;
using System.Text.Json;
using TranslationFix.Wire.Encodings;
using TranslationFix.Wire.Formats;
using TranslationFix.Wire.Html;
using TranslationFix.Wire.Mapping;
using TranslationFix.Wire.Xml;

namespace TranslationFix.Wire.Json;

/// <summary>Reads ninjs: an item, or an array of items; associated items are items of their own.</summary>
internal sealed class NinjsReader
{
    private readonly WireOptions options;
    private readonly List<TextMap> layers = [];
    private readonly List<ItemBuilder> done = [];

    private NinjsReader(WireOptions options) => this.options = options;

    /// <summary>Reads a document.</summary>
    public static WireDocument Read(WireFormat format, byte[] bytes, WireOptions options, int firstLine)
    {
        var file = TextFile.DecodeAs(bytes, "utf-8");
        var reader = new NinjsReader(options);
        try
        {
            reader.Run(Encoding.UTF8.GetBytes(file.Text));
        }
        catch (JsonException exception)
        {
            throw new WireFormatException($"not valid JSON: {Reason(exception)}", (int?)exception.LineNumber + firstLine, (int?)exception.BytePositionInLine + 1, exception);
        }

        var source = new WireSource(file, 0, bytes.Length);
        return new WireDocument(format, file.EncodingName, bytes, [.. reader.done.SelectMany(item => item.Build(source, reader.layers, options))]);
    }

    private static string Reason(JsonException exception)
    {
        var place = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place > 0 ? exception.Message[..place] : exception.Message;
    }

    private void Run(byte[] utf8)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = options.MaximumDepth, CommentHandling = JsonCommentHandling.Disallow });
        var positions = new CharPositions(utf8);
        if (!json.Read())
        {
            return;
        }

        if (json.TokenType == JsonTokenType.StartArray)
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                Value(ref json, ref positions, around: null);
            }
        }
        else
        {
            Value(ref json, ref positions, around: null);
        }

        json.Read();
    }

    /// <summary>Reads a value as an item if it is an object; all others are passed over.</summary>
    private void Value(ref Utf8JsonReader json, ref CharPositions positions, ItemBuilder? around)
    {
        if (json.TokenType == JsonTokenType.StartObject)
        {
            Item(ref json, ref positions, around);
        }
        else
        {
            json.Skip();
        }
    }

    private void Item(ref Utf8JsonReader json, ref CharPositions positions, ItemBuilder? around)
    {
        var item = new ItemBuilder(1);
        var texts = new List<NinjsText>();
        var index = done.Count;
        done.Add(item);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = JsonString.Read(json);
            json.Read();
            if (key.Equals("associations", StringComparison.OrdinalIgnoreCase) && json.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                Associations(ref json, ref positions, item);
            }
            else if (json.TokenType == JsonTokenType.StartArray)
            {
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    Entry(ref json, ref positions, key, item, texts);
                }
            }
            else if (json.TokenType == JsonTokenType.StartObject)
            {
                Entry(ref json, ref positions, key, item, texts);
            }
            else
            {
                Field(json, ref positions, parent: null, key, item, texts);
            }
        }

        if (around?[Role.Language] is { } language)
        {
            item.Set(Role.Language, language, int.MaxValue);
        }

        new NinjsTextWriter(item, layers, options).Write(texts);
    }

    private void Associations(ref Utf8JsonReader json, ref CharPositions positions, ItemBuilder item)
    {
        var end = json.TokenType == JsonTokenType.StartArray ? JsonTokenType.EndArray : JsonTokenType.EndObject;
        while (json.Read() && json.TokenType != end)
        {
            if (json.TokenType == JsonTokenType.PropertyName)
            {
                json.Read();
            }

            Value(ref json, ref positions, item);
        }
    }

    /// <summary>Reads an object of a list, such as one of the headlines.</summary>
    private static void Entry(ref Utf8JsonReader json, ref CharPositions positions, string parent, ItemBuilder item, List<NinjsText> texts)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.Skip();
            return;
        }

        string? role = null, mediaType = null;
        var first = texts.Count;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = JsonString.Read(json);
            json.Read();
            if (json.TokenType == JsonTokenType.String && key.Equals("role", StringComparison.OrdinalIgnoreCase))
            {
                role = JsonString.Read(json);
            }
            else if (json.TokenType == JsonTokenType.String && key.Equals("contentType", StringComparison.OrdinalIgnoreCase))
            {
                mediaType = JsonString.Read(json);
            }
            else if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                json.Skip();
            }
            else
            {
                Field(json, ref positions, parent, key, item, texts);
            }
        }

        for (var i = first; i < texts.Count; i++)
        {
            texts[i] = texts[i] with { Name = role, MediaType = mediaType };
        }
    }

    private static void Field(in Utf8JsonReader json, ref CharPositions positions, string? parent, string key, ItemBuilder item, List<NinjsText> texts)
    {
        var (role, rank) = NinjsTable.Find(parent, key);
        if (role == Role.None || json.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            return;
        }

        if (role is Role.Headline or Role.Markup or Role.SummaryMarkup)
        {
            if (json.TokenType == JsonTokenType.String)
            {
                var content = new MappedText();
                JsonText.Append(json.ValueSpan, positions.IndexOf((int)json.TokenStartIndex + 1), content);
                texts.Add(new NinjsText(role, key, MediaType: null, content));
            }

            return;
        }

        var value = json.TokenType == JsonTokenType.String ? JsonString.Read(json) : Encoding.UTF8.GetString(json.ValueSpan);
        if (role is Role.Name or Role.Place)
        {
            item.AddName(value);
        }

        item.Set(role, value, rank);
    }
}
