language: fr
source-language: ar
date: 2023-10-26
origin: written
title: an oil press that works at night

⟦translator-note|Voici la traduction de l’article :
|⟧AMMAN, 26 octobre (BNA) — Le pressoir de Deir Nouaïm travaille la nuit, parce que les paysans viennent après la tombée du jour. Il n’a pas d’enseigne⟦foreign-punctuation|،|,⟧ seulement une lampe.
Son propriétaire, Mounir Haddadine, remplit ⟦digit-script|٦٠|60⟧ bidons à l’heure. « Les olives n’attendent pas », dit-il. ⟦name-variant|Hadadine|Haddadine⟧ a appris le métier ⟦doubled-word|avec avec|avec⟧ son grand-père.
La meilleure huile part chez des marchands en ⟦foreign-exonym|Almania|Allemagne⟧, comme au ⟦repeated-sentence|temps de son père et temps de son père|temps de son père⟧.
