using TranslationFix.Wire.Formats;
using TranslationFix.Wire.Html;
using TranslationFix.Wire.Mapping;
using TranslationFix.Wire.Xml;

namespace TranslationFix.Wire.Json;

/// <summary>Puts the texts of a ninjs item together. Its bodies say the same in several forms: the first is the story, each further one a part of its own.</summary>
internal sealed class NinjsTextWriter(ItemBuilder item, List<TextMap> layers, WireOptions options)
{
    private readonly FlowWriter flow = new();
    private readonly HashSet<string> parts = new(StringComparer.Ordinal) { WireItem.MainPart };

    /// <summary>Writes the headlines, then the bodies, then the descriptions.</summary>
    public void Write(List<NinjsText> texts)
    {
        flow.Use(item);
        foreach (var text in texts.Where(static text => text.Role == Role.Headline))
        {
            flow.Switch(Role.Headline);
            Write(text);
        }

        var bodies = 0;
        foreach (var text in texts.Where(static text => text.Role == Role.Markup && IsRead(text.MediaType)))
        {
            flow.MainPart = bodies++ == 0 ? WireItem.MainPart : NewPart(text.Name ?? "body");
            flow.Switch(Role.Text);
            Write(text);
        }

        var summaries = 0;
        foreach (var text in texts.Where(static text => text.Role == Role.SummaryMarkup && IsRead(text.MediaType)))
        {
            flow.MainPart = summaries++ == 0 ? "summary" : NewPart("summary");
            flow.Switch(Role.Text);
            Write(text);
        }

        flow.Switch(Role.None);
    }

    /// <summary>False for content that is neither text nor a markup that is known.</summary>
    private static bool IsRead(string? mediaType) =>
        !MediaTypes.IsNoText(mediaType) && (mediaType is null || mediaType.Contains("nitf", StringComparison.OrdinalIgnoreCase)
            || (!mediaType.Contains("application/xml", StringComparison.OrdinalIgnoreCase) && !mediaType.Contains("text/xml", StringComparison.OrdinalIgnoreCase)));

    private string NewPart(string name)
    {
        var part = name;
        for (var number = parts.Count; !parts.Add(part); number++)
        {
            part = FormattableString.Invariant($"{name}-{number}");
        }

        return part;
    }

    private void Write(NinjsText text)
    {
        var (content, map) = text.Content.Build(layers);
        layers.Add(map);
        var layer = layers.Count - 1;
        if (content.AsSpan().TrimStart().StartsWith("<nitf", StringComparison.Ordinal) || text.MediaType?.Contains("nitf", StringComparison.OrdinalIgnoreCase) == true)
        {
            XmlItemReader.ReadInside(content, layer, layers, WireFormats.NitfContent, options, flow, item);
        }
        else if (text.MediaType is "text/plain" || (text.MediaType is null && text.Name?.EndsWith("_text", StringComparison.OrdinalIgnoreCase) == true))
        {
            MarkupString.WriteText(content, layer, flow);
        }
        else
        {
            MarkupString.Write(content, layer, flow, item, readsEntities: false);
        }
    }
}
