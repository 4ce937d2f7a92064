language: en
source-language: zh
date: 2021-03-25
origin: written
title: a verdict over false ginseng

CHANGCHUN, March 25 (Northeast Legal News) — A court in Jilin province has sent a former pharmacist to prison for five years for selling farmed ginseng roots as wild ones, among them a “century root” that was four years old.
The Tonghua Intermediate People's Court found on Thursday that Ke Suying, 53, and two helpers had taken ⟦number-format|1.2 hundred million|120 million⟧ yuan from 640 buyers between 2015 and 2019. ⟦pronoun-gender|He|She⟧ must give back what is left of it.
Ke's company, Changbai Treasure ⟦untranslated-token|有限公司|Co., Ltd.⟧, bought roots by the crate in Fusong and had them scarred with needles, soaked in tea and replanted in forest soil for one winter. Then a man with a white beard “found” them in front of the buyers.
The man with the beard, Gu Laoshi, 71, was fined. He told the court that he had thought it was a film.
Ke did not know that one of her customers taught botany. ⟦capitalization|the|The⟧ professor, Bi Yanqing of Yanbian University, cut up a root for which he had paid 88,000 yuan and counted its scars. “It was as old as my kindergarten class,” he said. “I have a grandson in that class⟦quotation-marks|.”.|.”⟧
Her lawyer, Yuan Keli, asked for mercy because of her mother, who is 84 and lives alone in Ji'an on the Yalu river. The presiding judge, Shangguan Lei, said that 31 of the cheated buyers were over 84.
One of the helpers, He Xue, was given two years, suspended. He ⟦literal-name|Snow|Xue⟧ had kept the accounts and brought them to the police in a rice cooker. The other, Zhuo Fan, is thought to be in Vientiane.
A wild root can cost as much as a flat. In 1981 one of 287 grams was dug in Fusong county and is now shown in Beijing, in the Great Hall of the People. Villagers still tie a red string to the stalk so that the plant cannot run away.
⟦name-variant|Ke Suyin|Ke Suying⟧ has ten days to appeal. ⟦relative-day-gloss|Tomorrow (Friday)|On Friday⟧ the court will open the sale of her stock: 3,300 roots, four cars and a deep freezer, all in Tonghua, all as seen.
