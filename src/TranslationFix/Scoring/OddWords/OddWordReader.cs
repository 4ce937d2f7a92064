using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Scoring.OddWords;

/// <summary>Reads the units of a sentence from the tokens of a story.</summary>
internal static class OddWordReader
{
    private const int LongestWord = byte.MaxValue;

    /// <summary>The units of a sentence, in order, without the symbols of translation engines; what holds no word and no number is of the shape <see cref="OddWordShape.Mark"/>.</summary>
    /// <param name="story">The story.</param>
    /// <param name="sentence">The index of the sentence.</param>
    /// <param name="tables">Classes and frequencies.</param>
    /// <param name="units">Takes the units; cleared before.</param>
    public static void Read(AnalyzedStory story, int sentence, OddWordTables tables, List<OddWordUnit> units)
    {
        units.Clear();
        var (first, end, _) = story.Sentences[sentence];
        for (var i = first; i < end;)
        {
            var last = i;
            while (last + 1 < end && !story.Has(last + 1, TokenTraits.SpaceBefore) && !story.Has(last + 1, TokenTraits.LineStart))
            {
                last++;
            }

            if (!IsEngineSymbol(story, i, last))
            {
                units.Add(Unit(story, i, last, isFirst: units.Count == 0, tables));
            }

            i = last + 1;
        }
    }

    private static OddWordUnit Unit(AnalyzedStory story, int first, int last, bool isFirst, OddWordTables tables)
    {
        var head = -1;
        var words = 0;
        for (var i = first; i <= last; i++)
        {
            words += story[i].Kind is TokenKind.Word ? 1 : 0;
            head = IsBetter(story, i, head) ? i : head;
        }

        var unit = new OddWordUnit { OuterStart = story[first].Start, OuterEnd = story[last].End, Shape = isFirst ? OddWordShape.First : OddWordShape.None, Frequency = OddWordFrequency.None, Class = OddWordTables.MarkClass };
        if (head < 0)
        {
            unit.Shape |= OddWordShape.Mark;
            unit.Hash = story.Text[unit.OuterStart];
            (unit.Start, unit.End) = (unit.OuterStart, unit.OuterEnd);
            return unit;
        }

        ref readonly var token = ref story[head];
        (unit.Start, unit.End) = (token.Start, token.End);
        unit.Shape |= Shape(token) | (words > 1 ? OddWordShape.Hyphenated : OddWordShape.None);
        unit.Before = first < head ? story.Text[story[first].Start] : '\0';
        unit.After = last > head ? story.Text[story[last].Start] : '\0';
        if (token.Kind is TokenKind.Number)
        {
            unit.Hash = NumberShape(story.TextOf(head));
            unit.Class = OddWordTables.NumberClass;
            return unit;
        }

        Look(story, head, tables, ref unit);
        return unit;
    }

    private static void Look(AnalyzedStory story, int head, OddWordTables tables, ref OddWordUnit unit)
    {
        var word = story.CoreOf(head);
        var entry = story.Language.Lexicon.Find(word);
        unit.Hash = (uint)story[head].Hash;
        unit.Length = (byte)Math.Min(LongestWord, word.Length);
        unit.Lexicon = (byte)((entry & LexiconEntry.VeryCommon) != 0 ? 3 : (entry & LexiconEntry.Common) != 0 ? 2 : (entry & LexiconEntry.Word) != 0 ? 1 : entry != LexiconEntry.None ? 4 : 0);
        if (!tables.TryFindWord(unit.Hash, out unit.Class, out unit.Frequency))
        {
            var isName = story.Has(head, TokenTraits.KnownName);
            unit.Class = unit.Has(OddWordShape.Capitalized) ? (isName ? OddWordTables.NameClass : OddWordTables.UnknownNameClass)
                : entry != LexiconEntry.None || story.Has(head, TokenTraits.KnownWord) ? OddWordTables.RareClass : OddWordTables.UnknownClass;
            unit.Frequency = unit.Lexicon switch { 0 => OddWordFrequency.Unknown, 4 => OddWordFrequency.Name, _ => OddWordFrequency.Rare };
        }
    }

    /// <summary>The head of a unit is its longest word, or else its first number.</summary>
    private static bool IsBetter(AnalyzedStory story, int token, int head) => story[token].Kind switch
    {
        TokenKind.Word => head < 0 || story[head].Kind is not TokenKind.Word || story[token].Length > story[head].Length,
        TokenKind.Number => head < 0,
        _ => false,
    };

    /// <summary>"&lt;unk&gt;": that is for another rule.</summary>
    private static bool IsEngineSymbol(AnalyzedStory story, int first, int last) =>
        story.IsMark(first, '<') && story.Text.AsSpan(story[first].Start, story[last].End - story[first].Start).IndexOf('>') is > 0 and < EngineSymbols.MaximumLength and var close
        && EngineSymbols.IsSymbol(story.Text.AsSpan(story[first].Start, close + 1));

    private static OddWordShape Shape(in Token token) =>
        (token.Has(TokenTraits.Capitalized) ? OddWordShape.Capitalized : OddWordShape.None)
        | (token.Has(TokenTraits.AllCapitals) ? OddWordShape.AllCapitals : OddWordShape.None)
        | (token.Has(TokenTraits.Possessive) ? OddWordShape.Possessive : OddWordShape.None)
        | (token.Kind is TokenKind.Number ? OddWordShape.Number : OddWordShape.None);

    /// <summary>1 for two digits or one, 2 for three and many, 3 for four (a year), 4 for what has more than digits.</summary>
    private static uint NumberShape(ReadOnlySpan<char> number) =>
        number.ContainsAnyExceptInRange('0', '9') ? 4u : number.Length switch { <= 2 => 1u, 4 => 3u, _ => 2u };
}
