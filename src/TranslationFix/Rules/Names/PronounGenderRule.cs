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
    /// <summary>How many paragraphs behind the naming of a person a pronoun may still stand for them.</summary>
    private const int MaximumParagraphs = 2;

    /// <summary>The most tokens of titles before a name: the Prime Minister of ...</summary>
    private const int MaximumTitleTokens = 12;

    /// <summary>The most pronouns that are proposed in a story.</summary>
    private const int MaximumCandidates = 64;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("pronoun-gender", "fluency/inconsistency", Severity.Major, "He and she for one named person.")
    {
        Applicability = Applicability.Unsafe,
        Examples =
        [
            RuleExample.Found("Maria Belova spoke in Tomsk on Friday. He said the museum was closed."),
            RuleExample.Found("“The pipes are old,” said engineer Leyla Karimova. “They will burst,” he added."),
            RuleExample.Found("Mrs. Brandt opened the fair. He told farmers that the prices were fair."),
            RuleExample.Found("Farhad Mansouri toured the dam on Sunday. She said the water was low."),
            RuleExample.Found("Spokeswoman Galina Petrenko denied it. According to him, the ship had left."),
            RuleExample.Found("Natalia Orlova wrote on his Telegram channel that the train was late."),
            RuleExample.Found("Mr. Haddad said the well was dry. She added that two more had collapsed."),
            RuleExample.Found("Prime Minister Theresa Lund announced that he would form a new government."),
            RuleExample.Found("Foreign Minister Dalia Peretz kept his post."),
            RuleExample.Found("Svetlana Ivanovna Morozova left the bank in May.\nHe said she had been happy there."),
            RuleExample.Found("“We lost,” said coach Ahmed Darwish. “We were tired,” she said."),
            RuleExample.Stays("Maria Belova spoke in Tomsk on Friday. She said the museum was closed."),
            RuleExample.Stays("Maria Belova met Anton Reznik in Tomsk. He said the museum was closed."),
            RuleExample.Stays("Maria Belova spoke of her father. He said little when he was old."),
            RuleExample.Stays("“He was tired,” said Maria Belova. “He said nothing.”"),
            RuleExample.Stays("Mrs. Brandt and her husband opened the fair. He told farmers that the prices were fair."),
            RuleExample.Stays("Maria Belova, the lawyer of the accused, spoke briefly. He said nothing in court."),
            RuleExample.Stays("Maria Belova answered the president. He said the museum must open."),
            RuleExample.Stays("Andrea Conti toured the dam. He said the water was low."),
            RuleExample.Stays("The Maria Belova Museum is closed. He said it would reopen."),
            RuleExample.Stays("Farhad Mansouri spoke with Rezai on Sunday. She said the water was low."),
            RuleExample.Stays("Kim Brandt opened the fair. He told farmers that the prices were fair."),
            RuleExample.Stays("A driver was arrested. He said he had slept.\nMaria Belova, a nurse, saw the crash. She said it was loud."),
            RuleExample.Stays("The minister, Anton Reznik, asked Maria Belova to stay. He said she was needed."),
            RuleExample.Stays("Maria Belova quoted a witness who fled. He told police that the door was open."),
            RuleExample.Stays("Igor Belov died in May. His widow lives in Omsk. She said he had loved the sea."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override bool AppliesTo(string language) => string.Equals(language, "en", StringComparison.Ordinal);

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["sure", "often-named", "possessive", "attribution", "according", "clause", "object", "paragraphs-back", "story-opposite", "story-unknown", "agreeing", "person-noun", "speaker", "capitals", "sentences-back"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (Persons.Read(story) is not { } persons)
        {
            return;
        }

        var reading = new Reading();
        var found = 0;
        for (var p = 0; p < story.Paragraphs.Count && found < MaximumCandidates; p++)
        {
            reading.Enter(p);
            var paragraph = story.Paragraphs[p];
            for (var i = paragraph.First; i < paragraph.End; i++)
            {
                if (story[i].Kind != TokenKind.Word)
                {
                    continue;
                }

                if (persons.MentionAt(story, i) is { } mention)
                {
                    reading.Mention(story, mention, p);
                    i = mention.Last;
                }
                else if (story.Is(i, WordClasses.Pronoun | WordClasses.Determiner) && PronounAt(story, i) is var gender && gender != Gender.Unknown)
                {
                    if (story.Has(i, TokenTraits.Quoted))
                    {
                        continue;
                    }

                    if (reading.Person is not { } person || person.Gender == Gender.Unknown)
                    {
                        reading.Block(gender, p);
                    }
                    else
                    {
                        if (gender == person.Gender)
                        {
                            reading.Agreeing++;
                        }
                        else if (PlaceOf(story, i, reading) is var place && place != Place.Other && !reading.IsBlocked && !reading.MayBeOther(gender, p, place is Place.Clause or Place.Object))
                        {
                            Add(story, persons, person, reading, i, place, p, sink);
                            found++;
                        }
                        else
                        {
                            reading.Block(gender, p);
                        }
                    }
                }
                else if (!story.Has(i, TokenTraits.Quoted))
                {
                    reading.Noun(story, i, p);
                }
            }
        }
    }

    private void Add(AnalyzedStory story, Persons persons, Person person, Reading reading, int pronoun, Place place, int paragraph, CandidateSink sink)
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
                place == Place.Possessive ? 1 : 0,
                place == Place.Attribution ? 1 : 0,
                place == Place.According ? 1 : 0,
                place == Place.Clause ? 1 : 0,
                place == Place.Object ? 1 : 0,
                (paragraph - reading.Paragraph) / (float)MaximumParagraphs,
                Math.Min(opposite, 3) / 3f,
                Math.Min(unknown + reading.Strangers, 3) / 3f,
                Math.Min(reading.Agreeing, 3) / 3f,
                Math.Min(reading.Nouns, 3) / 3f,
                reading.Speaks ? 1 : 0,
                Math.Min(reading.Capitals, 4) / 4f,
                Math.Min(story[pronoun].Sentence - story[reading.Last].Sentence, 4) / 4f,
            ],
            [new Proposal(right, unanimous ? Applicability.Unsafe : Applicability.Display)],
            [
                new Evidence(story[person.Sign].Span, person.Gender == Gender.Female ? "says that it is a woman" : "says that it is a man"),
                new Evidence(story[reading.Last].Span, "the person whom the pronoun stands for"),
            ]);
    }

    private enum Place
    {
        Other,
        Speech,
        Attribution,
        According,
        Possessive,
        Clause,
        Object,
    }

    private static Gender PronounAt(AnalyzedStory story, int index)
    {
        var text = story.TextOf(index);
        return text.Length > 7 ? Gender.Unknown
            : WordHash.EqualsLower("he", text) || WordHash.EqualsLower("him", text) || WordHash.EqualsLower("his", text) || WordHash.EqualsLower("himself", text) ? Gender.Male
            : WordHash.EqualsLower("she", text) || WordHash.EqualsLower("her", text) || WordHash.EqualsLower("herself", text) ? Gender.Female
            : Gender.Unknown;
    }

    /// <summary>Where a pronoun stands, if it can only mean the one who speaks.</summary>
    private static Place PlaceOf(AnalyzedStory story, int index, Reading reading)
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

    /// <summary>Whom the text speaks of at a place: the one person of the last paragraphs, and what speaks against it.</summary>
    private struct Reading
    {
        /// <summary>The one person, or null when there is none or more than one.</summary>
        public Person? Person;

        /// <summary>The paragraph of their last mention, and its token.</summary>
        public int Paragraph;
        public int Last;

        /// <summary>Pronouns that agree, words for other people, capitalised words, unknown names so far.</summary>
        public int Agreeing;
        public int Nouns;
        public int Capitals;
        public int Strangers;

        /// <summary>True when the person says something.</summary>
        public bool Speaks;

        /// <summary>True when someone of the other gender was spoken of.</summary>
        public bool IsBlocked;

        public void Enter(int paragraph)
        {
            if (Person is not null && paragraph - Paragraph > MaximumParagraphs)
            {
                Person = null;
            }
        }

        /// <summary>True when the person is the subject of the sentence.</summary>
        public bool IsSubject;

        private int lastWoman;
        private int lastMan;
        private int lastStranger;

        public Reading()
        {
            lastWoman = lastMan = lastStranger = -MaximumParagraphs - 1;
        }

        /// <summary>A pronoun of the other gender that stands for somebody else.</summary>
        public void Block(Gender gender, int paragraph)
        {
            IsBlocked = true;
            See(gender, paragraph);
        }

        /// <summary>
        /// True when somebody else may be meant whom the paragraphs since the naming speak of; a pronoun that does not attribute speech may reach
        /// further back.
        /// </summary>
        public readonly bool MayBeOther(Gender gender, int paragraph, bool reachesBack)
        {
            var last = Math.Max(lastStranger, gender == Gender.Female ? lastWoman : lastMan);
            return last >= Paragraph || (reachesBack && paragraph - last <= MaximumParagraphs);
        }

        private void See(Gender gender, int paragraph)
        {
            switch (gender)
            {
                case Gender.Female:
                    lastWoman = paragraph;
                    break;
                case Gender.Male:
                    lastMan = paragraph;
                    break;
                default:
                    lastStranger = paragraph;
                    break;
            }
        }

        public void Mention(AnalyzedStory story, PersonMention mention, int paragraph)
        {
            See(mention.Person?.Gender ?? Gender.Unknown, paragraph);
            if (mention.Person is not null && ReferenceEquals(mention.Person, Person))
            {
                IsSubject = IsSubjectAt(story, mention.First);
                Paragraph = paragraph;
                Last = mention.Last;
                Speaks |= SpeaksAt(story, mention);
                return;
            }

            if (mention.Person is null)
            {
                // A stranger in the text: the pronoun may be theirs.
                Strangers++;
                IsBlocked = true;
                return;
            }

            var second = Person is not null && paragraph == Paragraph;
            Person = mention.Person;
            Paragraph = paragraph;
            Last = mention.Last;
            Agreeing = Nouns = Capitals = Strangers = 0;
            Speaks = SpeaksAt(story, mention);
            IsSubject = IsSubjectAt(story, mention.First);
            IsBlocked = second || story.Has(mention.First, TokenTraits.Quoted);
        }

        public void Noun(AnalyzedStory story, int index, int paragraph)
        {
            ref readonly var token = ref story[index];
            if (token.Is(WordClasses.FemaleWord | WordClasses.MaleWord))
            {
                See(token.Is(WordClasses.FemaleWord) ? Gender.Female : Gender.Male, paragraph);
            }

            if (Person is null)
            {
                return;
            }

            if (token.Is(Person.Gender == Gender.Female ? WordClasses.MaleWord : WordClasses.FemaleWord))
            {
                IsBlocked = true;
            }
            else if ((token.Is(WordClasses.Title) && index > Last + 1) || story.IsWord(index, "who"))
            {
                Nouns++;
            }
            else if (token.Has(TokenTraits.Capitalized) && !token.Has(TokenTraits.SentenceStart))
            {
                Capitals++;
            }
        }

        private static bool IsSubjectAt(AnalyzedStory story, int first)
        {
            var farthest = Math.Max(first - MaximumTitleTokens, 0);
            while (first > farthest && !story.Has(first, TokenTraits.SentenceStart) && story.InOneSentence(first - 1, first)
                && (story.Is(first - 1, WordClasses.Title | WordClasses.Demonym | WordClasses.Abbreviation) || story.Has(first - 1, TokenTraits.Capitalized) || story.IsWord(first - 1, "the") || story.IsMark(first - 1, '.')))
            {
                first--;
            }

            return story.Has(first, TokenTraits.SentenceStart);
        }

        private static bool SpeaksAt(AnalyzedStory story, PersonMention mention) =>
            story.Is(mention.Last + 1, WordClasses.SpeechVerb) || story.Is(mention.First - 1, WordClasses.SpeechVerb);
    }
}
