using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules;

/// <summary>What one element of a data rule's pattern accepts.</summary>
internal sealed record PatternElement
{
    private readonly ImmutableArray<string> literals = [];

    /// <summary>The words or marks that are accepted, in small letters; empty when a class decides.</summary>
    public ImmutableArray<string> Literals
    {
        get => literals;
        init
        {
            literals = value;
            Filter = WordFilter.Of(value);
        }
    }

    /// <summary>Lets the literals pass, and few other words.</summary>
    public WordFilter Filter { get; private init; } = WordFilter.Any;

    /// <summary>True when exactly one token must be there that the literals accept.</summary>
    public bool IsLiteral => !Optional && !Negated && Classes == WordClasses.None && Literals.Length > 0;

    /// <summary>The classes of words that are accepted.</summary>
    public WordClasses Classes { get; init; }

    /// <summary>The kind that is accepted, when neither a literal nor a class decides.</summary>
    public TokenKind? Kind { get; init; }

    /// <summary>True when only a capitalised word is accepted.</summary>
    public bool Capitalized { get; init; }

    /// <summary>True when the element may be missing.</summary>
    public bool Optional { get; init; }

    /// <summary>True when the token must not be accepted by the rest: context that forbids a match.</summary>
    public bool Negated { get; init; }

    /// <summary>True when the element is part of the finding, not of its context.</summary>
    public bool InSpan { get; init; } = true;

    /// <summary>True when no white space may stand before the token.</summary>
    public bool Glued { get; init; }

