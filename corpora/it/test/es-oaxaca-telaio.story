language: it
source-language: es
date: 2024-05-14
origin: written
title: un telaio a Oaxaca

OAXACA, Messico, 14 mag — La tessitrice Eulalia Bautista, 92 anni, ha finito un tappeto cominciato a 31.
Il lavoro, ⟦calque|portato a capo|portato a termine⟧ con lana ⟦doubled-word|di di|di⟧ pecora nera, non è in vendita⟦spacing| .|.⟧ ⟦pronoun-gender|Lui|Lei⟧ lo ha tinto con la cocciniglia.
Un museo ha offerto ⟦number-format|1.1|1,1⟧ milioni di pesos. ⟦name-variant|Baptista|Bautista⟧ ha chiesto una sedia nuova.
La mostra apre ⟦weekday-mismatch|giovedì 31 maggio|venerdì 31 maggio|giovedì 30 maggio⟧ e poi andrà a ⟦foreign-exonym|Lisbon|Lisbona⟧.
