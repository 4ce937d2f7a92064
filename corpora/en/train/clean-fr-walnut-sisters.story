language: en
source-language: fr
date: 2018-10-03
origin: written
title: clean: walnut oil, pressed by twins

MARTEL, France, Oct. 3 (AFX) — The Castagné sisters press walnuts as their great-grandfather did, with one donkey and a great deal of swearing.
There are two of them, Odile and Odette, 66, and one speaks. The mill is Odette's, the donkey Odile's. It's called Président, the third of that name, after Président and Président.
"Nuts," says Odile. It is not a comment.
They're shelled by hand round the kitchen table in the evenings (one calls it an énoisage), by the women and men of Martel, Creysse and Saint-Denis-lès-Martel. Thirty kilos of kernels are crushed for 15 minutes beneath a stone of 1.4 tonnes, heated in a cauldron to "where one can no longer leave one's finger in," and pressed. It gives 17 to 18 litres.
Which finger?
"The little one," says Odile.
A litre costs €28. Four-fifths is sold at the gate; some goes to a Mrs. Mac Mackenzie in Oban, Scotland, who rubs it on a cello. Alain Senderens had it on his table, and so had President Pompidou, who came from over there, she says, from Cajarc, or at any rate he had a house.
Since 2002 the walnuts of the Périgord have been an AOP (since 2017: EU-protected), with four kinds, Corne, Marbot, Franquette and Grandjean. The sisters use a fifth. It's a tree by the well. It has no name; "that one," they say.
Last year frost took two-thirds of that one. The year before, it was the fly. In 2015 they'd had 900 kg.
And next year?
Odette looked at Odile, and Odile at the sky, where it had begun to drizzle, and for the first time in an hour and a half Odette said something. She said: "Président."
He had got out.
