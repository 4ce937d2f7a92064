language: en
source-language: uk
date: 2022-08-18
origin: written
title: clean: pilots of the Danube mouth

IZMAIL, Ukraine, Aug. 18 (Danube Wire) – On Thursday at noon 94 ships were waiting off the Sulina channel, and there were nine pilots to take them in.
“Nine,” said Anatolii Kazakov. “Nein, as the Germans say.” He hadn’t slept since Tuesday.
The Danube has three mouths and a half. The Chilia arm, which is the border with Romania, has a mouth of its own, the Bystre, which ships of up to 4.5 meters’ draft have been able to use again since July. They come in empty, from Istanbul, from Constanta, from Alexandria, and go out full of barley to the same Constanta, the same Istanbul, the same Alexandria.
In a week the ports of Izmail, Reni and Ust-Dunaisk load what they used to load in a season. Lorries stand for 11 km along the road from Bolhrad; the drivers have a barber, a chess table and a mayor, whom they elect each Monday. This week’s, Petro Petryk of Zhmerynka, has promised shade.
A pilot, says Kazakov’s colleague Anatolii Kozakov, who is so often rung up in his stead that the two have taken to answering as one, “needs eyes, a radio and bad manners”. The Greeks are polite and late; the Turks are punctual and loud; the Panamanians are Filipinos.
“And the Ukrainians?”
“We’re tired.”
The depth on the bar was 6.1 m on Aug. 12, 6.05 m on the 15th and 5.9 m on Aug. 17 (Wednesday). Silt comes down, bit by bit, from all of ten countries. “That, too, is Austria,” Kozakov says and points at a brown swirl. “That is a bit of Vienna.”
At 12:40 he climbs down the ladder onto the Ayşe Nur, 3,100 tons. She has waited for 12 days, her captain tells him, and her cook has read War and Peace. He read all of it, and then he read it again.