    /// <summary>True when the token fits; <see cref="Negated"/> is not looked at.</summary>
    public bool Accepts(AnalyzedStory story, int index)
    {
        if ((uint)index >= (uint)story.Count)
        {
            return false;
        }

        ref readonly var token = ref story[index];
        if ((Glued && token.Has(TokenTraits.SpaceBefore)) || (Capitalized && !token.Has(TokenTraits.Capitalized)))
        {
            return false;
        }

        if (Classes != WordClasses.None)
        {
            return token.Is(Classes);
        }

        if (literals.Length == 0)
        {
            return Kind is null || token.Kind == Kind;
        }

        if (!Filter.MayBe(token))
        {
            return false;
        }

        var text = story[token];
        foreach (var literal in literals)
        {
            if (WordHash.EqualsLower(literal, text))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A rule that is a file: a pattern of words, a replacement, and examples.</summary>
internal sealed class DataRule : Rule
{
    /// <summary>The paragraphs at the top and at the end of a story that count as its edge.</summary>
    private const int EdgeParagraphs = 2;

    private static readonly ImmutableArray<string> FeatureNames = ["sentence-start", "capitalized", "quoted", "source-match", "paragraph", "whole-line", "story-edge"];

    /// <inheritdoc />
    public override RuleDescriptor Descriptor => Describes;

    /// <summary>The descriptor that the file gives.</summary>
    public required RuleDescriptor Describes { get; init; }

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Phrase;

    /// <inheritdoc />
    public override ImmutableArray<string> AnchorWords => Pattern[AnchorElement].Literals;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => FeatureNames;

    /// <summary>The name of the file without folder and ending.</summary>
    public required string Name { get; init; }

    /// <summary>The primary subtag of the language that the rule is for.</summary>
    public required string Language { get; init; }

    /// <summary>What is wrong, for an editor.</summary>
    public required string Message { get; init; }

    /// <summary>The pattern, in the order of the text.</summary>
    public required ImmutableArray<PatternElement> Pattern { get; init; }

    /// <summary>The replacements, best first; $1 is the first element's text. Empty when no correction is known.</summary>
    public ImmutableArray<string> Replacements { get; init; } = [];

    /// <summary>The source languages that leave this artifact; empty when any may.</summary>
    public ImmutableArray<string> SourceLanguages { get; init; } = [];

    /// <summary>True when the rule is silent for a story from another language than <see cref="SourceLanguages"/>.</summary>
    public bool OnlyFromSource { get; init; }

    /// <summary>True when the rule is silent for a story of which the source is not known.</summary>
    public bool NeedsSource { get; init; }

    /// <summary>True when the match must begin a sentence.</summary>
    public bool AtSentenceStart { get; init; }

    /// <summary>True when the match must begin the paragraph.</summary>
    public bool AtParagraphStart { get; init; }

    /// <summary>True when the match must end the paragraph.</summary>
    public bool AtParagraphEnd { get; init; }

    /// <summary>True when the finding takes the white space that must go with it.</summary>
    public bool TakesSpace { get; init; }

    /// <summary>How far the finding reaches beyond the match; when it does, it takes the white space that must go.</summary>
    public Cover Cover { get; init; }

    /// <summary>Words, in small letters, one of which must stand in the finding; empty when none need.</summary>
    public ImmutableArray<string> Contains { get; init; } = [];

    /// <summary>The element by which the rule is found: its words go into the <see cref="PhraseIndex"/>.</summary>
    public required int AnchorElement { get; init; }

    /// <summary>The words that must stand right before and right behind the anchor, where the pattern says so.</summary>
    public (WordFilter Before, WordFilter Behind) Neighbours =>
        Pattern.Take(AnchorElement).Any(static element => element.Optional) || Pattern.Take(AnchorElement).SkipWhile(static element => element.Negated).Any(static element => element.Negated)
            ? (WordFilter.Any, WordFilter.Any)
            : (FilterBefore(AnchorElement - 1), FilterFrom(AnchorElement + 1));

    /// <inheritdoc />
    public override bool AppliesTo(Language language) => string.Equals(language.Tag, Language, StringComparison.Ordinal);

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (!Pattern[AnchorElement].Accepts(story, index))
        {
            return;
        }

        var sourceMatch = SourceLanguages.Length == 0 || story.SourceLanguage is null ? 0f : IsFrom(story.SourceLanguage) ? 1f : -1f;
        if ((OnlyFromSource && sourceMatch < 0) || (NeedsSource && sourceMatch <= 0))
        {
            return;
        }

        var start = index - AnchorElement;
        Span<int> positions = stackalloc int[Pattern.Length];
        if (start < (Pattern[0].Negated ? -1 : 0) || !Match(story, start, positions, out var first, out var last))
        {
            return;
        }

        var paragraph = story.ParagraphOf(first);
        if ((AtSentenceStart && !story.Has(first, TokenTraits.SentenceStart)) || (AtParagraphStart && first != paragraph.First) || (AtParagraphEnd && last != paragraph.End - 1) || story.ParagraphOf(last) != paragraph)
        {
            return;
        }

        var word = first;
        if (!Covers.TryWiden(story, Cover, ref first, ref last) || (Contains.Length > 0 && !Covers.Contains(story, first, last, Contains)))
        {
            return;
        }

        if (Cover != Cover.Match && story.Has(index, TokenTraits.Quoted))
        {
            // A whole line or sentence inside a quotation is somebody's words.
            return;
        }

        var span = TakesSpace || Cover != Cover.Match ? Covers.WithSpace(story, first, last) : story.SpanOf(first, last);
        var proposals = ImmutableArray.CreateBuilder<Proposal>(Replacements.Length);
        foreach (var template in Replacements)
        {
            proposals.Add(new Proposal(Replace(story, template, positions, word), Descriptor.Applicability));
        }

        sink.Add(
            this,
            span,
            Message,
            [
                story.Has(word, TokenTraits.SentenceStart) ? 1 : 0,
                story.Has(word, TokenTraits.Capitalized) ? 1 : 0,
                story.Has(word, TokenTraits.Quoted) ? 1 : 0,
                sourceMatch,
                AtParagraphStart || AtParagraphEnd ? 1 : 0,
                first == paragraph.First && last == paragraph.End - 1 ? 1 : 0,
                story.Sentences[story[word].Sentence].Paragraph is var place && (place < EdgeParagraphs || place >= story.Paragraphs.Count - EdgeParagraphs) ? 1 : 0,
            ],
            proposals.MoveToImmutable());
    }

    private bool IsFrom(string source)
    {
        foreach (var language in SourceLanguages)
        {
            if (string.Equals(language, source, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private WordFilter FilterBefore(int element) => element >= 0 && Pattern[element].IsLiteral ? Pattern[element].Filter : WordFilter.Any;

    /// <summary>What may stand where an element of the pattern is looked for: the element, or what comes behind it when it may be missing.</summary>
    private WordFilter FilterFrom(int element)
    {
        var bits = 0ul;
        for (; element < Pattern.Length && Pattern[element] is { Negated: false, Classes: WordClasses.None, Literals.Length: > 0 }; element++)
        {
            bits |= Pattern[element].Filter.Bits;
            if (!Pattern[element].Optional)
            {
                return new WordFilter(bits);
            }
        }

        return WordFilter.Any;
    }

    private bool Match(AnalyzedStory story, int start, Span<int> positions, out int first, out int last)
    {
        first = -1;
        last = -1;
        var next = start;
        for (var i = 0; i < Pattern.Length; i++)
        {
            var element = Pattern[i];
            positions[i] = -1;
            var accepted = element.Accepts(story, next);
            if (element.Negated)
            {
                // Context that forbids: it takes the place of a token before the match, and none behind it.
                if (accepted)
                {
                    return false;
                }

                next += first < 0 ? 1 : 0;
                continue;
            }

            if (!accepted)
            {
                if (element.Optional)
                {
                    continue;
                }

                return false;
            }

            positions[i] = next;
            if (element.InSpan)
            {
                first = first < 0 ? next : first;
                last = next;
            }

            next++;
        }

        return first >= 0;
    }

    private static string Replace(AnalyzedStory story, string template, ReadOnlySpan<int> positions, int first)
    {
        var text = new System.Text.StringBuilder(template.Length + 16);
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '$' && i + 1 < template.Length && char.IsAsciiDigit(template[i + 1]))
            {
                var element = template[++i] - '1';
                if ((uint)element < (uint)positions.Length && positions[element] >= 0)
                {
                    // "Grand Children" in a headline becomes one word, with one capital.
                    var glued = text.Length > 0 && char.IsLetter(text[^1]) && !story.Has(positions[element], TokenTraits.AllCapitals);
                    var piece = story.TextOf(positions[element]);
                    text.Append(glued ? char.ToLowerInvariant(piece[0]) : piece[0]).Append(piece[1..]);
                }
            }
            else
            {
                text.Append(template[i]);
            }
        }

        if (text.Length > 0 && story.Has(first, TokenTraits.Capitalized) && char.IsLower(text[0]))
        {
            text[0] = char.ToUpperInvariant(text[0]);
        }

        return text.ToString();
    }
}
