using System.Collections.Immutable;

namespace TranslationFix.Rules.Names;

/// <summary>What is one person under the given name of two languages, and what is not.</summary>
internal static class GivenNameFormExamples
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<RuleExample> All { get; } =
    [
        RuleExample.Fixed("Prof. Shaul Mendelovich built the ward. Without Saul there would be no clinic. Shaul is retired.", "Prof. Shaul Mendelovich built the ward. Without Shaul there would be no clinic. Shaul is retired.") with { SourceLanguage = "he" },
        RuleExample.Fixed("Singer Polina Dobrova has a cold. On Monday Paulina Dobrova sang all the same. Polina drank tea.", "Singer Polina Dobrova has a cold. On Monday Polina Dobrova sang all the same. Polina drank tea.") with { SourceLanguage = "ru" },
        RuleExample.Fixed("The head of the branch, Aharon Zilkovsky, paints. Aaron Zilkovsky shows boats. Aharon sells none.", "The head of the branch, Aharon Zilkovsky, paints. Aharon Zilkovsky shows boats. Aharon sells none.") with { SourceLanguage = "he" },
        RuleExample.Fixed("Coach Yannis Karavelas hugged the keeper. What will Yanis say tomorrow? Yannis Karavelas does not know.", "Coach Yannis Karavelas hugged the keeper. What will Yannis say tomorrow? Yannis Karavelas does not know.") with { SourceLanguage = "he" },
        RuleExample.Fixed("The cellist Mikhail Burenkov plays on Friday. Michael Burenkov has played here before. Mikhail Burenkov is 30.", "The cellist Mikhail Burenkov plays on Friday. Mikhail Burenkov has played here before. Mikhail Burenkov is 30.") with { SourceLanguage = "ru" },
        RuleExample.Fixed("Yusuf Karadeniz sells nuts. Neighbours call Joseph Karadeniz the king of nuts. Yusuf Karadeniz laughs.", "Yusuf Karadeniz sells nuts. Neighbours call Yusuf Karadeniz the king of nuts. Yusuf Karadeniz laughs.") with { SourceLanguage = "tr" },
        RuleExample.Fixed("Deputy Oleksandr Vernyhora asked for a vote. Alexander Vernyhora got it.", "Deputy Oleksandr Vernyhora asked for a vote. Oleksandr Vernyhora got it.") with { SourceLanguage = "uk" },
        RuleExample.Fixed("The driver, Ibrahim Salloum, was awake. Ibrahim Salloum had driven all night. Police asked Abraham Salloum for his papers.", "The driver, Ibrahim Salloum, was awake. Ibrahim Salloum had driven all night. Police asked Ibrahim Salloum for his papers.") with { SourceLanguage = "ar" },
        RuleExample.Fixed("Catherine Lavrentyeva teaches chess. Ekaterina Lavrentyeva has forty pupils. Ekaterina Lavrentyeva is strict.", "Ekaterina Lavrentyeva teaches chess. Ekaterina Lavrentyeva has forty pupils. Ekaterina Lavrentyeva is strict.") with { SourceLanguage = "ru" },
        RuleExample.Fixed("Dr. Shmuel Ahituv counted the bats. Samuel was surprised. Shmuel will count them again.", "Dr. Shmuel Ahituv counted the bats. Shmuel was surprised. Shmuel will count them again.") with { SourceLanguage = "he" },
        RuleExample.Fixed("The scribe Refael Galanti wrote it. In May Rafael Galanti sold it.", "The scribe Refael Galanti wrote it. In May Refael Galanti sold it.") with { SourceLanguage = "he" },
        RuleExample.Stays("Shaul Mendelovich reads Saul Bellow. Shaul has read him twice.") with { SourceLanguage = "he" },
        RuleExample.Stays("Shaul Mendelovich gave a talk on King Saul. Shaul spoke for an hour.") with { SourceLanguage = "he" },
        RuleExample.Stays("Mikhail Burenkov played with Michael Hartley. Mikhail was early, Michael late.") with { SourceLanguage = "ru" },
        RuleExample.Stays("Ivan Shestakov met John at the station. Ivan was glad.") with { SourceLanguage = "ru" },
        RuleExample.Stays("Yusuf Karadeniz hired two cooks, Joseph and Ali. Joseph is from Malta.") with { SourceLanguage = "tr" },
        RuleExample.Stays("Peter Novak is a judge. His cousin Petr Havel is a thief. Peter has not seen him.") with { SourceLanguage = "cs" },
        RuleExample.Stays("Aharon Zilkovsky lives in Aaron Street. Aharon likes it.") with { SourceLanguage = "he" },
        RuleExample.Stays("Natalia Orlenko and Natalie Wood Fisher share a desk. Natalia speaks, Natalie writes.") with { SourceLanguage = "uk" },
        RuleExample.Stays("Maria Dolores Ibarra thanked Mary Ann Tucker. Maria wept.") with { SourceLanguage = "es" },
        RuleExample.Stays("Luke Perrin beat Luca Tavani in two sets. Luke is 19, Luca 30.") with { SourceLanguage = "it" },
        RuleExample.Stays("“Call me Joseph,” says Yusuf Karadeniz. The sign of his shop says “Joseph”.") with { SourceLanguage = "tr" },
    ];
}
