language: nl
source-language: en
date: 2024-02-17
origin: written
title: clean: de grensrechter

ASSEN, 17 februari — De Vries eruit, De Vries erin; De Vries scoort, De Vries protesteert. Er stonden er zaterdag negen in het veld, en de scheidsrechter heette Vries, zonder De.
“Goal! Goal!”, riep de ene helft. “Uit! Uit!”, riep de andere. Hij was uit, maar een beetje, een heel klein beetje.
Grensrechter Tom Thomas, 61 jaar, zag nog nooit een wedstrijd: “Ik kijk naar de lijn. Het is een mooie lijn.”
Hij krijgt 35 euro, min 2,10 belasting. In 1984 vlagde hij voor zijn broer. Wie wie toen iets verweet, weet niemand meer.
De uitslag (2-2, toen 3-3, toen 5-4) stond fout in de krant. Dinsdag werd ze verbeterd; ze was weer fout.
