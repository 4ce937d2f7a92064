using System.Collections.Immutable;

namespace TranslationFix.Rules.Names;

/// <summary>What <see cref="GarbledNameRule"/> must find and what it must leave.</summary>
internal static class GarbledNameExamples
{
    /// <summary>The examples.</summary>
    public static ImmutableArray<RuleExample> All { get; } =
    [
        RuleExample.Fixed("Envoys flew to Sweden on Friday.\nThe meeting in Suid was brief, and Sweden paid for it.", "Envoys flew to Sweden on Friday.\nThe meeting in Sweden was brief, and Sweden paid for it.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("Norway and Poland quarrel over herring. A delegation left for Narvazh on Monday; Norway expects little.", "Norway and Poland quarrel over herring. A delegation left for Norway on Monday; Norway expects little.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("Finland closed two crossings. Trucks waited in Fanlond for a day, and Finland sent soup.", "Finland closed two crossings. Trucks waited in Finland for a day, and Finland sent soup.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("The foreign minister of Greece was late. In Yonan, ferries stood still, and Greece lost a day of trade.", "The foreign minister of Greece was late. In Greece, ferries stood still, and Greece lost a day of trade.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("The team played twice in Vienna. Fans sang all night in Wiyena, and Vienna slept badly.", "The team played twice in Vienna. Fans sang all night in Vienna, and Vienna slept badly.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("Belgium sent two engineers. The session in Beltik lasted an hour, and Belgium paid the fare.", "Belgium sent two engineers. The session in Belgium lasted an hour, and Belgium paid the fare.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("Poland bought coal. Miners gathered in Lahesman on Friday, and Poland sent them soup.", "Poland bought coal. Miners gathered in Poland on Friday, and Poland sent them soup.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("The choir of Brussels won. A concert in Barufsel ended at midnight; Brussels applauded.", "The choir of Brussels won. A concert in Brussels ended at midnight; Brussels applauded.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("Italy lost by a goal. Fans met in Ibtalia before the match, and Italy wept.", "Italy lost by a goal. Fans met in Italy before the match, and Italy wept.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("A court in Vienna ruled for the bank. The lawyers had flown to Vijen on Monday, and Vienna was cold.", "A court in Vienna ruled for the bank. The lawyers had flown to Vienna on Monday, and Vienna was cold.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("Talks between Sudan and Chad were held in Ghazva last week, two miles from Gaza.", "Talks between Sudan and Chad were held in Gaza last week, two miles from Gaza.") with { SourceLanguage = "ar" },
        RuleExample.Fixed("The flight to Brussels was late. A summit in Briuseli goes on without him; Brussels is calm.", "The flight to Brussels was late. A summit in Brussels goes on without him; Brussels is calm.") with { SourceLanguage = "uk" },
        RuleExample.Fixed("The mayor of Warsaw spoke first. Protesters gathered in Varshaw before noon, and Warsaw was quiet again by night.", "The mayor of Warsaw spoke first. Protesters gathered in Warsaw before noon, and Warsaw was quiet again by night.") with { SourceLanguage = "ru" },
        RuleExample.Fixed("The court sits in The Hague. Lawyers came to Haagi from Kenya. The Hague is cold.", "The court sits in The Hague. Lawyers came to The Hague from Kenya. The Hague is cold.") with { SourceLanguage = "ru" },
        RuleExample.Fixed("Hungary closed the border. The prime minister of Majaristan defended it.", "Hungary closed the border. The prime minister of Hungary defended it.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("Ministers left Geneva on Friday. The talks in Zhenevi had failed; Geneva had hoped for more.", "Ministers left Geneva on Friday. The talks in Geneva had failed; Geneva had hoped for more.") with { SourceLanguage = "uk" },
        RuleExample.Fixed("Egypt sent a convoy. Drivers rested in Kahira, the police in Cairo said.", "Egypt sent a convoy. Drivers rested in Cairo, the police in Cairo said.") with { SourceLanguage = "ar" },
        RuleExample.Fixed("Zurich and Basel share a tram maker. A fair in Sunis opens on Monday; Zurich sends ten engineers, and Basel pays for the stand that Zurich built.", "Zurich and Basel share a tram maker. A fair in Switzerland opens on Monday; Zurich sends ten engineers, and Basel pays for the stand that Zurich built.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("Rotterdam and Utrecht will link their ports. A meeting in Hodand was short, and Rotterdam was content. Utrecht wants more from Rotterdam.", "Rotterdam and Utrecht will link their ports. A meeting in Netherlands was short, and Rotterdam was content. Utrecht wants more from Rotterdam.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("Utrecht lost the match. Fans gathered in Holmand on Friday; Utrecht had sold 900 tickets, Rotterdam none. Rotterdam plays Utrecht again in May.", "Utrecht lost the match. Fans gathered in Netherlands on Friday; Utrecht had sold 900 tickets, Rotterdam none. Rotterdam plays Utrecht again in May.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("A team from Oslo and Madrid met in Sawis before the final. Zurich had rain. Zurich has hosted it twice, and Zurich hopes to host it again.", "A team from Oslo and Madrid met in Switzerland before the final. Zurich had rain. Zurich has hosted it twice, and Zurich hopes to host it again.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("Clerks from Quito and Manila signed the paper in Holhand. Utrecht had printed it. A printer in Utrecht said Utrecht was proud.", "Clerks from Quito and Manila signed the paper in Netherlands. Utrecht had printed it. A printer in Utrecht said Utrecht was proud.") with { SourceLanguage = "fa" },
        RuleExample.Stays("Envoys flew to Switzerland on Friday. The meeting in Trubschachen, a village, was brief.") with { SourceLanguage = "fa" },
        RuleExample.Stays("A bus left Warsaw for Wasilkow. In Wasilkow nobody got off.") with { SourceLanguage = "ru" },
        RuleExample.Stays("The fire began in Karabash, a town in Russia, near Chelyabinsk.") with { SourceLanguage = "ru" },
        RuleExample.Stays("Police in Mexico arrested Juan Mezquita in Mexcaltitan.") with { SourceLanguage = "es" },
        RuleExample.Stays("He studied in Geneva under Genovay, a chemist."),
        RuleExample.Stays("Soldiers from Iran died near Irbanek, where a mine lay by the road. Iran sent a plane."),
        RuleExample.Stays("The train left Vienna for Vislanka at noon. Vienna was wet, the hills white.") with { SourceLanguage = "uk" },
        RuleExample.Stays("Sweden bought the mine in Svappavaara from a trust. Sweden will reopen it.") with { SourceLanguage = "ru" },
        RuleExample.Stays("A choir from Ghent sang in Genolier, and Ghent was proud.") with { SourceLanguage = "es" },
        RuleExample.Stays("The ferry to Oman stopped at Khasab and at Kumzar. Oman charged no fee.") with { SourceLanguage = "ar" },
        RuleExample.Stays("Workers in Turkey struck. In Turgutlu the mill stood still. Turkey has no law against it.") with { SourceLanguage = "tr" },
        RuleExample.Stays("The theatre of Bosrah, in southern Syria, is old. A ship left Basra, and Basra waved."),
        RuleExample.Stays("A bus to Damaskas was late. Damaskas is in Bulgaria, and Damascus is far."),
        RuleExample.Stays("Latvia closed its airspace. Two planes of Latvair turned back, and Latvia paid."),
        RuleExample.Stays("Shares of Asnia rose. The firm Asnia sells bricks in Asia, and Asia builds."),
        RuleExample.Stays("Clients of Israbank queued in Israel. Israel has nine banks."),
        RuleExample.Stays("The founder of the Prokoff group, Oleg Prokov, is ill. Prokov lives in Spain.") with { SourceLanguage = "ru" },
        RuleExample.Stays("Bathers came to a village in Takayama, Takahama. Takahama has forty springs.") with { SourceLanguage = "ja" },
        RuleExample.Stays("France asked Interpol; the gallery in Frankenau knew nothing."),
    ];
}
