using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>
/// The persons of a story, by surname: those that it names in full at least once. Bounded: at most <see cref="MaximumPersons"/>. For one story after the other.
/// </summary>
internal sealed class Persons
{
    /// <summary>The most persons that are kept.</summary>
    public const int MaximumPersons = 512;

    /// <summary>The longest name, in tokens with initials and their full stops.</summary>
    private const int MaximumNameTokens = 6;

    private const WordClasses Telling = WordClasses.GivenName | WordClasses.FemaleWord | WordClasses.MaleWord | WordClasses.Title | WordClasses.Pronoun | WordClasses.Determiner;

    private static readonly string[] FemaleEndings = ["ova", "eva", "yeva", "skaya", "skaia", "skaja", "tskaya", "ovna", "evna", "ovná", "ová"];
    private static readonly string[] MaleEndings = ["ovich", "evich", "yevich", "ovych", "evych"];

    private readonly Dictionary<int, Person> bySurname = [];
    private readonly List<Person> all = [];
    private readonly List<Person> spare = [];
    private readonly List<int> words = [];
    private readonly List<int> otherNames = [];

    /// <summary>The persons.</summary>
    public Items<Person> All => new(all);

    /// <summary>The words that tell of persons, by their tokens, in order: those with a capital, given names, titles, words for men and women, pronouns and the like.</summary>
    public Items<int> Words => new(words);

    /// <summary>True when the story has a pronoun for a man.</summary>
    public bool HasHe { get; private set; }

    /// <summary>True when it has one for a woman.</summary>
    public bool HasShe { get; private set; }

