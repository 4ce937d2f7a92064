using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>A question or an exclamation without the mark that opens it, in a language that writes one: Quién paga? in Spanish.</summary>
internal sealed class OpeningMarkRule : Rule
{
    private const int MaximumTokens = 60;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("unbalanced-pair", "fluency/punctuation", Severity.Minor, "A bracket or a quotation mark without a partner.")
    {
        Applicability = Applicability.Display,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("El puente cayó. Quién lo paga?", "El puente cayó. ¿Quién lo paga?") with { Language = "es" },
            RuleExample.Fixed("“Quién lo paga?”, preguntó el alcalde.", "“¿Quién lo paga?”, preguntó el alcalde.") with { Language = "es" },
            RuleExample.Stays("“¿Quién lo paga?”, preguntó. Y si nadie quiere, ¿qué haremos?") with { Language = "es" },
            RuleExample.Stays("La pintada decía “Where is home?” en rojo.") with { Language = "es" },
            RuleExample.Stays("La fecha (¿1904?) es dudosa; el autor (?), también.") with { Language = "es" },
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Sentence;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["quote", "closing", "straight", "paragraph-end", "paragraph-start", "wide-glyph", "many", "spaced", "item"];

    /// <inheritdoc />
    public override bool AppliesTo(Language language) => base.AppliesTo(language) && language.Conventions.Writes('¿') && !language.Conventions.IsUnknown;

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var (first, end, _) = story.Sentences[index];
        for (var i = first + 1; i < end; i++)
        {
            if ((story.IsMark(i, '?') || story.IsMark(i, '!')) && !story.Has(i, TokenTraits.SpaceBefore) && TryFindStart(story, i, out var start))
            {
                ref readonly var word = ref story[start];
                var mark = story.IsMark(i, '?') ? '¿' : '¡';
                sink.Add(
                    this,
                    word.Span,
                    $"The sentence ends in “{story.Text[story[i].Start]}”, and no “{mark}” opens it.",
                    $"{mark}{story.TextOf(start)}",
                    Applicability.Unsafe,
                    0, 1, 0, 0, 0, 0, 0, 0, 0);
                return;
            }
        }
    }

    /// <summary>The first word of the question; false when it is opened, too short to judge, or made of words of another language.</summary>
    private static bool TryFindStart(AnalyzedStory story, int mark, out int start)
    {
        start = mark;
        var words = 0;
        var own = 0;
        var function = 0;
        var paragraph = story.ParagraphOf(mark).First;
        for (var i = mark - 1; i >= paragraph && mark - i < MaximumTokens; i--)
        {
            var c = story.Text[story[i].Start];
            if (c is '¿' or '¡')
            {
                return false;
            }

            if (story.IsKind(i, TokenKind.Word))
            {
                words++;
                own += story.Has(i, TokenTraits.KnownWord) || story[i].Classes != WordClasses.None ? 1 : 0;
                function += story.Is(i, WordClasses.FunctionWord) ? 1 : 0;
                start = i;
            }
            else if (story.IsKind(i, TokenKind.Punctuation) && (Marks.IsTerminator(c) || Marks.IsDoubleQuote(c) || Marks.IsDash(c) || Marks.IsOpenBracket(c) || c is ':' or ';' or '…'))
            {
                break;
            }
        }

        return words >= 2 && function >= 1 && own == words && story.Has(start, TokenTraits.Capitalized);
    }
}
