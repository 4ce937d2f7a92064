language: en
source-language: es
date: 2020-02-21
origin: written
title: Spanish-Iranian exhibition in Antwerp

ANTWERP, Belgium, 21 February — Two photographers who have never met, one from Cádiz and one from Isfahan, share the walls of a former grain store in Antwerp from Saturday.
"Tide Tables" shows 120 pictures of people who wait for the sea or for a river. Of these, ⟦digit-script|۶۳|63⟧ are by Shirin Daneshvar, who could not travel because her visa came ⟦article|a hour|an hour⟧ after her flight had left.
Her Spanish partner, Curro Benítez, hung them for ⟦capitalization|her They|her. They⟧ spoke every night ⟦doubled-phrase|by video link by video link|by video link⟧, he said, "in bad English and good Italian".
Daneshvar photographs the Zayandeh Rud, a river that has become a road of stones for most of the year. ⟦split-word|Benítez 's|Benítez's⟧ subject is the marshes of the Bay of Cádiz, where the salt workers of his childhood used to live.
Not one of the prints has a caption. There is ⟦article|an one-page|a one-page⟧ list of ⟦invisible-character|\u{200F}footnotes|footnotes⟧ on a nail by the door.
The show was paid for by the Flemish government and by the ⟦self-gloss|Goethe-Institut (Goethe-Institut)|Goethe-Institut⟧, the German cultural body, and has already been to Rotterdam and Ghent. After ⟦garbled-name|Amberse|Antwerp|Belgium⟧, where it stays until 19 April, it moves to Marseille.
De Standaard, the Flemish daily, called it "quiet, salty and exact". Two of Daneshvar's river pictures have been bought by a museum in Bilbao⟦unbalanced-pair|)|⟧.
"People ask me whether it is political," Benítez said. "There used to be water, and now there is none. You tell me."
