using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>
/// "he" for a woman or "she" for a man whom the story names: an engine that translates from a language without gendered pronouns. Looks only
/// at places where no one else can be meant: the speaker of a paragraph that names one person.
/// </summary>
internal sealed class PronounGenderRule : Rule
{
    /// <summary>How many words stand between "he is" and the noun that says that it is a woman: one of the very few young ...</summary>
    private const int MaximumPredicateTokens = 6;

    /// <summary>The most pronouns that are proposed in a story.</summary>
    private const int MaximumCandidates = 64;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("pronoun-gender", "fluency/inconsistency", Severity.Major, "He and she for one named person.")
    {
        Applicability = Applicability.Unsafe,
        Examples = PronounGenderExamples.All,
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["sure", "often-named", "possessive", "attribution", "according", "clause", "object", "paragraphs-back", "story-opposite", "story-unknown", "agreeing", "person-noun", "speaker", "capitals", "sentences-back", "opening", "subject", "own-sentence", "predicate", "other-near"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        // Nothing to do where no pronoun can be wrong: in most stories.
        var persons = story.Persons;
        persons.Read(story);
        if (persons.All.Count == 0 || !((persons.HasShe && persons.Has(Gender.Male)) || (persons.HasHe && persons.Has(Gender.Female)) || HasPredicate(story, persons)))
        {
            return;
        }

        var reading = new PronounReading();
        var found = 0;
        var (p, end, next) = (-1, 0, 0);
        foreach (var i in persons.Words)
        {
            if (i >= end)
            {
                if (found >= MaximumCandidates)
                {
                    return;
                }

                p = story.Sentences[story[i].Sentence].Paragraph;
                end = story.Paragraphs[p].End;
                next = i;
                reading.Enter(p);
            }

            if (i >= next)
            {
                found += Read(story, i, p, ref reading, sink, ref next);
            }
        }
    }

    /// <summary>Reads a word, and tells how many candidates it made.</summary>
    private int Read(AnalyzedStory story, int index, int paragraph, ref PronounReading reading, CandidateSink sink, ref int next)
    {
        var persons = story.Persons;
        ref readonly var token = ref story[index];
        if (Persons.MayBegin(token) && persons.MentionAt(story, index) is { } mention)
        {
            reading.Mention(story, mention, paragraph);
            next = mention.Last + 1;
            return 0;
        }

        if (!token.Is(WordClasses.Pronoun | WordClasses.Determiner) || Persons.PronounAt(story, index) is not (var gender and not Gender.Unknown))
        {
            if (!token.Has(TokenTraits.Quoted))
            {
                reading.Noun(story, index, paragraph);
            }

            return 0;
        }

        if (token.Has(TokenTraits.Quoted) || RunsIntoStrayQuote(story, index, paragraph))
        {
            return 0;
        }

        if (PredicateOf(story, index) is var noun && noun >= 0 && GenderOf(story, noun) != gender)
        {
            AddPredicate(story, persons, reading, index, noun, sink);
            return 1;
        }

        if (reading.Person is not { } person || person.Gender == Gender.Unknown)
        {
            reading.Block(gender, paragraph);
            return 0;
        }

        if (gender == person.Gender)
        {
            reading.Agreeing++;
            return 0;
        }

        var place = PlaceOf(story, index, reading);
        if (place is not (Place.Other or Place.Opening) && !reading.IsBlocked && !reading.MayBeOther(gender, paragraph, place is Place.Clause or Place.Object))
        {
            Add(story, persons, person, reading, index, place, paragraph, sink);
            return 1;
        }

        if (place is Place.Opening or Place.Speech && !reading.IsQuoted && !reading.MayBeOther(gender, paragraph, reachesBack: false))
        {
            Add(story, persons, person, reading, index, Place.Opening, paragraph, sink);
            return 1;
        }

        reading.Block(gender, paragraph);
        return 0;
    }

    /// <summary>True when a sentence says itself that its pronoun is wrong.</summary>
    private static bool HasPredicate(AnalyzedStory story, Persons persons)
    {
        foreach (var i in persons.Words)
        {
            if (story.Has(i, TokenTraits.SentenceStart) && story.Is(i, WordClasses.Pronoun | WordClasses.Determiner) && Persons.PronounAt(story, i) is var gender && gender != Gender.Unknown
                && PredicateOf(story, i) is var noun && noun >= 0 && GenderOf(story, noun) != gender)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a quotation closes, in this paragraph or the next ones, that nothing opened: what stands before it may be quoted.</summary>
    private static bool RunsIntoStrayQuote(AnalyzedStory story, int pronoun, int paragraph)
    {
        var end = story.Paragraphs[Math.Min(paragraph + PronounReading.MaximumParagraphs, story.Paragraphs.Count - 1)].End;
        var stray = FirstBehind(story.StrayQuotes, static quote => quote, pronoun);
        var open = FirstBehind(story.Quotations, static quotation => quotation.Open, pronoun);
        return stray < end && stray < open;
    }

    /// <summary>The token of the first mark of an ordered list behind another token; beyond all tokens where there is none.</summary>
    private static int FirstBehind<T>(Items<T> marks, Func<T, int> tokenOf, int token)
    {
        int low = 0, high = marks.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokenOf(marks[middle]) <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < marks.Count ? tokenOf(marks[low]) : int.MaxValue;
    }

    private void Add(AnalyzedStory story, Persons persons, Person person, in PronounReading reading, int pronoun, Place place, int paragraph, CandidateSink sink)
    {
        var opposite = 0;
        var unknown = 0;
        foreach (var other in persons.All)
        {
            opposite += other.Gender != person.Gender && other.Gender != Gender.Unknown ? 1 : 0;
            unknown += other.Gender == Gender.Unknown ? 1 : 0;
        }

        var right = Right(story, pronoun, person.Gender);
        var name = story.CoreOf(person.Name);
        var unanimous = opposite == 0 && unknown == 0 && reading.Agreeing > 0;
        sink.Add(
            this,
            story[pronoun].Span,
            $"“{story.TextOf(pronoun)}” seems to stand for {name}, whom the story makes a {(person.Gender == Gender.Female ? "woman" : "man")}.",
            [
                person.IsSure ? 1 : 0,
                Math.Min(person.Count, 3) / 3f,
                place == Place.Possessive || (place == Place.Opening && !(story.IsWord(pronoun, "he") || story.IsWord(pronoun, "she"))) ? 1 : 0,
                place == Place.Attribution ? 1 : 0,
                place == Place.According ? 1 : 0,
                place == Place.Clause ? 1 : 0,
                place == Place.Object ? 1 : 0,
                (paragraph - reading.Paragraph) / (float)PronounReading.MaximumParagraphs,
                Math.Min(opposite, 3) / 3f,
                Math.Min(unknown + reading.Strangers, 3) / 3f,
                Math.Min(reading.Agreeing, 3) / 3f,
                Math.Min(reading.Nouns, 3) / 3f,
                reading.Speaks ? 1 : 0,
                Math.Min(reading.Capitals, 4) / 4f,
                Math.Min(story[pronoun].Sentence - story[reading.Last].Sentence, 4) / 4f,
                place == Place.Opening ? 1 : 0,
                reading.IsSubject ? 1 : 0,
                IsRightInSentence(story, persons, pronoun, person.Gender) ? 1 : 0,
                0,
                reading.MayBeOther(person.Gender == Gender.Female ? Gender.Male : Gender.Female, paragraph, reachesBack: true) ? 1 : 0,
            ],
            [new Proposal(right, unanimous ? Applicability.Unsafe : Applicability.Display)],
            [
                new Evidence(story[person.Sign].Span, person.Gender == Gender.Female ? "says that it is a woman" : "says that it is a man"),
                new Evidence(story[reading.Last].Span, "the person whom the pronoun stands for"),
            ]);
    }

    /// <summary>"He is the first woman": the sentence says itself whom it speaks of, though the story may not name them.</summary>
    private void AddPredicate(AnalyzedStory story, Persons persons, in PronounReading reading, int pronoun, int noun, CandidateSink sink)
    {
        var gender = GenderOf(story, noun);
        var right = Right(story, pronoun, gender);
        var features = new float[Features.Length];
        features[Features.IndexOf("predicate")] = 1;
        features[Features.IndexOf("sure")] = reading.Person?.Gender == gender ? 1 : 0;
        features[Features.IndexOf("story-unknown")] = persons.All.Count == 0 ? 1 : 0;
        sink.Add(
            this,
            story[pronoun].Span,
            $"“{story.TextOf(pronoun)}” is a {(gender == Gender.Female ? "woman" : "man")} in the same sentence.",
            [.. features],
            [new Proposal(right, Applicability.Unsafe)],
            [new Evidence(story[noun].Span, gender == Gender.Female ? "says that it is a woman" : "says that it is a man")]);
    }

    /// <summary>The noun of a man or a woman that a sentence with "he is" or "she was" ends in, by its token; -1 where there is none.</summary>
    private static int PredicateOf(AnalyzedStory story, int pronoun)
    {
        if (!story.Has(pronoun, TokenTraits.SentenceStart) || !(story.IsWord(pronoun + 1, "is") || story.IsWord(pronoun + 1, "was")))
        {
            return -1;
        }

        for (var i = pronoun + 2; i < pronoun + 2 + MaximumPredicateTokens && story.IsKind(i, TokenKind.Word) && story.InOneSentence(pronoun, i) && !story.Has(i, TokenTraits.Capitalized); i++)
        {
            if (story.IsWord(i, "woman") || story.IsWord(i, "women") || story.IsWord(i, "man") || story.IsWord(i, "men"))
            {
                // "She is a men's coach", "He is the woman's lawyer", "She was the man of the match": not what the pronoun is; "He was among men and women" is both.
                return story.Has(i, TokenTraits.Possessive) || story.Is(i + 1, WordClasses.Coordinator) || (story.IsWord(i, "man") && (story.IsWord(i + 1, "of") || story.IsWord(i + 1, "in"))) || !IsSuperlative(story, pronoun + 2, i) ? -1 : i;
            }
        }

        return -1;
    }

    /// <summary>"the first", "the only", "one of": what is said of the one who is spoken of, and of no one beside them.</summary>
    private static bool IsSuperlative(AnalyzedStory story, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (story.Is(i, WordClasses.Preposition | WordClasses.PlacePreposition) && !(story.IsWord(i, "of") && story.IsWord(i - 1, "one")))
            {
                return false;
            }
        }

        return story.IsWord(first, "the") || story.IsWord(first, "a") || story.IsWord(first, "one");
    }

    private static Gender GenderOf(AnalyzedStory story, int noun) => story.Is(noun, WordClasses.FemaleWord) ? Gender.Female : Gender.Male;

    /// <summary>True when the rest of the sentence speaks of the person with the right pronoun: "He is 17 and comes from Tomsk, where she ...".</summary>
    private static bool IsRightInSentence(AnalyzedStory story, Persons persons, int pronoun, Gender gender)
    {
        for (var i = pronoun + 1; i < story.Count && story.InOneSentence(pronoun, i); i++)
        {
            if (story[i].Kind != TokenKind.Word)
            {
                continue;
            }

            if (story.Has(i, TokenTraits.Quoted) || story.Is(i, WordClasses.FemaleWord | WordClasses.MaleWord | WordClasses.Title) || persons.MentionAt(story, i) is not null)
            {
                return false;
            }

            if (Persons.PronounAt(story, i) is var other && other != Gender.Unknown)
            {
                return other == gender && !story.Is(i - 1, WordClasses.SpeechVerb);
            }
        }

        return false;
    }

    private enum Place
    {
        Other,
        Opening,
        Speech,
        Attribution,
        According,
        Possessive,
        Clause,
        Object,
    }

    /// <summary>Where a pronoun stands, if it can only mean the one who speaks.</summary>
    private static Place PlaceOf(AnalyzedStory story, int index, in PronounReading reading)
    {
        var subject = story.IsWord(index, "he") || story.IsWord(index, "she");
        var next = story.IsWord(index + 1, "also") || story.IsWord(index + 1, "then") ? index + 2 : index + 1;
        if (subject && story.Is(next, WordClasses.SpeechVerb))
        {
            return story.Has(index, TokenTraits.SentenceStart) ? Place.Speech
                : IsBehindQuotation(story, index) ? Place.Attribution
                : Place.Other;
        }

        if (story.IsMark(index + 1, ',') && story.IsWord(index - 1, "to") && story.IsWord(index - 2, "according"))
        {
            return Place.According;
        }

        var his = story.IsWord(index, "his");
        if ((his || story.IsWord(index, "her")) && story.Is(index - 1, WordClasses.Preposition | WordClasses.PlacePreposition)
            && story.Is(index - 2, WordClasses.SpeechVerb) && reading.Last == index - 3 && story.InOneSentence(reading.Last, index))
        {
            return Place.Possessive;
        }

        if ((subject || ((his || story.IsWord(index, "her")) && story.IsKind(index + 1, TokenKind.Word))) && story.Has(index, TokenTraits.SentenceStart))
        {
            return Place.Opening;
        }

        // "Orlova said that he would", "Orlova kept his post": the subject itself, when nobody else was spoken of.
        var verb = reading.Last + 1;
        if (!reading.IsSubject || !story.InOneSentence(reading.Last, index))
        {
            return Place.Other;
        }

        return subject && story.Is(verb, WordClasses.SpeechVerb) && (index == verb + 1 || (index == verb + 2 && story.IsWord(verb + 1, "that"))) ? Place.Clause
            : his && index == verb + 1 && IsPast(story, verb) ? Place.Object
            : Place.Other;
    }

    /// <summary>“It is old,” he said. “It is old”, he said.</summary>
    private static bool IsBehindQuotation(AnalyzedStory story, int index)
    {
        var before = story.IsMark(index - 1, ',') ? index - 2 : index - 1;
        return story.IsKind(before, TokenKind.Punctuation) && Marks.IsDoubleQuote(story.Text[story[before].Start]);
    }

    private static bool IsPast(AnalyzedStory story, int index)
    {
        var text = story.TextOf(index);
        return text.EndsWith("ed", StringComparison.Ordinal) || (text.Length == 4 && (text.SequenceEqual("kept") || text.SequenceEqual("lost") || text.SequenceEqual("gave") || text.SequenceEqual("took") || text.SequenceEqual("left") || text.SequenceEqual("made")));
    }

    private static string Right(AnalyzedStory story, int pronoun, Gender gender)
    {
        var text = story.TextOf(pronoun);
        var right = gender == Gender.Female
            ? WordHash.EqualsLower("he", text) ? "she" : WordHash.EqualsLower("himself", text) ? "herself" : "her"
            : WordHash.EqualsLower("she", text) ? "he" : WordHash.EqualsLower("herself", text) ? "himself" : story.IsWord(pronoun - 1, "to") && story.IsMark(pronoun + 1, ',') ? "him" : "his";
        return story.Has(pronoun, TokenTraits.Capitalized) ? char.ToUpperInvariant(right[0]) + right[1..] : right;
    }
}
