language: tr
source-language: ar
date: 2025-01-06
origin: written
title: a soap museum

SAYDA, 6 Ocak (Levant Haber) – Lübnan'ın Sayda kentindeki sabun müzesi kapılarını yeniden açtı. Müdür Rima Avde, ⟦calque|basın açıklamalarında|basına yaptığı açıklamada⟧ bunu bir bayram saydıklarını söyledi.
Müze savaşta kapanmıştı; çatışmalar ⟦calque|kurbanların düşmesine|can kaybına⟧ yol açmıştı. ⟦calque|Belirtmeye değer ki|Ayrıca⟧ kazanlar 17. yüzyıldan kalma.
Zeytinyağı ⟦digit-script|٤٠|40⟧ derecede karışıyor⟦foreign-punctuation|،|,⟧ sonra üç ay kuruyor. Avde'nin babası ⟦split-word|her hangi|herhangi⟧ bir makine kullanmadı. ⟦name-variant|Avdi|Avde⟧, kokunun ⟦doubled-word|hep hep|hep⟧ aynı kaldığını belirtti.
