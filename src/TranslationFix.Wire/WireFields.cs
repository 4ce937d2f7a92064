using System.Collections.Immutable;

namespace TranslationFix.Wire;

/// <summary>The names of the fields of JSON Lines and of the columns of tables. Of several names the first that an item has counts; all of <see cref="Text"/> count.</summary>
public sealed record WireFields
{
    /// <summary>The names that the command line documents: <c>id</c>, <c>text</c>, <c>language</c>, <c>sourceLanguage</c>, <c>date</c>, <c>sourceText</c>.</summary>
    public static WireFields Default { get; } = new();

    /// <summary>What is translated text. An item needs the first; the others may be missing.</summary>
    public ImmutableArray<string> Text { get; init; } = ["text"];

    /// <summary>The headline, which is translated text, too; none by default.</summary>
    public ImmutableArray<string> Headline { get; init; } = [];

    /// <summary>The id: a string or a number.</summary>
    public ImmutableArray<string> Id { get; init; } = ["id"];

    /// <summary>The language of the text as a BCP-47 tag.</summary>
    public ImmutableArray<string> Language { get; init; } = ["language"];

    /// <summary>The language that the text was translated from as a BCP-47 tag.</summary>
    public ImmutableArray<string> SourceLanguage { get; init; } = ["sourceLanguage"];

    /// <summary>The day as an ISO 8601 date, or date and time.</summary>
    public ImmutableArray<string> Date { get; init; } = ["date"];

    /// <summary>The text before it was translated.</summary>
    public ImmutableArray<string> SourceText { get; init; } = ["sourceText"];
}
