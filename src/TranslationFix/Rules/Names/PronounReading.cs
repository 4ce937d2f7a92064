using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>Whom the text speaks of at a place: the one person of the last paragraphs, and what speaks against it.</summary>
internal struct PronounReading
{
    /// <summary>How many paragraphs behind the naming of a person a pronoun may still stand for them.</summary>
    public const int MaximumParagraphs = 2;

    /// <summary>The most tokens of titles before a name: the Prime Minister of ...</summary>
    private const int MaximumTitleTokens = 12;

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

    /// <summary>True when the last to name the person is one who is quoted.</summary>
    public bool IsQuoted;

    /// <summary>True when the person is the subject of the sentence.</summary>
    public bool IsSubject;

    private int lastWoman;
    private int lastMan;
    private int lastStranger;
    private int lastTitle = -1;

    public PronounReading()
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
            IsQuoted = story.Has(mention.First, TokenTraits.Quoted);
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
        IsQuoted = story.Has(mention.First, TokenTraits.Quoted);
        IsBlocked = second || IsQuoted;
        if (lastTitle >= 0 && lastTitle < mention.First - 1 && story.InOneSentence(lastTitle, mention.First) && story.Is(mention.First - 1, WordClasses.Preposition | WordClasses.PlacePreposition))
        {
            // The president spoke of the letter by Belova: it is the president who is spoken of.
            See(Gender.Unknown, paragraph);
        }
    }

    public void Noun(AnalyzedStory story, int index, int paragraph)
    {
        ref readonly var token = ref story[index];
        if (token.Is(WordClasses.FemaleWord | WordClasses.MaleWord))
        {
            See(token.Is(WordClasses.FemaleWord) ? Gender.Female : Gender.Male, paragraph);
        }

        if (token.Has(TokenTraits.Capitalized) && story.Is(index - 1, WordClasses.IndefiniteArticle) && !(story.IsKind(index + 1, TokenKind.Word) && !story.Is(index + 1, WordClasses.FunctionWord)))
        {
            // A Dane, a Democrat: somebody else.
            See(Gender.Unknown, paragraph);
        }

        if (token.Is(WordClasses.Title) && !token.Has(TokenTraits.Capitalized))
        {
            lastTitle = index;
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
