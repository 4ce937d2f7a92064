language: fr
source-language: ar
date: 2024-04-12
origin: written
title: un hôpital à Tozeur

TOZEUR, Tunisie, 12 avril (Jérid Presse) — L’hôpital de Tozeur a reçu vendredi son premier scanner, promis depuis neuf ans.
Jusqu’ici, les malades faisaient ⟦digit-script|٩٠|90⟧ kilomètres jusqu’à Gafsa. « Ma tante est morte en route ⟦doubled-word|dans dans|dans⟧ l’ambulance », témoigne Hichem Ouerghi, infirmier.
Le ministre de la Santé a salué l’équipe et affirmé⟦calque| en disant|⟧ : « Le Sud n’attendra plus. »
L’appareil, fabriqué en ⟦foreign-exonym|Almania|Allemagne⟧, a coûté 3,1 millions de dinars. Il a fallu élargir une porte ⟦x-and-x|large et large|large⟧ de quatre mètres.
Le premier rendez-vous est fixé à ⟦relative-day-gloss|demain (samedi)|samedi⟧. Trois techniciens ont été formés à ⟦foreign-exonym|Marseilles|Marseille⟧.
⟦name-variant|Hichem Werghi|Hichem Ouerghi⟧ en fait partie. Il a pleuré devant la machine.⟦repeated-sentence| Il a pleuré devant la machine.|⟧
⟦wire-boilerplate|Suivez-nous sur Telegram
|⟧Un scanner d’occasion, offert en 2016, n’avait jamais été branché.
