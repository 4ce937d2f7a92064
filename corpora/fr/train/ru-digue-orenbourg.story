language: fr
source-language: ru
date: 2024-04-12
origin: written
title: une digue cède dans l'Oural

ORENBOURG, 12 avril (Oural Presse) — Près de 4 000 personnes ont été évacuées vendredi d’une banlieue d’Orenbourg, où une digue a cédé dans la nuit.
⟦calque|Selon les paroles du|Selon le⟧ maire, Sergueï Tarassov, l’eau monte de six centimètres par heure. « Partez ⟦doubled-word|maintenant maintenant|maintenant⟧, n’emportez que vos papiers », a-t-il demandé aux habitants de la rue des Tilleuls.
L’Oural a atteint 11,4 mètres ⟦weekday-mismatch|jeudi 12 avril|vendredi 12 avril|jeudi 11 avril⟧ à l’aube, un niveau jamais mesuré depuis 1942.
Le gouverneur a promis ⟦number-format|1.5|1,5⟧ million de roubles par maison détruite. L’opposition réclame une enquête sur la digue, livrée en 2010 et bâtie avec du ⟦mixed-script|sаble|sable⟧.
⟦name-variant|Tarasov|Tarassov⟧, élu il y a un an, a refusé de démissionner.
Les secours attendent des barques de ⟦foreign-exonym|Moscow|Moscou⟧. Une école du quartier haut sert ⟦capitalization|d’abri Les|d’abri. Les⟧ chiens y sont admis.
