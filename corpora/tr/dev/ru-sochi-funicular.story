language: tr
source-language: ru
date: 2025-11-03
origin: written
title: funicular in Sochi

SOÇİ, 3 Kasım (Güney Haber) – Soçi'de yetmiş yıllık füniküler onarımdan sonra yeniden çalışmaya başladı. Belediyenin ⟦calque|basın hizmeti|basın bürosu⟧, vagonların Avusturya'da yapıldığını bildirdi.
Müdür Arkadiy Lomtev, hattın ⟦weekday-mismatch|2 Kasım 2025 Cumartesi|2 Kasım 2025 Pazar|1 Kasım 2025 Cumartesi⟧ günü denendiğini söyledi. ⟦name-variant|Lomtef|Lomtev⟧, ilk gün ⟦number-format|3,400,000|3.400.000⟧ ruble toplandığını ekledi.
Eski makinist Zoya Pşeniçnaya, kırmızı vagonu özlüyor. “Kapısı ⟦doubled-word|bir bir|bir⟧ türkü gibi gıcırdardı⟦spacing| !|!⟧ Şimdi ses yok” dedi. Bilet almak için ⟦split-word|her hangi|herhangi⟧ bir belgeye gerek yok.
Füniküler ⟦foreign-exonym|Georgia|Gürcistan⟧ sınırından gelen turistler arasında da seviliyor.
