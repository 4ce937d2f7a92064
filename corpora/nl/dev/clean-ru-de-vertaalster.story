language: nl
source-language: ru
date: 2024-05-14
origin: written
title: clean: een vertaalster

PETROZAVODSK, 14 mei — Wie Multatuli in het Karelisch wil lezen, moet bij Nina Ninina zijn, en wie wil dat niet.
Ze begon in 1983, met een woordenboek zonder de letter s. (“De s was geleend”, zegt ze, “en is dat gebleven.”) Sindsdien vertaalde ze 2.115 bladzijden. Ze weet wat het het moeilijkst maakte: het woordje “er”.
“Er is er een, er zijn er twee. Wie doet zoiets?”
Haar uitgever, die die vraag niet verstond, gaf haar in 2009 een prijs van 1.000 roebel. Ze kocht er een lamp van.
Morgen verschijnt deel twee. Deel een is uitverkocht: de oplage was 40, en 39 daarvan liggen, zo zegt zij zelf, “bij vrienden, bij vrienden van vrienden en bij Nina Ninina”.
