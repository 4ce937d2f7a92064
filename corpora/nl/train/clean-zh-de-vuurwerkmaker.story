language: nl
source-language: zh
date: 2021-11-17
origin: written
title: clean: een vuurwerkmaker

LIUYANG, 17 november — Boem, boem, boem: Fang Fang schrikt niet. Hij maakt al 40 jaar vuurwerk en verloor maar één keer, in 1999, zijn wenkbrauwen.
“Rood is makkelijk, blauw is moeilijk, echt echt blauw bestaat niet.” Hij heeft 15 leerlingen, 15 blussers en een dove kat.
Het feest kost 1,2 miljoen en duurt 18 minuten. Dit jaar valt het op zaterdag 20 november, als er geen mist is; als er mist is is het ook dan, en luistert men.
Zijn dochter, die in Delft studeerde en aan de telefoon “doei doei” zegt, wil het met drones. Die maken geen geluid. “Nee nee”, zegt Fang Fang, “dat is het juist.”
