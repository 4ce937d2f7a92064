language: en
source-language: ar
date: 2022-07-09
origin: written
title: a festival returns to Byblos

BYBLOS, Lebanon, July 9 (Cedar Features) — The generators coughed, the harbor went dark, and 4,000 people sang the second verse without a band. Then the lights came back on. The Byblos festival, silent for two summers, was itself again.
Friday’s opening night belonged to a tribute act from Beirut that plays nothing but Duran Duran and has done so, on and off, since 1991. “We were too young for it then, and we are too old for it now,” said the singer, Jad Abi Nader. “But Lebanon likes a long song.”
Tickets cost from $15 to $60, or the same in “fresh” dollars, as Lebanese call money that can in fact be withdrawn. An usher earns 150,000 pounds a night, about $5 at the market rate. She can not only see the show for that, she said, but hear it: her own power cuts out at 10 p.m.
Tonight, Saturday, an orchestra of 45 plays Fairuz. On Sunday comes a pianist who was born in Zahle, raised in New York, New York, and trained in The Hague; her program runs from Bach to “The Girl From Ipanema.” The New York Times once called her playing “unhurried to the point of insolence.” She has it framed.
The festival’s director, Naji Baz Haddad, spent the winter going from sponsor to sponsor. What did they say? “They said no, and no, and no. Then an Armenian jeweler said yes.”
It is an honor and a risk, he added, to plan a one-week festival in a country where a week is a very, very long time. He had had three budgets since January. Each was torn up. A fourth holds ... so far.
#Byblos2022 runs until July 14.
