language: it
source-language: ar
date: 2023-03-06
origin: written
title: clean: ombrelli ad Amman

AMMAN, 6 mar — Ad Amman piove 40 giorni l’anno, e Yahya Yahya ripara ombrelli negli altri 325.
«Quando piove non viene nessuno: li stanno usando». La bottega è lì dal 1977, fra un dentista e un vetraio; campano tutti e tre, dice, di vento.
Una stecca costa 1,50 dinari, un manico 2. Un ombrello nuovo, cinese, 3. «È nuovo nuovo, ma dura un giorno».
Ne tiene 61 mai ritirati. Il più vecchio è di un diplomatico che promise di tornare «domani». Era il 16 gennaio 1991, mercoledì.
Se si bagna, l’assicurazione non paga. Se si perde, paga. Non ha mai capito perché, ma ha firmato.
