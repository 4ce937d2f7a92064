language: en
source-language: ru
date: 2022-05-26
origin: written
title: sturgeon released in the Volga delta

ASTRAKHAN, May 26 (Kaspy Inform⟦dateline-debris|). –|) —⟧ Two million young sturgeon were let go into the Volga at Ikryanoye on Thursday, each about as long as a finger and as heavy as a coin.
The ministry hopes ⟦doubled-phrase|that one in a hundred, that one in a hundred|that one in a hundred⟧ will come back to spawn, some of them in 2040.
“I will not see it,” said Raisa Kuanysheva, 63, who has worked at the hatchery since 1981. “But the fish ⟦subword-debris|does@@ n’t|doesn’t⟧ know that.” ⟦pronoun-gender|He|She⟧ emptied the first bucket herself.
The stocks have fallen ⟦calque|by 40 times|to a fortieth⟧ since then, because of dams, poachers and ⟦article|an oil|oil⟧. Catching the fish has been forbidden since 2005 in the Volga and since 2014 in the whole Caspian.
Inspectors from Kamyzyak and Volodarsky seized 4 tons last year. ⟦calque|In the course of the carrying out of raids|During raids⟧ on the channels near Zelenga, they found nets of ⟦number-format|2,5|2.5⟧ kilometers.
The head of the inspectorate, Timur Dzhantuganov, said that fines had no effect. ⟦name-variant|Jantuganov|Dzhantuganov⟧ wants ⟦mixed-script|drоnes|drones⟧. He has watched them at work in the delta of the Danube, in Tulcea, where Romania releases fish too. From ⟦garbled-name|Tulchi|Tulcea⟧ he brought home a map and a cold.
Caviar from farms is legal. In ⟦foreign-exonym|Parizh|Paris⟧ it is sold at up to 3,000 euros a kilo, a manager of the Raskat farm, Oksana Belugina, said. Belugina, whose name is a coincidence, dislikes it: “Salt. It tastes of salt.”
The next release, of stellate sturgeon, is on ⟦weekday-mismatch|Wednesday, June 2|Thursday, June 2|Wednesday, June 1⟧ near Liman.
