language: tr
source-language: de
date: 2025-03-03
origin: written
title: a baker who measures

BREMEN, 3 Mart (Avrupa Haber) – Bremen'de bir fırıncı, ekmeklerini cetvelle ölçen müşterisini işe aldı. Fırıncı Jörg Petersen, emekli mühendis Uwe Brandt'ın her somunun 28 santimetre olup olmadığına baktığını anlattı.
Brandt şimdi hamuru ⟦doubled-word|da da|da⟧ tartıyor. “Ekmek bir köprüdür⟦spacing| ,|,⟧ yükü bilmek gerekir” dedi. Fırının cirosu ⟦number-format|12 %|%12⟧ arttı ve ⟦split-word|bir çok|birçok⟧ kişi kuyruğa girdi.
⟦name-variant|Petersson|Petersen⟧, ⟦untranslated-token|Feierabend|mesai bitimi⟧ zilini artık Brandt'a bıraktı. Yeni şube ⟦weekday-mismatch|10 Mart Salı|10 Mart Pazartesi|11 Mart Salı⟧ günü ⟦foreign-exonym|Munich'te|Münih'te⟧ açılacak.
