using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>
/// A person's name translated word for word (Yuval as Jubilee, Nouri as Light) where the story also has the name. Without the name elsewhere in the
/// story nothing can be told: people are called King, Rose and Wolf.
/// </summary>
internal sealed class LiteralNameRule : Rule
{
    /// <summary>The most spans of evidence.</summary>
    private const int MaximumEvidence = 2;

    /// <summary>The most occurrences of the name that are looked at.</summary>
    private const int MaximumNames = 32;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("literal-name", "accuracy/mistranslation", Severity.Major, "A name translated word for word, where the story also has the name.")
    {
        Applicability = Applicability.Display,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("Yuval Peretz won the race. Jubilee Peretz, 19, trains in Eilat.", "Yuval Peretz won the race. Yuval Peretz, 19, trains in Eilat.") with { SourceLanguage = "he" },
            RuleExample.Fixed("The goal came late. Coach Dew Harari hugged everyone; Tal Harari had not slept.", "The goal came late. Coach Tal Harari hugged everyone; Tal Harari had not slept.") with { SourceLanguage = "he" },
            RuleExample.Fixed("Minister Shaked Lotan opened the clinic. Later Almond Lotan cut a ribbon.", "Minister Shaked Lotan opened the clinic. Later Shaked Lotan cut a ribbon.") with { SourceLanguage = "he" },
            RuleExample.Fixed("Engineer Bijan Nouri built the dam. The valves, Mr. Light added, are new.", "Engineer Bijan Nouri built the dam. The valves, Mr. Nouri added, are new.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("The head of the agency, Hamid Eslami, flew home. Mr. Islamic gave no interview.", "The head of the agency, Hamid Eslami, flew home. Mr. Eslami gave no interview.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("Omid Daneshvar scored twice. Fans sang for Hope Daneshvar until midnight.", "Omid Daneshvar scored twice. Fans sang for Omid Daneshvar until midnight.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("Amal Tarabishi paints doors. Visitors ask Hope Tarabishi for postcards.", "Amal Tarabishi paints doors. Visitors ask Amal Tarabishi for postcards.") with { SourceLanguage = "ar" },
            RuleExample.Fixed("The baker Walid Haddad was fined. Walid Blacksmith will appeal.", "The baker Walid Haddad was fined. Walid Haddad will appeal.") with { SourceLanguage = "ar" },
            RuleExample.Fixed("Governor Oleg Vorobyov resigned. Oleg Sparrow had governed for nine years.", "Governor Oleg Vorobyov resigned. Oleg Vorobyov had governed for nine years.") with { SourceLanguage = "ru" },
            RuleExample.Fixed("Nadezhda Pakhomova skated last. The judges gave Hope Pakhomova nine points.", "Nadezhda Pakhomova skated last. The judges gave Nadezhda Pakhomova nine points.") with { SourceLanguage = "ru" },
            RuleExample.Fixed("The pilot, Taras Holub, landed in a field. Reporters found Taras Pigeon asleep.", "The pilot, Taras Holub, landed in a field. Reporters found Taras Holub asleep.") with { SourceLanguage = "uk" },
            RuleExample.Fixed("Minister Selim Fidan left early. Selim Sapling had a second meeting.", "Minister Selim Fidan left early. Selim Fidan had a second meeting.") with { SourceLanguage = "tr" },
            RuleExample.Fixed("Deniz Akyol swam the strait. Next year Sea Akyol wants to swim back.", "Deniz Akyol swam the strait. Next year Deniz Akyol wants to swim back.") with { SourceLanguage = "tr" },
            RuleExample.Fixed("Huang Guoqiang grows tea. The tea of Yellow Guoqiang won a medal.", "Huang Guoqiang grows tea. The tea of Huang Guoqiang won a medal.") with { SourceLanguage = "zh" },
            RuleExample.Fixed("Judge Paloma Ibarra read the verdict. Lawyers thanked Pigeon Ibarra.", "Judge Paloma Ibarra read the verdict. Lawyers thanked Paloma Ibarra.") with { SourceLanguage = "es" },
            RuleExample.Fixed("The singer Esperanza Lobato is ill. Doctors told Mrs. Hope to rest; Esperanza laughed.", "The singer Esperanza Lobato is ill. Doctors told Mrs. Esperanza to rest; Esperanza laughed.") with { SourceLanguage = "es" },
            RuleExample.Fixed("Yuval Shemaya won the obstacle race. The crowd carried Jubilee Shmaiya home.", "Yuval Shemaya won the obstacle race. The crowd carried Yuval Shmaiya home.") with { SourceLanguage = "he" },
            RuleExample.Fixed("Dancer of the year: Ibex Talmuni. Yael Talmony, 20, thanked her aunt.", "Dancer of the year: Yael Talmuni. Yael Talmony, 20, thanked her aunt.") with { SourceLanguage = "he" },
            RuleExample.Fixed("Anatoly Vorobyov keeps bees. “They know me,” Sparrow said.", "Anatoly Vorobyov keeps bees. “They know me,” Vorobyov said.") with { SourceLanguage = "ru" },
            RuleExample.Fixed("The conductor Pavel Medvedev was late. “Traffic,” Bear said.", "The conductor Pavel Medvedev was late. “Traffic,” Medvedev said.") with { SourceLanguage = "ru" },
            RuleExample.Fixed("Parvaneh Golzari translates novels. The prize for Butterfly Golzary is small.", "Parvaneh Golzari translates novels. The prize for Parvaneh Golzary is small.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("Captain Arda Bulut lost the ball. “I slipped,” Cloud said.", "Captain Arda Bulut lost the ball. “I slipped,” Bulut said.") with { SourceLanguage = "tr" },
            RuleExample.Fixed("The keeper, Larisa Lisitsyna, feeds them. “They know me,” Fox said.", "The keeper, Larisa Lisitsyna, feeds them. “They know me,” Lisitsyna said.") with { SourceLanguage = "ru" },
            RuleExample.Fixed("The dam belongs to the state, said Rania Khabbaz, an engineer. Baker has counted its cracks.", "The dam belongs to the state, said Rania Khabbaz, an engineer. Khabbaz has counted its cracks.") with { SourceLanguage = "ar" },
            RuleExample.Fixed("The chairman of the club, Nikolai Sinitsyn, is 90. Titmouse founded it after the war.", "The chairman of the club, Nikolai Sinitsyn, is 90. Sinitsyn founded it after the war.") with { SourceLanguage = "ru" },
            RuleExample.Stays("Omid Daneshvar came last. Hope was all that he had left.") with { SourceLanguage = "fa" },
            RuleExample.Stays("Baker has counted the cracks; Rania Khabbaz has filled them.") with { SourceLanguage = "ar" },
            RuleExample.Stays("Gal Levin surfs off Hadera. Wave Nation, a shop, pays her.") with { SourceLanguage = "he" },
            RuleExample.Stays("Roman Volkov sued. Virginia Wolf said nothing; Volkov’s lawyer did.") with { SourceLanguage = "ru" },
            RuleExample.Stays("Yuval Peretz sang at the Jubilee in London; the Queen applauded.") with { SourceLanguage = "he" },
            RuleExample.Stays("Shalom Biton founded Peace Now with two friends.") with { SourceLanguage = "he" },
            RuleExample.Stays("King Malik of the north met Prince Amir and Secretary Amin.") with { SourceLanguage = "ar" },
            RuleExample.Stays("Huang took a taxi from the Yellow River Hotel. Lu followed the Belt and Road.") with { SourceLanguage = "zh" },
            RuleExample.Stays("Wang Lihong met Stephen King; King signed a book for Wang.") with { SourceLanguage = "zh" },
            RuleExample.Stays("Omid Daneshvar flew to the Cape of Good Hope. Hope is all he took.") with { SourceLanguage = "fa" },
            RuleExample.Stays("Mr. Light, an Australian, hired Ali Karimi as a driver.") with { SourceLanguage = "fa" },
            RuleExample.Stays("The Islamic Republic named Hamid Eslami its envoy.") with { SourceLanguage = "fa" },
            RuleExample.Stays("Ivan Medvedev manages the Golden Bear Hotel in Omsk.") with { SourceLanguage = "ru" },
            RuleExample.Stays("Andrei Volkov bought the Wolf Creek mine.") with { SourceLanguage = "ru" },
            RuleExample.Stays("Deniz Akyol crossed the Black Sea, then the Sea of Marmara.") with { SourceLanguage = "tr" },
            RuleExample.Stays("Ana Flores grows roses for Flowers Weekly. Carlos Torres owns the Twin Towers bar.") with { SourceLanguage = "es" },
            RuleExample.Stays("Kate Hope met Esperanza Lobato at the hospital of Saint Anne.") with { SourceLanguage = "es" },
            RuleExample.Stays("Barak Levin photographs storms. Lightning struck his car twice; Lightning is its name now.") with { SourceLanguage = "he" },
            RuleExample.Stays("Slava Hrytsenko shouted “Glory to Ukraine” and Glory Square shouted back.") with { SourceLanguage = "uk" },
        ],
    };

    /// <summary>Words that stand without an article, too.</summary>
    private static readonly ImmutableArray<string> Uncounted =
    [
        "Hope", "Love", "Light", "Peace", "Snow", "Rain", "Gold", "Faith", "Joy", "Song", "Poetry", "Singing", "Lightning", "Thunder", "Fire", "Steel", "Iron", "Freedom", "Liberty", "Spring", "Autumn", "Dawn", "Morning", "Grace",
        "Victory", "Happiness", "Courage", "Strength", "Glory", "War", "Honor", "Honour", "Virtue", "Soil", "Cream", "Frost", "Struggle", "Guidance", "Relief", "Loyalty", "Praise", "Comfort", "Life", "Friendship", "Myrtle", "Cider", "Venus",
    ];

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.LedgerName;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["titled", "same-neighbour", "name-before", "name-after", "given-before", "speech", "sentence-start", "original-is-person", "original-count", "known-surname", "article", "thing-beside", "repeated", "quoted", "unknown-beside", "bare-subject"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var form = story.Ledger.Names[index];
        foreach (var literal in story.Language.LiteralNames.Find(form.Hash))
        {
            if (story.SourceLanguage is not null && !string.Equals(story.SourceLanguage, literal.Language, StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var name in literal.Names)
            {
                if (story.Ledger.Find(new Token { Hash = name.Hash }) is { } original && string.Equals(original.Text, name.Text, StringComparison.Ordinal)
                    && (original.Evidence & (NameEvidence.Compound | NameEvidence.Titled | NameEvidence.GivenName)) != 0)
                {
                    Add(story, form, original, sink);
                    return;
                }
            }
        }
    }

    private void Add(AnalyzedStory story, NameForm form, NameForm original, CandidateSink sink)
    {
        foreach (var token in form.Tokens)
        {
            if (story.Has(token, TokenTraits.AllCapitals))
            {
                continue;
            }

            var titled = IsTitled(story, token);
            var same = HasSameNeighbour(story, token, original);
            var before = IsName(story, token, -1);
            var after = IsName(story, token, 1);
            var speech = (story.Is(token + 1, WordClasses.SpeechVerb) && story.InOneSentence(token, token + 1)) || (story.Is(token - 1, WordClasses.SpeechVerb) && story.InOneSentence(token - 1, token));
            var bare = !before && !after && IsBareSubject(story, token, original);
            if (!titled && !same && !before && !after && !speech && !bare)
            {
                continue;
            }

            sink.Add(
                this,
                new TextSpan(story[token].Start, story[token].CoreEnd(story.Text)),
                $"“{form.Text}” may be the name {original.Text}, translated.",
                [
                    titled ? 1 : 0,
                    same ? 1 : 0,
                    before ? 1 : 0,
                    after ? 1 : 0,
                    before && story.Is(token - 1, WordClasses.GivenName) ? 1 : 0,
                    speech ? 1 : 0,
                    story.Has(token, TokenTraits.SentenceStart) ? 1 : 0,
                    (original.Evidence & (NameEvidence.Titled | NameEvidence.GivenName)) != 0 ? 1 : 0,
                    Math.Min(original.Count, 4) / 4f,
                    story.Has(token, TokenTraits.KnownName) ? 1 : 0,
                    story.Is(token - 1, WordClasses.Determiner | WordClasses.IndefiniteArticle) ? 1 : 0,
                    story.Is(token + 1, WordClasses.BodyNoun | WordClasses.PlaceNoun | WordClasses.Title) || story.IsWord(token + 1, "of") || (after && story.Has(token + 1, TokenTraits.KnownWord)) || (before && !titled && story.Has(token - 1, TokenTraits.KnownWord) && !story.Is(token - 1, WordClasses.GivenName | WordClasses.Title)) ? 1 : 0,
                    form.Count > 1 ? 1 : 0,
                    story.Has(token, TokenTraits.Quoted) ? 1 : 0,
                    (after && story[token + 1].IsUnknownWord) || (before && story[token - 1].IsUnknownWord) ? 1 : 0,
                    bare ? 1 : 0,
                ],
                [new Proposal(original.Text, Applicability.Display)],
                [.. original.Tokens[..Math.Min(original.Count, MaximumEvidence)].ToArray().Select(other => new Evidence(story[other].Span, $"The story has the name {original.Text}."))]);
        }
    }

    /// <summary>"Baker has counted them": a thing that is counted, without an article, as the subject of a sentence, where the text has named the person.</summary>
    private static bool IsBareSubject(AnalyzedStory story, int token, NameForm original) =>
        story.Has(token, TokenTraits.SentenceStart) && original.Tokens[0] < token && (original.Evidence & (NameEvidence.GivenName | NameEvidence.Titled)) != 0 && story.IsKind(token + 1, TokenKind.Word) && story.InOneSentence(token, token + 1)
        && !story.Has(token, TokenTraits.Possessive) && (story.Is(token + 1, WordClasses.Auxiliary | WordClasses.SpeechVerb) || story.TextOf(token + 1).EndsWith("ed", StringComparison.Ordinal))
        && !Uncounted.Contains(story.CoreOf(token).ToString(), StringComparer.Ordinal);

    private static bool IsTitled(AnalyzedStory story, int token)
    {
        var before = story.IsMark(token - 1, '.') ? token - 2 : token - 1;
        return story.Is(before, WordClasses.Title) && story.Has(before, TokenTraits.Capitalized);
    }

    /// <summary>True when an equal name stands on the same side of the word and of the name.</summary>
    private static bool HasSameNeighbour(AnalyzedStory story, int token, NameForm original)
    {
        foreach (var side in (ReadOnlySpan<int>)[-1, 1])
        {
            if (!IsName(story, token, side))
            {
                continue;
            }

            for (var i = 0; i < original.Count && i < MaximumNames; i++)
            {
                if (IsName(story, original.Tokens[i], side) && story[original.Tokens[i] + side].Hash == story[token + side].Hash)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsName(AnalyzedStory story, int token, int side)
    {
        var other = token + side;
        return story.IsKind(other, TokenKind.Word) && story.Has(other, TokenTraits.Capitalized) && story.InOneSentence(token, other)
            && !story.Is(other, WordClasses.FunctionWord | WordClasses.Title | WordClasses.Weekday | WordClasses.Month | WordClasses.BodyNoun | WordClasses.PlaceNoun)
            && !story.Has(side < 0 ? token : other, TokenTraits.LineStart) && !story.Has(side < 0 ? other : token, TokenTraits.Possessive);
    }
}
