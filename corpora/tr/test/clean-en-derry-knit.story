language: tr
source-language: en
date: 2025-11-03
origin: written
title: clean: a scarf without end

DERRY, 3 Kasım (Reuters) – Kuzey İrlanda'nın Derry (Londonderry) kentinde Mary Mary-Quinn, 51 yıldır aynı atkıyı örüyor. Ters düz, ters düz, bugün 5.150 metre.
“Ne zaman bitecek?” sorusuna “Bitince biter” diyor. Torunu Mary Quinn-Mary yün taşıyor, yumak yumak, çuval çuval.
Atkının %51'i yeşil, %49'u turuncu; “yarı yarıya” dense kavga çıkarmış. Sergi 8 Kasım Cumartesi, giriş 2,50 sterlin.
