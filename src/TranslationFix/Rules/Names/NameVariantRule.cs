using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>A name spelled two ways in one story. The form that the story uses more often, or that a list knows, is the fix.</summary>
internal sealed class NameVariantRule : Rule
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>The shortest name, in letters, that is compared: many names of three letters differ by one (Kim, Kin).</summary>
    private const int ShortestName = 3;

    /// <summary>The shortest name that is compared when no equal name stands beside both forms.</summary>
    private const int ShortestLoneName = 4;

    /// <summary>The most forms of a story that are compared with an odd one: the ones around it in the order of the text.</summary>
    private const int MaximumForms = 256;

    /// <summary>The distance up to which the features tell how close two forms are; beyond it they only say that they are far.</summary>
    private const float Close = 0.2f;

    /// <summary>Up to here the names differ as romanisations do, however many letters that are.</summary>
    private const float Regular = 0.08f;

    /// <summary>The distance at which two names are no longer compared.</summary>
    private const float Farthest = 0.3f;

    /// <summary>The most letters in which two spellings of one name differ.</summary>
    private const int MaximumEdits = 4;

    /// <summary>The most letters in which two spellings differ that have neither their consonants nor a neighbouring name in common.</summary>
    private const int MaximumUnlikeEdits = 2;

    /// <summary>The most letters in which a short spelling differs from a name that the story repeats, when they have their consonants in common: Makbi, Maccabi.</summary>
    private const int MaximumLikeEdits = 3;

    /// <summary>So many consonants in common are no chance, whatever stands between them: Vandersteucken, Vandarstuken.</summary>
    private const int ManyConsonants = 6;

    /// <summary>The fewest consonants that make two names which differ in more than a letter the same.</summary>
    private const int FewestConsonants = 3;

    /// <summary>The most letters of the alphabet that stand in one of two spellings alone.</summary>
    private const int MaximumUnlikeLetters = 5;

    /// <summary>The most spans of evidence.</summary>
    private const int MaximumEvidence = 3;

    /// <summary>What the rules of <c>name-variant</c> have in common.</summary>
    public static RuleDescriptor Shared { get; } = new("name-variant", "fluency/inconsistency", Severity.Major, "One name, spelled two or more ways in a story.")
    {
        Applicability = Applicability.Safe,
    };

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = Shared with
    {
        LazyExamples = static () =>
        [
            RuleExample.Fixed("Dmytro Grebniov was named minister. Grebniov is 48. On Friday Grebnyov met the press.", "Dmytro Grebniov was named minister. Grebniov is 48. On Friday Grebniov met the press."),
            RuleExample.Fixed("Coach Tal Vardimon praised his team. Vardimon said the wardens were right. Later Wardimon left.", "Coach Tal Vardimon praised his team. Vardimon said the wardens were right. Later Vardimon left."),
            RuleExample.Fixed("Gao Zhenbang spoke for an hour. Gao Zhenbang, 61, is a chemist. Kao Zhenbang left at noon.", "Gao Zhenbang spoke for an hour. Gao Zhenbang, 61, is a chemist. Gao Zhenbang left at noon."),
            RuleExample.Fixed("Judge Levan Qiziria read the verdict. Qiziria spoke for two hours. Kiziria then rose.", "Judge Levan Qiziria read the verdict. Qiziria spoke for two hours. Qiziria then rose."),
            RuleExample.Fixed("Ömer Türkölmez sued. Türkölmez wants money. Turkolmez lost before.", "Ömer Türkölmez sued. Türkölmez wants money. Türkölmez lost before."),
            RuleExample.Fixed("The singer Barak Tzelnik sings again. Tselnik is 70.", "The singer Barak Tzelnik sings again. Tzelnik is 70."),
            RuleExample.Fixed("Rina Ashkelony owns the shop. Customers like Ashkeloni. Ashkelony smiles.", "Rina Ashkelony owns the shop. Customers like Ashkelony. Ashkelony smiles."),
            RuleExample.Fixed("The firm Hitokawa was fined. Hitogawa will appeal. Hitokawa is old.", "The firm Hitokawa was fined. Hitokawa will appeal. Hitokawa is old."),
            RuleExample.Fixed("Farmers around Dovzhanka protested. In Dovzhonka the mayor hid. Dovzhanka is small.", "Farmers around Dovzhanka protested. In Dovzhanka the mayor hid. Dovzhanka is small."),
            RuleExample.Fixed("Mehran Jozdani was freed. Jazdani had served a year. Friends of Jozdani sang.", "Mehran Jozdani was freed. Jozdani had served a year. Friends of Jozdani sang."),
            RuleExample.Fixed("Bread is dear in Yelkhotovo. The mayor of Elkhotovo blames the mill. Yelkhotovo blames the mayor.", "Bread is dear in Yelkhotovo. The mayor of Yelkhotovo blames the mill. Yelkhotovo blames the mayor."),
            RuleExample.Fixed("Professor Nadav Birenboym signed the letter. Two others signed after Birenboim. Birenboym sent it on Sunday.", "Professor Nadav Birenboym signed the letter. Two others signed after Birenboym. Birenboym sent it on Sunday."),
            RuleExample.Fixed("The keeper Lazar Krstovich was hurt. Doctors sent Krstovic home. On Monday Krstovich slept.", "The keeper Lazar Krstovich was hurt. Doctors sent Krstovich home. On Monday Krstovich slept."),
            RuleExample.Fixed("Farshid Golmakani paints. Golmakany has sold nothing yet. Golmakani does not mind.", "Farshid Golmakani paints. Golmakani has sold nothing yet. Golmakani does not mind."),
            RuleExample.Fixed("Rustam Aghakhanov was elected. Rustam Agakhanov had no rival. Aghakhanov thanked them.", "Rustam Aghakhanov was elected. Rustam Aghakhanov had no rival. Aghakhanov thanked them."),
            RuleExample.Fixed("The town of Qarabulaq has a new bridge. Ghaith Dulaymi opened it. Buses stop again in Karabulaq. The people of Qarabulaq are glad.", "The town of Qarabulaq has a new bridge. Ghaith Dulaymi opened it. Buses stop again in Qarabulaq. The people of Qarabulaq are glad."),
            RuleExample.Fixed("Svitlana Hrytsiuk runs the bakery. Hrytsiuk bakes at night. Neighbours help Grytsiuk on Sundays.", "Svitlana Hrytsiuk runs the bakery. Hrytsiuk bakes at night. Neighbours help Hrytsiuk on Sundays."),
            RuleExample.Fixed("Yaron Mizrahli leads the choir. Critics praised Mizrakhli. Mizrahli bowed twice.", "Yaron Mizrahli leads the choir. Critics praised Mizrahli. Mizrahli bowed twice."),
            RuleExample.Fixed("Minister Wael Boustany resigned. His party thanked Bustany. Boustany will travel.", "Minister Wael Boustany resigned. His party thanked Boustany. Boustany will travel."),
            RuleExample.Fixed("Julio Fermón resigned. Fermon had led the council for a year. Fermon will write a book.", "Julio Fermón resigned. Fermón had led the council for a year. Fermón will write a book."),
            RuleExample.Fixed("Keziban Ozdilekli won the race. Özdilekli trains at dawn.", "Keziban Ozdilekli won the race. Ozdilekli trains at dawn."),
            RuleExample.Fixed("The rebels hold Umm Dubayqa. Aid reached Umm Dubaiqa on Friday. Umm Dubayqa has no well.", "The rebels hold Umm Dubayqa. Aid reached Umm Dubayqa on Friday. Umm Dubayqa has no well."),
            RuleExample.Fixed("Bohdan Tymoshchak bought the club. Timoshchak paid in cash. Tymoshchak is 44.", "Bohdan Tymoshchak bought the club. Tymoshchak paid in cash. Tymoshchak is 44."),
            RuleExample.Fixed("Captain Ziad Mansuriya fell in the first battle. The street is named for Ziad Mansooriya. Mansuriya was 20.", "Captain Ziad Mansuriya fell in the first battle. The street is named for Ziad Mansuriya. Mansuriya was 20."),
            RuleExample.Fixed("Coach Wu Jianzhuo left. Players of Wu Jianzuo wept. Wu Jianzhuo said nothing.", "Coach Wu Jianzhuo left. Players of Wu Jianzhuo wept. Wu Jianzhuo said nothing."),
            RuleExample.Fixed("The poet Eleni Papadimou reads on Monday. Papadimu wrote the book on Chios. Papadimou is 70.", "The poet Eleni Papadimou reads on Monday. Papadimou wrote the book on Chios. Papadimou is 70."),
            RuleExample.Fixed("The firm Rosvodtrans owns the barges. Rosvodtranz denies it. Rosvodtrans has 40 of them.", "The firm Rosvodtrans owns the barges. Rosvodtrans denies it. Rosvodtrans has 40 of them."),
            RuleExample.Fixed("The deputy Ikram Qurashov spoke for the bill. Kurashov is a jurist. Qurashov won.", "The deputy Ikram Qurashov spoke for the bill. Qurashov is a jurist. Qurashov won."),
            RuleExample.Fixed("Sgt. Omer Shtivelman was wounded near the fence. Stivelman is in hospital. The mother of Shtivelman prays.", "Sgt. Omer Shtivelman was wounded near the fence. Shtivelman is in hospital. The mother of Shtivelman prays."),
            RuleExample.Fixed("The owner of the mill, Alina Brozhevych, was away. Brozhevich will rebuild it.", "The owner of the mill, Alina Brozhevych, was away. Brozhevych will rebuild it."),
            RuleExample.Fixed("Commissioner Jasim al-Tarrubi opened the fair. Al-Tarubi had come on foot.", "Commissioner Jasim al-Tarrubi opened the fair. Al-Tarrubi had come on foot."),
            RuleExample.Fixed("The architect Oleksa Dovbevych drew the hall. Dovbevich has no time.", "The architect Oleksa Dovbevych drew the hall. Dovbevych has no time."),
            RuleExample.Fixed("The potter Niloufar Ghalsari sold nine bowls. Ghalsari was glad. Qalsari packed at noon.", "The potter Niloufar Ghalsari sold nine bowls. Ghalsari was glad. Ghalsari packed at noon."),
            RuleExample.Fixed("Makkadi won by a point. Makkadi trains at night. On Sunday Makdi rests.", "Makkadi won by a point. Makkadi trains at night. On Sunday Makkadi rests."),
            RuleExample.Fixed("The defender Eylon Brischni was sold. On Friday Brishni signed.", "The defender Eylon Brishni was sold. On Friday Brishni signed.") with { SourceLanguage = "he" },
            RuleExample.Fixed("Forward Artyom Dziulin was late. Dzyulin said sorry.", "Forward Artyom Dzyulin was late. Dzyulin said sorry.") with { SourceLanguage = "ru" },
            RuleExample.Fixed("Farmers of Koluan sell beans. The beans of Keluan are round. Koluan has a fair.", "Farmers of Keluan sell beans. The beans of Keluan are round. Keluan has a fair.") with { SourceLanguage = "zh" },
            RuleExample.Fixed("The gallery Kyougendo opens at ten. Guests of Kyogendo wear socks.", "The gallery Kyogendo opens at ten. Guests of Kyogendo wear socks.") with { SourceLanguage = "ja" },
            RuleExample.Fixed("“A good day,” wrote Strokhoviak. Tomasz Strochowiak scored twice. Strokhoviak lives in Sochi.", "“A good day,” wrote Strochowiak. Tomasz Strochowiak scored twice. Strochowiak lives in Sochi.") with { SourceLanguage = "ru" },
            RuleExample.Fixed("The climber Ofri Mavdonyan won. Nobody else climbs like Mavdanyan. Mavdanyan smiled, and Mavdanyan slept.", "The climber Ofri Mavdanyan won. Nobody else climbs like Mavdanyan. Mavdanyan smiled, and Mavdanyan slept.") with { SourceLanguage = "he" },
            RuleExample.Stays("Judge Nadav Harelon heard the case. His clerk, Noga Horalin, wrote it down. Harelon signed.") with { SourceLanguage = "he" },
            RuleExample.Fixed("The baker Luc Vandersteucken won. Judges liked Vandarstuken. Vandersteucken baked on.", "The baker Luc Vandersteucken won. Judges liked Vandersteucken. Vandersteucken baked on.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("The actor Ben Korrlock is back. The fans of Korlok sing. Korrlock waves, and Korrlock bows.", "The actor Ben Korrlock is back. The fans of Korrlock sing. Korrlock waves, and Korrlock bows."),
            RuleExample.Stays("The engineer Salim al-Qubaisi built the pier. Hanan al-Qubeisi sells tickets on it."),
            RuleExample.Stays("Noa Zandberg won in 40 moves. She learned from her uncle, Zvi Sandberg."),
            RuleExample.Stays("Results: 1. Reza Hatami (Qom) 20.1 seconds; 2. Reza Hatemi (Yazd) 20.3."),
            RuleExample.Stays("Kevin Bruinier passed to Bruno. Bruinier had not seen Bruno."),
            RuleExample.Stays("Roberto Moreyra met Philippe Moreau. Moreyra won, Moreau wept."),
            RuleExample.Stays("The two Congos share a river. Congo and its neighbour agreed on Congo water."),
            RuleExample.Stays("Wikivista and Wikivoya are two sites. Wikivista is bigger than Wikivoya. Wikivista is older."),
            RuleExample.Stays("Ramesh Mandolia lives in Indor. Mandolia sells fruit; Indor buys it."),
            RuleExample.Stays("Amira Haddadin spoke, then Samir Hadidi. Haddadin was calm. Hadidi was not."),
            RuleExample.Stays("The Pestoni family owns it. Marco Pastorini manages it. Pestoni pays. Pastorini works."),
            RuleExample.Stays("Selin Korkut and Defne Korkmaz tied. Korkmaz was ill. Korkut was not."),
            RuleExample.Stays("A judge named Tarelkin heard Tarasov. Tarasov lied. Tarelkin knew."),
            RuleExample.Stays("Oleh Marchenko and Iryna Marchuk won. Marchenko sang; Marchuk danced."),
            RuleExample.Stays("Hanna Weissova lives in Lhotka. Weissova knows Petr Weissow. Weissow does not know her."),
            RuleExample.Stays("Iran and Iraq agreed. Iraq pays; Iran delivers. Iranian trucks crossed."),
            RuleExample.Stays("The Rozhkovs live in Omsk. Pavel Rozhkov is a baker. Rozhkov bakes."),
            RuleExample.Stays("Mali and Malta signed. Malta was pleased. Mali was not."),
            RuleExample.Stays("Slovakia beat Slovenia. Slovenia protested. Slovakia celebrated."),
            RuleExample.Stays("Yilmaz scored twice. Ali Yilmazer scored once. Yilmazer is 19 and Yilmaz 30."),
            RuleExample.Stays("Tomas Ginzat left for a club abroad. The open courts are in Givzat, where children play."),
            RuleExample.Stays("Xinlang hosts the fair. A train from Xinliang brings the guests. Xinlang has an airport, Xinliang a lake."),
            RuleExample.Stays("The bakery Lebedevsky burned. It stands in the village of Lebedevka. Nobody in Lebedevka was hurt."),
            RuleExample.Stays("Rasa Kusudiar held the baby. Her neighbour Harisa Widodomo called the doctor. Harisa has a car."),
            RuleExample.Stays("The comet was seen near Takodo. A farmer named Takedaya filmed it. Takedaya is 80."),
            RuleExample.Stays("Shen Hongxiao owns the store. The photo shop next door is called Jianxiu. Hongxiao lent it money."),
            RuleExample.Stays("Bilyisa commands the unit. A nurse called Valyara saved two of his men. Bilyisa thanked her."),
            RuleExample.Stays("Romeluk scored twice. His rival Romerol missed a penalty. Romeluk laughed."),
            RuleExample.Stays("Chen Jiayong spoke first. The next speaker was Chen Beiyong. Jiayong was brief."),
            RuleExample.Stays("The singer Idan Havivi came with his band. People from Avivim danced. Havivi sang twice."),
            RuleExample.Stays("The Hukoda river is high. The village of Shikoda fears a flood. Hukoda has flooded before."),
            RuleExample.Stays("Professor Daryna Kharkivna teaches in Kharkiv. Students from Kharkiv like her."),
            RuleExample.Stays("Judge Ramin Tabrizli was born in Tabriz. Tabriz is proud of him."),
            RuleExample.Stays("The deputy dean, Wang Kunmin, flew to Kunming. He likes Kunming."),
            RuleExample.Stays("Mr. Tirano drives the bus to Tirana. In Tirana he sleeps."),
            RuleExample.Stays("Dr. Lena Vasilkova treats the eyes. Her brother Oleg Vasilkov treats the teeth. Vasilkova is older."),
            RuleExample.Stays("The ship Petrokamsk sails for the Petrokamsky line. Petrokamsk is new."),
            RuleExample.Stays("Zalandria Air flies to Zalandria. The name of the airline, Zalandriair, is older than the flag."),
            RuleExample.Stays("Gong'ar Chen runs the fund. A Kongar company gave money. Gong'ar thanked them."),
            RuleExample.Stays("Mirvat Sultani and Marwan Sultany-Beck are not related. Mirvat sings."),
            RuleExample.Stays("The Sunagu stream meets the Shonagi near the bridge. Sunagu is short."),
            RuleExample.Stays("Menglan Park is open. A delegation of Mengolia planted trees. Menglan has a lake."),
            RuleExample.Stays("Deputies Serhiy Bondar and Serhiy Bondarchuk sit side by side. Bondar sleeps; Bondarchuk reads."),
            RuleExample.Stays("Anna Hrabal and Jana Hrabac ran together. Hrabal won; Hrabac came third."),
            RuleExample.Stays("The rivers Tisova and Tisovec meet here. Tisova is the longer."),
            RuleExample.Stays("Police arrested Aram Sahakyan. A witness, Vahan Isahakyan, saw it. Sahakyan denies all."),
            RuleExample.Stays("Abdulkarim Wazani is mayor. Abdulrahim Wazni is his deputy. Wazani is ill."),
            RuleExample.Stays("The Kestrel KX410 is cheap. The KX410 has two wheels; a Kestrel KX470, with four, costs more than the KX410."),
            RuleExample.Stays("Lokhvyn beat Lokhvytsia. Fans of Lokhvyn sang."),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Full;

    /// <inheritdoc />
    public override bool AppliesTo(Language language) => base.AppliesTo(language) && !language.Lexicon.IsEmpty && !language.Conventions.IsInflected;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.LedgerName;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["closeness", "edits", "unlike", "marks-only", "minority", "other-known", "known", "same-neighbour", "different-neighbour", "derived", "same-sentence", "tie", "person-place", "vowels-only", "length", "introduced", "same-given-name", "same-surname", "one-source"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var odd = story.Ledger.Names[index];
        if (odd.Text.AsSpan().ContainsAny(Digits))
        {
            // A T7600 is no T1700 in another spelling.
            return;
        }

        if (odd.Text.Length < ShortestName || IsOrdinaryWord(story, odd) || story.Has(odd.Tokens[0], TokenTraits.InnerCapital))
        {
            return;
        }

        if (FindOther(story, index) is not { } match || GivenNameFormRule.Decides(story, odd, match.Form))
        {
            return;
        }

        var other = match.Form;
        if (match.MarksOnly && story.Language.Tag is not "en" && odd.Count > other.Count)
        {
            // Said four times and Saîd once: the marks of the one are no reason to give them to the other.
            return;
        }

        if (story.Language.Conventions.HasCapitalNouns && (IsNoun(story, odd) || IsNoun(story, other) || IsInflected(odd.Text, other.Text) || IsInflected(other.Text, odd.Text)))
        {
            return;
        }

        var (same, different) = NameNeighbours.Compare(story, odd, other);
        if (!same && Math.Min(odd.Text.Length, other.Text.Length) < ShortestLoneName)
        {
            return;
        }

        var otherKnown = (other.Evidence & (NameEvidence.Lexicon | NameEvidence.Gazetteer)) != 0;
        if (NameSimilarity.IsPlural(odd.Text, other.Text) || NameSimilarity.IsPlural(other.Text, odd.Text))
        {
            return;
        }

        if (!same && story.Is(odd.Tokens[0] - 1, WordClasses.IndefiniteArticle) && NameSimilarity.IsIntroduced(other))
        {
            // A Kongar company is none of Ms. Gong’ar.
            return;
        }

        if (!same && NameNeighbours.IsBehindParticle(story, odd.Tokens[0]) != NameNeighbours.IsBehindParticle(story, other.Tokens[0]) && match.Edits > 1)
        {
            // De Bruyne is not Bruno.
            return;
        }

        if ((different && NameNeighbours.HaveOwnGivenNames(story, odd, other)) || (odd.Count == other.Count && same && InOneSentence(story, odd, other) && IsList(story, odd.Tokens[0], other.Tokens[0])))
        {
            // Two people of near surnames, each with a given name of their own; two in one list: 1. Nima Karimi, 2. Nima Karami.
            return;
        }

        if (odd.Count == other.Count && !same && InOneSentence(story, odd, other))
        {
            // Two names side by side, each as often as the other, are two names: Jolfa and Julfa face each other across a river.
            return;
        }

        var derived = NameSimilarity.IsDerived(odd.Text, other.Text);
        var sameConsonants = NameSimilarity.SameConsonants(odd.Text, other.Text, match.Edits <= 1 ? 1 : FewestConsonants);
        var unlike = !same && !sameConsonants && !match.MarksOnly;
        var like = !sameConsonants ? 0 : NameSimilarity.ConsonantCount(odd.Text) >= ManyConsonants ? MaximumEdits : other.Count > 1 ? MaximumLikeEdits : 0;
        if (!same && !match.MarksOnly && match.Distance > Regular && match.Edits > (unlike ? MaximumUnlikeEdits : Math.Max(NameSimilarity.MaximumEdits(odd.Text), like)))
        {
            return;
        }

        var oneSource = story.Language.Tag is "en" && story.SourceLanguage is { } source ? Math.Max(0, Close - TransliterationLattice.For(source).Twins.Distance(odd.Text, other.Text)) / Close : 0;
        foreach (var token in odd.Tokens)
        {
            sink.Add(
                this,
                new TextSpan(story[token].Start, story[token].CoreEnd(story.Text)),
                $"Elsewhere the story writes “{other.Text}”.",
                [
                    Math.Max(0, Close - match.Distance) / Close,
                    Math.Min(3f * match.Edits / odd.Text.Length, 1),
                    unlike ? 1 : 0,
                    match.MarksOnly ? 1 : 0,
                    1 - ((float)odd.Count / Math.Max(odd.Count, other.Count)),
                    otherKnown ? 1 : 0,
                    (odd.Evidence & (NameEvidence.Lexicon | NameEvidence.Gazetteer | NameEvidence.Listed)) != 0 ? 1 : 0,
                    same ? 1 : 0,
                    different ? 1 : 0,
                    derived ? 1 : 0,
                    InOneSentence(story, odd, other) ? 1 : 0,
                    odd.Count == other.Count ? 1 : 0,
                    !same && ((odd.Evidence & (NameEvidence.GivenName | NameEvidence.Titled)) != 0 || NameNeighbours.IsName(story, odd.Tokens[0], -1)) && (other.Evidence & NameEvidence.Gazetteer) != 0 ? 1 : 0,
                    !match.MarksOnly && NameSimilarity.SameConsonantLetters(odd.Text, other.Text) ? 1 : 0,
                    Math.Clamp(odd.Text.Length - 4, 0, 6) / 6f,
                    NameSimilarity.IsIntroduced(other) && !NameSimilarity.IsIntroduced(odd) ? 1 : 0,
                    same && story.Is(NameNeighbours.BeforeParticle(story, token), WordClasses.GivenName) ? 1 : 0,
                    same && NameNeighbours.IsName(story, token, 1) && !story.Is(token + 1, WordClasses.GivenName) && (other.Evidence & NameEvidence.GivenName) != 0 ? 1 : 0,
                    oneSource,
                ],
                [new Proposal(Cased(story, token, other.Text), other.Count >= 2 && otherKnown && same && !InOneSentence(story, odd, other) && sameConsonants ? Applicability.Safe : Applicability.Unsafe)],
                Evidence(story, other));
        }
    }

    /// <summary>A word that stands capitalised only at the start of sentences, or one that has a small form, is no name.</summary>
    private static bool IsOrdinaryWord(AnalyzedStory story, NameForm form)
    {
        ref readonly var token = ref story[form.Tokens[0]];
        return token.Has(TokenTraits.KnownWord) || token.Has(TokenTraits.AllCapitals) || token.Is(WordClasses.Month | WordClasses.Weekday | WordClasses.Demonym | WordClasses.Title);
    }

    /// <summary>keine Rassistin: where nouns have capitals, a word behind an article is one.</summary>
    private static bool IsNoun(AnalyzedStory story, NameForm form) => story.Is(form.Tokens[0] - 1, WordClasses.IndefiniteArticle | WordClasses.Determiner);

    /// <summary>Kapsid, Kapside; Mixgetränk, Mixgetränken: a noun in another case or number.</summary>
    private static bool IsInflected(string longer, string shorter) =>
        longer.Length > shorter.Length && longer.StartsWith(shorter, StringComparison.Ordinal) && longer.AsSpan(shorter.Length) is "e" or "en" or "er" or "em" or "ern";

    [SkipLocalsInit]
    private static OtherForm? FindOther(AnalyzedStory story, int index)
    {
        var names = story.Ledger.Names;
        var odd = names[index];
        var first = Math.Max(0, Math.Min(index - (MaximumForms / 2), names.Count - MaximumForms));
        var end = Math.Min(names.Count, first + MaximumForms);
        OtherForm? best = null;
        var letters = story.Ledger.Letters;

        // The letters alone tell most pairs apart. A known name gives way only to one of the same letters (NameSimilarity.Leads).
        Span<int> memory = stackalloc int[LatticeWord.Room];
        var word = new LatticeWord(default, memory);
        var mostUnlike = NameSimilarity.IsUnknown(story, odd) ? MaximumUnlikeLetters : 0;
        for (var i = first; i < end; i++)
        {
            i = mostUnlike > 0 ? i : letters[i..end].IndexOf(odd.Letters) is var next and >= 0 ? i + next : end - 1;
            if (BitOperations.PopCount(odd.Letters ^ letters[i]) > mostUnlike)
            {
                continue;
            }

            var other = names[i];
            if (i == index || Math.Abs(other.Text.Length - odd.Text.Length) > 3 || other.Text.Length < ShortestName
                || IsOrdinaryWord(story, other) || !NameSimilarity.Leads(story, other, i, odd, index))
            {
                continue;
            }

            var edits = NameSimilarity.Edits(other.Text, odd.Text);
            if (edits > MaximumEdits)
            {
                continue;
            }

            var marksOnly = odd.Letters == other.Letters && NameSimilarity.SameBaseLetters(other.Text, odd.Text);
            word = word.Length == 0 ? new LatticeWord(odd.Text, memory) : word;
            var distance = NameSimilarity.Distance(other.Text, odd.Text, word, marksOnly ? float.PositiveInfinity : Farthest);
            var match = new OtherForm(other, distance, marksOnly, edits);
            if ((distance <= Farthest || marksOnly) && (best is null || match.IsBetterThan(best.Value)))
            {
                best = match;
            }
        }

        return best;
    }

    /// <summary>True when a semicolon stands between two names, as in results.</summary>
    private static bool IsList(AnalyzedStory story, int one, int other)
    {
        for (var i = Math.Min(one, other) + 1; i < Math.Max(one, other); i++)
        {
            if (story.IsMark(i, ';'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InOneSentence(AnalyzedStory story, NameForm odd, NameForm other)
    {
        foreach (var token in odd.Tokens)
        {
            for (var i = 0; i < other.Count && i < 32; i++)
            {
                if (story.InOneSentence(token, other.Tokens[i]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string Cased(AnalyzedStory story, int token, string text) => story.Has(token, TokenTraits.AllCapitals) ? text.ToUpperInvariant() : text;

    private static ImmutableArray<Evidence> Evidence(AnalyzedStory story, NameForm other) =>
        [.. other.Tokens[..Math.Min(other.Count, MaximumEvidence)].ToArray().Select(token => new Evidence(new TextSpan(story[token].Start, story[token].CoreEnd(story.Text)), "The other spelling."))];

    private readonly record struct OtherForm(NameForm Form, float Distance, bool MarksOnly, int Edits)
    {
        /// <summary>True when the document marks the form as a name.</summary>
        private bool IsTrusted => (Form.Evidence & NameEvidence.Trusted) != 0;

        /// <summary>The form that the document marks, or else the one that the story uses more often; among equals the closer one. A form that is much farther away is another name.</summary>
        public bool IsBetterThan(in OtherForm other) =>
            Edits > other.Edits + 1 ? false : Edits + 1 < other.Edits ? true
                : IsTrusted != other.IsTrusted ? IsTrusted
                : Form.Count != other.Form.Count ? Form.Count > other.Form.Count
                : Distance < other.Distance;
    }
}
