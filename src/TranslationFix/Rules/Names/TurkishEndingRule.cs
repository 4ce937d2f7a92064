using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>The Turkish ending of place behind a name and an apostrophe, left by the translation: Izmit'te is "in Izmit".</summary>
internal sealed class TurkishEndingRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("foreign-exonym", "locale convention/name", Severity.Minor, "A place under the name that another language gives it.")
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The book fair in Izmit'te opened at noon.", "The book fair in Izmit opened at noon."),
            RuleExample.Fixed("Two lorries collided near Bolu’da on Friday.", "Two lorries collided near Bolu on Friday.") with { SourceLanguage = "tr" },
            RuleExample.Fixed("Snow closed the schools Sivas'ta for a week.", "Snow closed the schools in Sivas for a week.") with { SourceLanguage = "tr" },
            RuleExample.Fixed("The bus Denizli'den was late.", "The bus from Denizli was late.") with { SourceLanguage = "tr" },
            RuleExample.Stays("The singer Chan'te and the Qur'an school of Ta'izz are known.") with { SourceLanguage = "tr" },
            RuleExample.Stays("O'Dea met D'Andrea in Xi'an."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.UnknownName;

    /// <inheritdoc />
    public override System.Collections.Immutable.ImmutableArray<string> Features => ["turkish-ending", "turkish-behind-preposition", "turkish-source"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var word = story.TextOf(index);
        var mark = TurkishCase.Apostrophe(word);
        if (mark < 0 || story.Has(index, TokenTraits.Hyphenated))
        {
            return;
        }

        var behind = story.Is(index - 1, WordClasses.Preposition | WordClasses.PlacePreposition);
        var turkish = string.Equals(story.SourceLanguage, "tr", StringComparison.Ordinal);
        var name = word[..mark];
        var known = story.Language.Gazetteer.TryFind(name, out _);
        if (behind ? !turkish && !known : !turkish || !known || !story.IsKind(index - 1, TokenKind.Word) || story.Has(index - 1, TokenTraits.Capitalized))
        {
            return;
        }

        var preposition = behind ? string.Empty : TurkishCase.IsFrom(word[(mark + 1)..]) ? "from " : "in ";
        sink.Add(this, story[index].Span, $"“{word[mark..]}” is the Turkish ending of a place.", string.Concat(preposition, name), Applicability.Unsafe, 1, behind ? 1 : 0, turkish ? 1 : 0);
    }
}
