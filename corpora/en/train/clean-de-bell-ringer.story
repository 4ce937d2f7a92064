language: en
source-language: de
date: 2023-12-14
origin: written
title: clean: the last bell-ringer of the valley

STERZING/VIPITENO, Italy, Dec. 14 — Everything in this valley has two names, and Alois Gschnitzer, or Luigi, as the tax office calls him, rings for both.
He's 79. He has pulled the rope of St. Leonard's in Wiesen (Prati, in Italian) three times a day since 1961: at 6, at noon and at 6. Five bells hang there. The biggest, 2,340 kg, is in B flat, and in one another's way they hang, too, so that no machine can be fitted.
"They have measured," says Gschnitzer. "They have measured and measured. Then they had a Speckknödel (a bacon dumpling) and drove back to Bozen."
In South Tyrol, 69.4% spoke German at the last count, 26.1% Italian and 4.5% Ladin. In Wiesen it was 92.9% to 7%. "Bells speak Latin," says Gschnitzer.
There's a rhyme for every bell. Of the second, the Wetterin, cast in Innsbruck in 1728, it goes:
Anna, Anna, heave and hum,
Hail shall go and hay shall come.
He rang her against the hail on 4 August 2019, when a cloud as green as a bottle came over from the Jaufen, and it hailed on Ridnaun, on Ratschings, and on Mareit. Not on Wiesen. He doesn't say why. The meteorologist in Bozen, Dr. Dieter Peterlin-Peer, does: "The wind."
His successor? There's a girl, Magdalena Gschnitzer, no relation (or "hardly any"), 15, who's up there each Friday. She rows for Italy's juniors, on the Kalterer See. She can do the second, third and fourth, not the big one. Not yet.
"Let her grow," he says. "I'll wait."
And if he can't?
"Then," Gschnitzer says, "it will be quiet, and they'll look at the clock and say: 'Six? Six.'"
