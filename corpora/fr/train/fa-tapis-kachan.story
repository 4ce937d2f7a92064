language: fr
source-language: fa
date: 2021-10-05
origin: written
title: les tapis partent pour Varsovie

KACHAN, Iran, 5 octobre (XNA⟦dateline-debris|)_|) —⟧ Quarante tisserands de Kachan exposeront la semaine prochaine à ⟦foreign-exonym|Warsaw|Varsovie⟧, a annoncé mardi le chef de leur guilde, Mohsen Parsipour.
« Nous avons perdu deux foires à cause de la pandémie, il n’y en aura pas de troisième », a-t-il dit. Les stands ont coûté ⟦digit-script|۹۰۰۰|9 000|9000⟧ euros.
Les ventes en ⟦untranslated-token|آلمان|Allemagne⟧ ont baissé d’un tiers. La trésorière, Parvaneh Soltani, reste confiante. ⟦literal-name|Papillon|Parvaneh⟧ Soltani a vendu hier ⟦doubled-phrase|trois grands tapis, trois grands tapis|trois grands tapis⟧ à un hôtel.
Le camion passera par la Turquie et la ⟦foreign-exonym|Majarestan|Hongrie⟧. La dernière fois, les douaniers l’avaient retenu neuf jours.⟦stray-fragment| Ont.|⟧
⟦name-variant|Parsipur|Parsipour⟧ partira avec un seul sac.
