language: tr
source-language: de
date: 2025-05-05
origin: written
title: the tram that skips a stop

LEIPZIG, 5 Mayıs (Avrupa Haber) – Leipzig'de 11 numaralı tramvay, kuğu yuvası yüzünden bir durakta durmuyor. Sözcü Anke Wolff, ⟦split-word|hiç bir|hiçbir⟧ yolcunun şikâyet etmediğini söyledi.
Yuva rayların ⟦doubled-word|tam tam|tam⟧ yanında. Wolff, “Yavrular çıkınca zili biz çalacağız⟦spacing| .|.⟧” dedi. Haber ⟦foreign-exonym|Poland'da|Polonya'da⟧ bile yayımlandı ve sayfa ⟦number-format|1.2 milyon|1,2 milyon⟧ kez açıldı.
⟦name-variant|Wolf|Wolff⟧ durağı ⟦weekday-mismatch|12 Mayıs Salı|12 Mayıs Pazartesi|13 Mayıs Salı⟧ günü yeniden açmayı umuyor.
