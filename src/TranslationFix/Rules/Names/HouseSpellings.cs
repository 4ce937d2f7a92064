using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>
/// The spellings that a newsroom prefers: where a story writes another form, that is a finding for certain, because the house said so. What the house
/// accepts or prefers shields what it contains: with “Gaza Strip” for “Gaza”, a story's “Gaza Strip” stays.
/// </summary>
internal sealed class HouseSpellings
{
    private readonly Dictionary<int, List<Spelling>> spellings = [];

    private HouseSpellings()
    {
    }

    /// <summary>Reads the options; null when the house prefers nothing.</summary>
    /// <exception cref="ArgumentException">The spellings contradict each other.</exception>
    public static HouseSpellings? Create(TranslationFixerOptions options)
    {
        if (options.PreferredSpellings.IsEmpty)
        {
            return null;
        }

        var house = new HouseSpellings();
        foreach (var (form, preferred) in options.PreferredSpellings)
        {
            Check(form, preferred, options.PreferredSpellings);
            house.Add(form, preferred);
        }

        foreach (var kept in options.PreferredSpellings.Values.Concat(options.Accept.IsDefault ? [] : options.Accept).Distinct(StringComparer.Ordinal))
        {
            if (!options.PreferredSpellings.ContainsKey(kept))
            {
                house.Add(kept, preferred: null);
            }
        }

        foreach (var list in house.spellings.Values)
        {
            list.Sort(static (left, right) => right.Form.Length != left.Form.Length ? right.Form.Length.CompareTo(left.Form.Length) : string.CompareOrdinal(left.Form, right.Form));
        }

        return house;
    }

    /// <summary>Finds the forms of a story that the house writes otherwise.</summary>
    /// <param name="story">The story.</param>
    /// <param name="rule">The rule that speaks for the house.</param>
    public IReadOnlyList<Candidate> Find(AnalyzedStory story, Rule rule)
    {
        var sink = new CandidateSink(story);
        for (var i = 0; i < story.Count; i++)
        {
            if (story[i].Kind == TokenKind.Word && spellings.TryGetValue(story[i].Hash, out var list))
            {
                i = Match(story, i, list, rule, sink);
            }
        }

        return sink.Candidates;
    }

    private static void Check(string form, string preferred, ImmutableDictionary<string, string> all)
    {
        if (form.Length == 0 || !char.IsLetter(form[0]) || string.IsNullOrWhiteSpace(preferred))
        {
            throw new ArgumentException($"'{form}' and its preferred spelling '{preferred}' must be words.", nameof(all));
        }

        if (all.ContainsKey(preferred))
        {
            throw new ArgumentException($"'{preferred}' is preferred to '{form}', but another spelling is preferred to it.", nameof(all));
        }
    }

    /// <summary>The index of the last token of what stands at a token, whether it stays or not; the token itself where nothing matches.</summary>
    private static int Match(AnalyzedStory story, int first, List<Spelling> list, Rule rule, CandidateSink sink)
    {
        foreach (var (form, preferred) in list)
        {
            var start = story[first].Start;
            var end = start + form.Length;
            if (end > story.Text.Length || IsInAddress(story.Text, start, end) || CaseOf(form, story.Text.AsSpan(start, form.Length)) is not { } letters)
            {
                continue;
            }

            var last = first;
            while (last + 1 < story.Count && story[last].End < end)
            {
                last++;
            }

            if (story[last].End != end && story[last].CoreEnd(story.Text) != end)
            {
                continue;
            }

            if (preferred is not null && !IsCapitalOfSentence(story, first, form, preferred) && !StandsBeside(story, first, form, preferred))
            {
                var span = new TextSpan(start, end);
                sink.Add(
                    rule,
                    span,
                    $"House spelling: “{preferred}”, not “{form}”.",
                    [],
                    [new Proposal(InCase(preferred, letters), Applicability.Safe)],
                    [new Evidence(span, $"House spelling: “{preferred}”.")]);
            }

            return last;
        }

        return first;
    }

    /// <summary>With “the” for “The”, the first word of a sentence keeps its capital.</summary>
    private static bool IsCapitalOfSentence(AnalyzedStory story, int first, string form, string preferred) =>
        story.Has(first, TokenTraits.SentenceStart) && char.IsUpper(form[0]) && char.ToLowerInvariant(form[0]) == preferred[0] && form.AsSpan(1).SequenceEqual(preferred.AsSpan(1));

    /// <summary>True where the house prefers a longer name for a part of it, and the sentence has the longer one as well: “Gaza and Gaza City” are two.</summary>
    private static bool StandsBeside(AnalyzedStory story, int first, string form, string preferred)
    {
        if (preferred.Length <= form.Length || !(preferred.StartsWith(form + " ", StringComparison.Ordinal) || preferred.EndsWith(" " + form, StringComparison.Ordinal)))
        {
            return false;
        }

        var sentence = story.Sentences[story[first].Sentence];
        return story.TextOf(story.SpanOf(sentence.First, sentence.End - 1)).Contains(preferred, StringComparison.Ordinal);
    }

    /// <summary>How the letters of a text differ from a form: not at all, all capitals, or a capital at its start; null when it is another text.</summary>
    private static LetterCase? CaseOf(string form, ReadOnlySpan<char> text)
    {
        var asItIs = true;
        var capitals = form.Length > 1;
        var atStart = char.IsLower(form[0]);
        for (var i = 0; i < form.Length && (asItIs || capitals || atStart); i++)
        {
            var same = form[i] == text[i] || (form[i] is '\'' or '\u2019' && text[i] is '\'' or '\u2019') || (form[i] == ' ' && text[i] == '\u00A0');
            var capital = char.ToUpperInvariant(form[i]) == text[i] || (same && !char.IsLower(text[i]));
            asItIs &= same;
            capitals &= capital;
            atStart &= i == 0 ? capital : same;
        }

        return asItIs ? LetterCase.AsItIs : atStart ? LetterCase.CapitalAtStart : capitals ? LetterCase.Capitals : null;
    }

    /// <summary>True inside a path, a file name or an address: kiev.ua/Kiev, Kiev.pdf.</summary>
    private static bool IsInAddress(string text, int start, int end) =>
        (start > 0 && text[start - 1] is '/' or '\\' or '.' or '_' or '=') || (end < text.Length && text[end] is '/' or '\\' or '_')
        || (end + 1 < text.Length && text[end] == '.' && char.IsAsciiLetterLower(text[end + 1]));

    private static string InCase(string preferred, LetterCase letters) => letters switch
    {
        LetterCase.Capitals => preferred.ToUpperInvariant(),
        LetterCase.CapitalAtStart => string.Concat(preferred[..1].ToUpperInvariant(), preferred.AsSpan(1)),
        _ => preferred,
    };

    private void Add(string form, string? preferred)
    {
        var length = Gazetteer.FirstWordLength(form);
        if (length == 0)
        {
            return;
        }

        var hash = WordHash.Compute(form.AsSpan(0, length));
        if (!spellings.TryGetValue(hash, out var list))
        {
            spellings.Add(hash, list = []);
        }

        list.Add(new Spelling(form, preferred));
    }

    private enum LetterCase
    {
        AsItIs,
        Capitals,
        CapitalAtStart,
    }

    private readonly record struct Spelling(string Form, string? Preferred);
}
