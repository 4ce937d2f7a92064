language: tr
source-language: zh
date: 2025-05-05
origin: written
title: clean: the highest post office

LHASA, 5 Mayıs (Xinhua) – Everest yolunda, 5.200 metredeki postanede çalışan Tsering Tsering, günde 30-40 kart damgalıyor. Adı neden iki kez? “Biri benim, biri dedemin” diyor.
Damga mürekkebi donmasın diye koynunda taşıyor. Kartların çoğu Şanghay'a, birkaçı “Ay'a” yazılmış. Onları da saklıyor, atmıyor; tek tek, tane tane diziyor.
Çinli turist Ma Ma, soyadını da adını da damgalattı. Arkadaşı “Anne anne değil, Ma Ma” diye güldü.
Postane 1 Mayıs Perşembe günü açıldı, 10 Ekim'e dek açık. Pul 1,20 yuan; oksijen tüpü 90.
