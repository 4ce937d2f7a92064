using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>The white space before a full stop or a semicolon that belongs behind it, in the full languages other than English: cayó .La presa (for commas see <see cref="SwappedSpaceRule"/>).</summary>
internal sealed class ShiftedSpaceRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = SpacingDescriptor.With(
        RuleExample.Fixed("El puente cayó .La presa aguanta.", "El puente cayó. La presa aguanta.") with { Language = "es" },
        RuleExample.Stays("El archivo se llama .config y usa .NET en el puerto.") with { Language = "es" },
        RuleExample.Fixed("Le pont est tombé .Le barrage tient.", "Le pont est tombé. Le barrage tient.") with { Language = "fr" },
        RuleExample.Stays("Le pont tient ; la digue, non.") with { Language = "fr" },
        RuleExample.Fixed("Die Brücke fiel .Der Damm hält.", "Die Brücke fiel. Der Damm hält.") with { Language = "de" });

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Spacing;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["after-stop", "after-comma", "function-word-follows", "unknown-neighbour"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var next = index + 1;
        if (index == 0 || next >= story.Count || story[index].Length > 1 || !story.Has(index, TokenTraits.SpaceBefore) || story.Has(index, TokenTraits.LineStart) || story.Has(next, TokenTraits.SpaceBefore)
            || !story.IsKind(index - 1, TokenKind.Word) || !story.IsKind(next, TokenKind.Word) || story.Has(next, TokenTraits.ForeignScript))
        {
            return;
        }

        var c = story.Text[story[index].Start];
        ref readonly var word = ref story[next];
        var stop = c == '.';
        if (!(stop || c == ';') || word.IsUnknownWord || word.Has(TokenTraits.InnerCapital) || (stop && (!word.Has(TokenTraits.Capitalized) || word.Has(TokenTraits.AllCapitals))))
        {
            return;
        }

        sink.Add(
            this,
            new TextSpan(story.StartWithSpace(index), word.End),
            $"The space stands before “{c}”, not behind it.",
            string.Concat([c], " ", story[word]),
            Applicability.Safe,
            stop ? 1 : 0,
            stop ? 0 : 1,
            word.Is(WordClasses.FunctionWord) ? 1 : 0,
            story[index - 1].IsUnknownWord ? 1 : 0);
    }
}
