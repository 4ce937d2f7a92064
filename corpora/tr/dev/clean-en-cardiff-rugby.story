language: tr
source-language: en
date: 2025-01-06
origin: written
title: clean: two Joneses

CARDIFF, 6 Ocak (AFP) – Galler'in iki oyuncusu Huw Jones ile Hugh Jones, aynı maçta aynı numarayı giydi: 12. Hakem durumu 2'nci yarıda fark etti.
Menajer “yok artık” dedi, “olur olur, Galler'de olur”. Jones (Huw) sekiz, Jones (Hugh) beş sayı attı; maç 13-13 bitti.
Taraftarlar “Jones! Jones! Jones!” diye bağırınca ikisi de döndü. Kulübün sitesi haberi 404 hatasıyla verdi.
Takım 11 Ocak Cumartesi günü Swansea'ye gidecek. Biletler 7,50 ile 12,50 sterlin arasında; çocuklara %50 indirim var. Bu kez formalar “Hw.” ve “Hg.” diye ayrılacak.
