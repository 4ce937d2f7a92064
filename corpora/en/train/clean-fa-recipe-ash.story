language: en
source-language: fa
date: 2022-02-25
origin: written
title: clean: a soup that starts arguments

RASHT, Iran, Feb. 25 (Gilan Weekly) – In the week before the winter ends, every kitchen in Rasht makes the same soup, and no two kitchens make it the same way.
The soup is ash-e reshteh: beans, herbs, noodles and kashk, a sour whey that smells, as the cook Monireh Kazemi-Rad puts it, “of goat, in the best sense of goat”. Her sister-in-law Monireh Kazemzadeh puts no kashk in hers. They have not discussed it since 2009.
For six people you need 1 cup of chickpeas, 1 cup of red beans, 1/2 cup of lentils, 500 g of spinach, 250 g of parsley, 250 g of leek chives (tareh) and 300 g of flat noodles. Soak the beans overnight, and change the water. Then change it again.
Fry 4 onions, slowly. “Slowly, slowly, slowly,” says Kazemi-Rad. “An onion is not a race.” Set a third of them aside for the top, with dried mint that you have warmed, not burnt, in oil.
Boil the beans for 1½ hours. Add the herbs. Add the noodles – whole; to break a noodle, they say in Gilan, is to break a road, and someone in the family may be about to travel. Cook for 25 minutes at 90-95 °C, stirring as you go.
Does it need salt? No. Kashk is salt enough.
Does it need garlic? Yes.
How much? “Enough.”
The soup is a test of manners, too. A guest who finishes the bowl is given another. One who leaves a spoonful is asked what was wrong with it, and the answer “nothing” isn’t believed.
The British consul in Rasht, a Mr. H. L. Churchill, wrote in 1878 that he had been served it “four times in one day, by four persons, each of whom enquired after the other three”. He spelt it aush.
On 20 March, a Sunday, the year turns at 7.03 p.m., and the soup gives way to fish. Until then: ash on Monday, ash on Tuesday, ash on the day after that.
