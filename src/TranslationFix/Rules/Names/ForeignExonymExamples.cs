using System.Collections.Immutable;

namespace TranslationFix.Rules.Names;

/// <summary>The examples of <see cref="ForeignExonymRule"/>.</summary>
internal static class ForeignExonymExamples
{
    /// <summary>What is found, and what stays.</summary>
    public static ImmutableArray<RuleExample> All { get; } =
    [
        RuleExample.Fixed("The watchmakers met in Genf on Tuesday.", "The watchmakers met in Geneva on Tuesday.") with { SourceLanguage = "de" },
        RuleExample.Fixed("A panda left the zoo in Mailand after nine years.", "A panda left the zoo in Milan after nine years.") with { SourceLanguage = "de" },
        RuleExample.Fixed("Ministers flew to Londres for talks about eels.", "Ministers flew to London for talks about eels.") with { SourceLanguage = "es" },
        RuleExample.Fixed("Exports to Alemania fell by a tenth.", "Exports to Germany fell by a tenth.") with { SourceLanguage = "es" },
        RuleExample.Fixed("She opened a bakery in Nueva York in 1998.", "She opened a bakery in New York in 1998.") with { SourceLanguage = "es" },
        RuleExample.Fixed("Teachers came from Varşova and from Prague.", "Teachers came from Warsaw and from Prague.") with { SourceLanguage = "tr" },
        RuleExample.Fixed("The case went to a court in Lahey.", "The case went to a court in The Hague.") with { SourceLanguage = "tr" },
        RuleExample.Fixed("Olive growers in Yunanistan had a poor year.", "Olive growers in Greece had a poor year.") with { SourceLanguage = "tr" },
        RuleExample.Fixed("Fans travelled to Isvicre by bus.", "Fans travelled to Switzerland by bus.") with { SourceLanguage = "tr" },
        RuleExample.Fixed("The commissioners in Bruxelles read the letter twice.", "The commissioners in Brussels read the letter twice.") with { SourceLanguage = "fr" },
        RuleExample.Fixed("A pianist from Varsho won the second prize.", "A pianist from Warsaw won the second prize.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("Lawyers for the fishermen flew to Lahe.", "Lawyers for the fishermen flew to The Hague.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("The wrestlers trained for a month in Majarestan.", "The wrestlers trained for a month in Hungary.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("The tulips came from Holand by train.", "The tulips came from the Netherlands by train.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("The delegation will stay in Bariz until Sunday.", "The delegation will stay in Paris until Sunday.") with { SourceLanguage = "ar" },
        RuleExample.Fixed("A museum in Tzarfat lent the scroll.", "A museum in France lent the scroll.") with { SourceLanguage = "he" },
        RuleExample.Fixed("The orchestra gave a concert in Parizh.", "The orchestra gave a concert in Paris.") with { SourceLanguage = "ru" },
        RuleExample.Fixed("Talks in Pekin ended late.", "Talks in Beijing ended late.") with { SourceLanguage = "ru" },
        RuleExample.Fixed("The nurses found work in Nimechchyna.", "The nurses found work in Germany.") with { SourceLanguage = "uk" },
        RuleExample.Fixed("The skaters trained in Wotaihua over the winter.", "The skaters trained in Ottawa over the winter.") with { SourceLanguage = "zh" },
        RuleExample.Fixed("He studied law in Lundun and in Madrid.", "He studied law in London and in Madrid.") with { SourceLanguage = "zh" },
        RuleExample.Fixed("Vienna was quiet. The mayor of Wien thanked the firemen, and Vienna slept.", "Vienna was quiet. The mayor of Vienna thanked the firemen, and Vienna slept."),
        RuleExample.Fixed("Two trains from Cairo were late. Passengers to Kairo waited.", "Two trains from Cairo were late. Passengers to Cairo waited.") with { SourceLanguage = "de" },
        RuleExample.Fixed("The storm reached Atenas on Monday.", "The storm reached Athens on Monday.") with { SourceLanguage = "es" },
        RuleExample.Stays("Heavy rain fell on Chino, Suwa and Okaya; in Suwa a bridge was shut.") with { SourceLanguage = "ja" },
        RuleExample.Stays("Snow closed the school in Suwa. Buses from Pekin, Illinois, stood still."),
        RuleExample.Stays("A tornado crossed Pekin, Illinois, at dusk. Pekin has 31,000 people.") with { SourceLanguage = "ru" },
        RuleExample.Fixed("They sang in Londres, Lyon and Turin.", "They sang in London, Lyon and Turin.") with { SourceLanguage = "fr" },
        RuleExample.Stays("Judge Paloma Londres read the ruling. Londres is 44.") with { SourceLanguage = "es" },
        RuleExample.Stays("The cruiser Moskva was built in Mykolaiv; the Moskva carried 500 men.") with { SourceLanguage = "ru" },
        RuleExample.Stays("Rapid Wien drew with Sturm Graz.") with { SourceLanguage = "de" },
        RuleExample.Stays("The paper “Neue Post Wien” prints 900 copies.") with { SourceLanguage = "de" },
        RuleExample.Stays("Grupo Bimbo and Banco do Brasil signed a deal.") with { SourceLanguage = "es" },
        RuleExample.Stays("Pupils sang “Canto de España” and wept.") with { SourceLanguage = "es" },
        RuleExample.Stays("The Hotel Genf in Lucerne closed; its owner, Urs Kolb, is 80.") with { SourceLanguage = "de" },
        RuleExample.Stays("He was born in Munich, grew up in Nice and died in Bath.") with { SourceLanguage = "de" },
        RuleExample.Stays("Kiev and Kyiv are one city; Türkiye and Turkey one country.") with { SourceLanguage = "tr" },
        RuleExample.Stays("In Mumbai, once Bombay, the trains were full.") with { SourceLanguage = "fa" },
        RuleExample.Stays("Roma lost to Milan, and Real Madrid to Sevilla.") with { SourceLanguage = "es" },
        RuleExample.Stays("Denise Costanza and Piotr Kalisch met at Kalisch’s office.") with { SourceLanguage = "he" },
        RuleExample.Stays("The ferry to Split left from Ancona, not from Bari.") with { SourceLanguage = "ru" },
        RuleExample.Stays("Coach Amir Varshoi praised the boys. Varshoi leaves in May.") with { SourceLanguage = "fa" },
        RuleExample.Stays("The novelist Majid Hendi was born in Shiraz; Hendi writes in Persian.") with { SourceLanguage = "fa" },
        RuleExample.Stays("Officials from Henan and Hunan met in Huaihua, a city of rivers.") with { SourceLanguage = "zh" },
        RuleExample.Stays("The choir of the Universidad de Atenas sang first.") with { SourceLanguage = "es" },
        RuleExample.Stays("The chef Nadav Polin opened a second kitchen; Polin makes dumplings.") with { SourceLanguage = "he" },
        RuleExample.Stays("Fenerbahçe signed Emre Kahire from Sivas. Kahire is 21.") with { SourceLanguage = "tr" },
        RuleExample.Stays("Hospital Alemania Nova stands in a suburb of Quito.") with { SourceLanguage = "es" },
        RuleExample.Stays("Investors bought shares in Lisboa Gás and in Wien Energie.") with { SourceLanguage = "es" },
        RuleExample.Stays("The critic Otto Mailand wrote about Verdi. Mailand hated tenors.") with { SourceLanguage = "de" },
    ];
}
