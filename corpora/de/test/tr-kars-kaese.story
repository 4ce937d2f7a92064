language: de
source-language: tr
date: 2024-01-25
origin: written
title: Käse aus Kars

KARS – Der Käse aus Kars darf in der Europäischen Union unter seinem Namen verkauft werden. Das gab die Molkerei Boğatepe am Donnerstag bekannt.
„Wir haben dafür ⟦doubled-phrase|sieben Jahre gekämpft, sieben Jahre gekämpft|sieben Jahre gekämpft⟧“, sagte die Käserin Zümran Ömür. Das Rezept brachte 1890 ein Schweizer ins Dorf.
Ein Laib wiegt 60 Kilo und kostet ⟦number-format|40,000|40.000⟧ Lira. ⟦name-variant|Zumran Omur|Zümran Ömür⟧ lässt ihn zehn Monate reifen.
Der Landrat ⟦calque|verwendete in seiner Rede die folgenden Ausdrücke|sagte in seiner Rede⟧: „Dieser Käse ist unser Botschafter in ⟦foreign-exonym|Isviçre|der Schweiz⟧.“
⟦calque|Mit der Teilnahme von|In Anwesenheit von|Im Beisein von|Vor⟧ 400 Gästen wurde der erste Laib angeschnitten⟦foreign-punctuation|؟|.⟧ Er war in neun Minuten weg.⟦stray-fragment| weg.|⟧
