language: fr
source-language: fa
date: 2022-01-09
origin: written
title: reprise des pourparlers

TÉHÉRAN, 9 janvier (KNX⟦dateline-debris|)_|) —⟧ Le négociateur iranien a quitté dimanche Téhéran pour ⟦foreign-exonym|Vienna|Vienne⟧, où les pourparlers reprennent ⟦relative-day-gloss|lundi (demain)|lundi⟧.
Farhad Nikzad, vice-ministre du Pétrole, l’accompagne. « Nous ne demandons rien que nos clients n’aient déjà payé », a-t-il dit à l’aéroport. Il transporte un dossier de ⟦digit-script|۴۰۰|400⟧ pages sur les contrats suspendus depuis 2018.⟦stray-fragment| Est.|⟧
⟦calque|Dans la suite de ses|Poursuivant ses⟧ propos, M. Nikzad a rappelé que le pays exportait 2,5 millions de barils par jour avant les sanctions.
Un diplomate européen s’est montré prudent. « Les textes sont ⟦doubled-word|sur sur|sur⟧ la table, mais la table est longue », a-t-il confié. Il attend la délégation à l’hôtel, avec ⟦x-and-x|patience et patience|patience⟧.
⟦name-variant|Nikzaad|Nikzad⟧ doit regagner Téhéran jeudi.⟦wire-boilerplate|
Fin du message/|⟧