    /// <summary>True when one of the persons is of the gender.</summary>
    public bool Has(Gender gender)
    {
        foreach (var person in all)
        {
            if (person.Gender == gender)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the words of a story that tell of persons, and, where it has pronouns, the persons.</summary>
    public void Read(AnalyzedStory story)
    {
        bySurname.Clear();
        spare.AddRange(all);
        all.Clear();
        Workspace.Empty(words);
        Workspace.Empty(otherNames);
        ReadWords(story);
        if (HasHe || HasShe)
        {
            ReadPersons(story);
        }
    }

    private void ReadWords(AnalyzedStory story)
    {
        var tokens = story.Tokens;
        Span<int> found = stackalloc int[256];
        var count = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            // Without a branch: which words are names nobody can foresee.
            ref readonly var token = ref tokens[i];
            found[count] = i;
            count += token.Is(Telling) | token.Has(TokenTraits.Capitalized) ? 1 : 0;
            if (count == found.Length)
            {
                words.AddRange(found);
                count = 0;
            }
        }

        words.AddRange(found[..count]);
        (HasHe, HasShe) = (false, false);
        foreach (var i in words)
        {
            var gender = story[i].Is(WordClasses.Pronoun | WordClasses.Determiner) ? PronounAt(story, i) : Gender.Unknown;
            HasHe |= gender == Gender.Male;
            HasShe |= gender == Gender.Female;
        }
    }

    private void ReadPersons(AnalyzedStory story)
    {
        var next = 0;
        foreach (var i in words)
        {
            if (i < next)
            {
                continue;
            }

            if (MayBeginFull(story[i]) && TryReadFull(story, i, out var last, out var gender, out var sign, out var sure))
            {
                Add(story, last, gender, sign, sure);
                next = last + 1;
            }
            else if (HasOtherName(story, i))
            {
                otherNames.Add(i);
            }
        }

        foreach (var token in otherNames)
        {
            if (bySurname.TryGetValue(story[token].Hash, out var person))
            {
                person.Gender = Gender.Unknown;
            }
        }
    }

    /// <summary>The gender of a pronoun; unknown for any other word.</summary>
    public static Gender PronounAt(AnalyzedStory story, int index)
    {
        var text = story.TextOf(index);
        return text.Length is < 2 or > 7 || (text[0] | 0x20) is not ('h' or 's') ? Gender.Unknown
            : WordHash.EqualsLower("he", text) || WordHash.EqualsLower("him", text) || WordHash.EqualsLower("his", text) || WordHash.EqualsLower("himself", text) ? Gender.Male
            : WordHash.EqualsLower("she", text) || WordHash.EqualsLower("her", text) || WordHash.EqualsLower("herself", text) ? Gender.Female
            : Gender.Unknown;
    }

    /// <summary>The mention of a person that begins at a token, or null: a full name, the surname of a known person, or a capitalised word that may be somebody's name.</summary>
    public PersonMention? MentionAt(AnalyzedStory story, int index)
    {
        if (MayBeginFull(story[index]) && TryReadFull(story, index, out var last, out _, out _, out _))
        {
            return new PersonMention(bySurname.GetValueOrDefault(story[last].Hash), index, last);
        }

        ref readonly var token = ref story[index];
        if (!IsNameWord(story, index))
        {
            return null;
        }

        if (bySurname.TryGetValue(token.Hash, out var person))
        {
            return new PersonMention(person, index, index);
        }

        if (IsHyphen(story, index + 1) && IsNameWord(story, index + 2) && bySurname.TryGetValue(story[index + 2].Hash, out person))
        {
            return new PersonMention(person, index, index + 2);
        }

        return MayBePerson(story, index) ? new PersonMention(null, index, index) : null;
    }

    /// <summary>True for a surname behind a name that no list has: Karin Falter's son, Rook Falter. Which of the two the surname alone stands for, nobody can say.</summary>
    private static bool HasOtherName(AnalyzedStory story, int index) =>
        IsNameWord(story, index) && IsNameWord(story, index - 1) && story.Has(index, TokenTraits.SpaceBefore) && story.InOneSentence(index - 1, index)
        && !story.Has(index - 1, TokenTraits.SentenceStart) && !story.Has(index - 1, TokenTraits.Possessive) && !story.Has(index - 1, TokenTraits.AllCapitals)
        && !story.Is(index - 1, WordClasses.Title | WordClasses.GivenName | WordClasses.Demonym | WordClasses.Agency | WordClasses.BodyNoun | WordClasses.PlaceNoun | WordClasses.EventNoun)
        && (story.Ledger.Find(story[index - 1]) is not { } form || (form.Evidence & NameEvidence.Gazetteer) == 0);

    /// <summary>False for a word at which no mention of a person begins: most words.</summary>
    public static bool MayBegin(in Token token) => token.Has(TokenTraits.Capitalized) || MayBeginFull(token);

    /// <summary>True for the words that a person's full name begins with.</summary>
    private static bool MayBeginFull(in Token token) => token.Is(WordClasses.GivenName | WordClasses.FemaleWord | WordClasses.MaleWord);

    private void Add(AnalyzedStory story, int last, Gender gender, int sign, bool sure)
    {
        if (!bySurname.TryGetValue(story[last].Hash, out var person))
        {
            if (bySurname.Count >= MaximumPersons)
            {
                return;
            }

            person = spare.Count > 0 ? spare[^1] : new Person();
            spare.RemoveRange(Math.Max(0, spare.Count - 1), Math.Min(1, spare.Count));
            person.Begin(gender, sign, last);
            all.Add(person);
            bySurname.Add(story[last].Hash, person);
        }

        person.Gender = person.Gender == gender ? gender : Gender.Unknown;
        person.IsSure |= sure;
        person.Count++;
    }

    /// <summary>Reads "Mrs Ellen Brandt", "Ellen Brandt", "Ms. Brandt", "Olga Petrovna Orlova".</summary>
    private static bool TryReadFull(AnalyzedStory story, int index, out int last, out Gender gender, out int sign, out bool sure)
    {
        last = index;
        gender = Gender.Unknown;
        sign = index;
        sure = false;
        ref readonly var token = ref story[index];
        if (token.Kind != TokenKind.Word || !token.Is(WordClasses.GivenName | WordClasses.FemaleWord | WordClasses.MaleWord) || IsNameWord(story, index - 1) && !story.Is(index - 1, WordClasses.Title))
        {
            return false;
        }

        var given = index;
        var titled = Gender.Unknown;
        if (token.Is(WordClasses.FemaleWord | WordClasses.MaleWord) && (!token.Is(WordClasses.GivenName) || token.Is(WordClasses.Title)))
        {
            if (!token.Is(WordClasses.Title))
            {
                return false;
            }

            titled = token.Is(WordClasses.FemaleWord) ? Gender.Female : Gender.Male;
            given += story.IsMark(index + 1, '.') && !story.Has(index + 1, TokenTraits.SpaceBefore) ? 2 : 1;
        }

        if (!IsNameWord(story, given))
        {
            return false;
        }

        last = LastOfName(story, given);
        var named = last > given ? GenderOf(story, given) : Gender.Unknown;
        if ((titled == Gender.Unknown && named == Gender.Unknown) || IsThing(story, last))
        {
            return false;
        }

        var ending = Gender.Unknown;
        for (var i = titled != Gender.Unknown ? given : given + 1; i <= last; i++)
        {
            ending = ending == Gender.Unknown ? GenderOfEnding(story, i) : ending;
        }

        sign = titled != Gender.Unknown ? index : given;
        gender = titled != Gender.Unknown ? titled : named;
        if ((titled != Gender.Unknown && named != Gender.Unknown && titled != named) || (ending != Gender.Unknown && ending != gender))
        {
            gender = Gender.Unknown;
        }

        sure = gender != Gender.Unknown && ((titled != Gender.Unknown && named != Gender.Unknown) || ending != Gender.Unknown);
        return true;
    }

    /// <summary>The surname: the last capitalised word of the run, small name words (de, van) and initials skipped.</summary>
    private static int LastOfName(AnalyzedStory story, int first)
    {
        var last = first;
        var next = first + 1;
        while (next < story.Count && next - first <= MaximumNameTokens && !story.Has(last, TokenTraits.Possessive) && story.InOneSentence(first, next))
        {
            if (story.IsMark(next, '.') && story[last].Length == 1)
            {
                next++;
                continue;
            }

            if (story.Is(next, WordClasses.NameParticle) && (IsNameWord(story, next + 1) && !story.Has(next, TokenTraits.Capitalized) || story.IsMark(next + 1, '-') && IsNameWord(story, next + 2)))
            {
                // Hanan de Groot, Hanan al-Ghazi, Hanan Al-Ghazi.
                next += story.IsMark(next + 1, '-') ? 2 : 1;
                continue;
            }

            if (IsHyphen(story, next) && IsNameWord(story, next + 1))
            {
                // Hanna Peled-Gur: her surname is both.
                next++;
                continue;
            }

            if (!IsNameWord(story, next) && !IsMay(story, next) && !(story[next].Length == 1 && story.Has(next, TokenTraits.Capitalized) && story.IsMark(next + 1, '.')))
            {
                break;
            }

            last = next++;
        }

        return last;
    }

    private static bool IsHyphen(AnalyzedStory story, int index) => story.IsMark(index, '-') && !story.Has(index, TokenTraits.SpaceBefore) && !story.Has(index + 1, TokenTraits.SpaceBefore);

    /// <summary>Theresa May, Robert March: a month behind a given name is a surname.</summary>
    private static bool IsMay(AnalyzedStory story, int index) => story.Is(index, WordClasses.Month) && story.Has(index, TokenTraits.Capitalized) && story[index].Length > 2;

    private static Gender GenderOf(AnalyzedStory story, int index) =>
        (story.Is(index, WordClasses.GivenNameFemale), story.Is(index, WordClasses.GivenNameMale)) switch
        {
            (true, false) => Gender.Female,
            (false, true) => Gender.Male,
            _ => Gender.Unknown,
        };

    private static Gender GenderOfEnding(AnalyzedStory story, int index)
    {
        var word = story.CoreOf(index);
        if (word.Length > 5)
        {
            foreach (var ending in FemaleEndings)
            {
                if (word.EndsWith(ending, StringComparison.Ordinal))
                {
                    return Gender.Female;
                }
            }

            foreach (var ending in MaleEndings)
            {
                if (word.EndsWith(ending, StringComparison.Ordinal))
                {
                    // Abramovich is a woman's surname, too; a patronymic stands between given name and surname.
                    return IsNameWord(story, index + 1) ? Gender.Male : Gender.Unknown;
                }
            }
        }

        return Gender.Unknown;
    }

    /// <summary>The Maria Theresa Museum, Victoria Street: named after somebody.</summary>
    private static bool IsThing(AnalyzedStory story, int last) =>
        story.Is(last, WordClasses.BodyNoun | WordClasses.PlaceNoun | WordClasses.EventNoun) || story.Is(last + 1, WordClasses.BodyNoun | WordClasses.PlaceNoun)
        || story.Has(last, TokenTraits.Hyphenated) && story.IsMark(last + 1, '-');

    private static bool IsNameWord(AnalyzedStory story, int index) =>
        story.IsKind(index, TokenKind.Word) && story.Has(index, TokenTraits.Capitalized) && story[index].Length > 1
        && !story.Is(index, WordClasses.FunctionWord | WordClasses.Month | WordClasses.Weekday | WordClasses.SpeechVerb);

    /// <summary>True for a capitalised word that is no place, people, body or common word.</summary>
    private static bool MayBePerson(AnalyzedStory story, int index)
    {
        ref readonly var token = ref story[index];
        if (token.Has(TokenTraits.AllCapitals) || token.Is(WordClasses.Title | WordClasses.Demonym | WordClasses.Agency | WordClasses.BodyNoun | WordClasses.PlaceNoun | WordClasses.EventNoun))
        {
            return false;
        }

        var start = StartOfRun(story, index);
        if (!token.Has(TokenTraits.Possessive) && (story.IsWord(start - 1, "in") || story.IsWord(start - 1, "at") || story.IsWord(start - 1, "near")))
        {
            // At Mina, near Les Mayons: a place, whether the gazetteer has it or not.
            return false;
        }

        return token.Is(WordClasses.GivenName)
            || (!story.IsWord(start - 1, "the") && !token.Has(TokenTraits.KnownWord) && (story.Ledger.Find(token) is not { } form || (form.Evidence & (NameEvidence.Gazetteer | NameEvidence.Expanded)) == 0));
    }

    /// <summary>The first of the capitalised words that end in this one.</summary>
    private static int StartOfRun(AnalyzedStory story, int index)
    {
        while (index > 0 && story.Has(index, TokenTraits.SpaceBefore) && IsNameWord(story, index - 1))
        {
            index--;
        }

        return index;
    }
}
