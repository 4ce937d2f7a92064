using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>A comma, semicolon or question mark of ASCII between words of a script that has marks of its own: ، ؛ ؟ of Arabic and Persian.</summary>
internal sealed class OwnMarkRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("foreign-punctuation", "locale convention/punctuation", Severity.Minor, "A punctuation mark that the language does not write.")
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("الرصيف جاهز, والطاقم جاهز.", "الرصيف جاهز، والطاقم جاهز.") with { Language = "ar" },
            RuleExample.Fixed("هل فتح الميناء?", "هل فتح الميناء؟") with { Language = "ar" },
            RuleExample.Fixed("پل بسته است; راه باز است.", "پل بسته است؛ راه باز است.") with { Language = "fa" },
            RuleExample.Stays("صدر التقرير عن NATO, EU في 3,5 صفحة.") with { Language = "ar" },
            RuleExample.Stays("هزینه 1,200 دلار و «Who, me?» نام فیلم است.") with { Language = "fa" },
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["stop", "quote", "cjk-quote", "bracket", "inverted", "sign", "inner-quote", "closing-curly", "near-foreign"];

    /// <inheritdoc />
    public override bool AppliesTo(Language language) => base.AppliesTo(language) && language.Conventions.Writes('،');

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        for (var i = 1; i < story.Count; i++)
        {
            var c = story.Text[story[i].Start];
            if (c is not (',' or ';' or '?') || story[i].Length > 1 || story.Has(i, TokenTraits.SpaceBefore) || !IsOwnWord(story, i - 1) || !IsFollowed(story, i + 1))
            {
                continue;
            }

            var own = story.Language.Conventions.Own(c.ToString());
            if (own[0] != c)
            {
                sink.Add(this, story[i].Span, $"{story.Language.Conventions.Name} writes “{own}”, not “{c}”.", own, Applicability.Safe, 1, 0, 0, 0, 0, 0, 0, 0, 0);
            }
        }
    }

    private static bool IsOwnWord(AnalyzedStory story, int index) =>
        story.IsKind(index, TokenKind.Word) && Scripts.Of(story.Text[story[index].End - 1]) == Script.Arabic && !story.Has(index, TokenTraits.MixedScript);

    private static bool IsFollowed(AnalyzedStory story, int index) =>
        index >= story.Count || story.Has(index, TokenTraits.LineStart) || (story.Has(index, TokenTraits.SpaceBefore) ? IsOwnWord(story, index) : Marks.IsCloser(story.Text[story[index].Start]));
}
