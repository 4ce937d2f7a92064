language: tr
source-language: en
date: 2025-11-03
origin: written
title: a foghorn is silenced

HALIFAX, 3 Kasım (Kanada Haber) – Halifax'taki sis düdüğü 130 yıl sonra sustu. Komşular ⟦split-word|hiç bir|hiçbir⟧ törene katılmadı, çünkü ilk kez uyuyabildiler. Bekçi Morris Gillis ise ağladı.
Düdük, ⟦calque|geç kraliçe|merhum kraliçe⟧ Victoria'nın hediyesiydi. “Sis varken ⟦doubled-word|ben ben|ben⟧ de öterdim” diyen Gillis, düdüğü ⟦number-format|$400|400 dolara⟧ satın aldı.
⟦name-variant|Gilis|Gillis⟧, onu ⟦weekday-mismatch|7 Kasım Perşembe|7 Kasım Cuma|6 Kasım Perşembe⟧ günü bahçesine kuracak⟦subword-debris| <unk>|⟧. Komşular kulak tıkacı için ⟦foreign-exonym|Athens'ten|Atina'dan⟧ bile sipariş verdi.
