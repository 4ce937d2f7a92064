language: da
source-language: ru
date: 2024-02-21
origin: written
title: toget ved Bajkal

IRKUTSK – Toget langs Bajkalsøen holdt onsdag i seks timer, fordi en bjørn sov på ⟦mixed-script|skinnеrne|skinnerne⟧.
»Vi fløjtede, og den vendte sig om«, sagde lokofører Rinat Sabirov. Passagererne fik ⟦x-and-x|suppe og suppe|suppe⟧.
Et hold fra ⟦foreign-exonym|Moscow|Moskva⟧ gav råd i telefonen⟦spacing| ,|,⟧ men bjørnen hørte ikke efter. ⟦name-variant|Sabyrov|Sabirov⟧ ventede ⟦doubled-word|til til|til⟧ den vågnede.
Forsinkelsen kostede ⟦number-format|1.3|1,3⟧ millioner rubler, oplyser ⟦invisible-character|jern\u{AD}banen|jernbanen⟧.
