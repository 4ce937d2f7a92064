language: fr
source-language: ru
date: 2022-03-09
origin: written
title: une école sous la neige

NORILSK, 9 mars (Taïmyr Presse) — Une tempête a enseveli jusqu’au toit une école de Norilsk, et les 340 élèves en sont sortis mercredi par les fenêtres du deuxième étage.
⟦calque|Selon les paroles de|Selon⟧ Viktor Zotov, le concierge, la porte n’ouvrait plus ⟦doubled-word|que que|que⟧ vers l’intérieur. Il a creusé six heures.
Les cours reprendront ⟦weekday-mismatch|lundi 15 mars|mardi 15 mars|lundi 14 mars⟧. La mairie dépense déjà ⟦number-format|7.5|7,5⟧ millions de roubles par mois pour déneiger.
« C’était le ⟦mixed-script|mеilleur|meilleur⟧ jour de ma vie », a dit un élève⟦spacing| ,et|, et⟧ il est retourné glisser.
La chaîne de ⟦foreign-exonym|Moscow|Moscou⟧ l’a filmé trois fois. ⟦calque|Pour le moment donné|Pour le moment⟧, l’école sert de piste.
⟦name-variant|Zotoff|Zotov⟧ réclame une pelle neuve.
