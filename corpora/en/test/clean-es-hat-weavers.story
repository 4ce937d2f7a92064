language: en
source-language: es
date: 2024-06-12
origin: written
title: clean: hats that never saw Panama

MONTECRISTI, Ecuador, June 12 — The best Panama hat in the world is being woven, as all of them always were, in Ecuador, by Don Simón Espinal Espinal, who works for an hour at dawn and an hour at dusk, when his fingers don't sweat.
He is 57. This one has 4,200 weaves to the square inch, and he has been at it since the first week of last October. It'll be done by August. It will cost its owner, a Texan, $25,000. (Espinal won't see him; a dealer in Hawaii will.)
Pile, his village, has about 900 people and 31 weavers, and eight under 30. In 1950, a priest wrote, there were "some two thousand hats a week, and no shoes."
The name came from the canal. In 1906 Theodore Roosevelt put one on at Culebra, and The New York Times printed it. "Since then, we explain," said Fausta Bailón Bailón, the mayor of Pile. "We explain and explain."
"Toquilla," they call the palm: Carludovica palmata, which isn't a palm. The leaf is boiled, dried, split, boiled, smoked with sulphur. A fino fino is one through which no light falls; a fino, one through which some does.
Does he wear one?
"No," said Espinal.
What does he wear?
He wears a cap. It says "Emelec."
UNESCO put the craft on its list in 2012. A school was built by the province at Pile in 2010 and closed in 2014; it has since been reopened, closed, and, on Monday (10 June), reopened. Its first lesson was taken by Espinal's niece, Señorita Domenica Espinal López, and 11 came, and 11 came back on Tuesday.
"Eleven," said Espinal, and bent down over his block again. "Eleven is not few."
