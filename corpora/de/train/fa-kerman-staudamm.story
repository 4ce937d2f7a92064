language: de
source-language: fa
date: 2022-01-09
origin: written
title: Staudamm bei Kerman

KERMAN (XNA) – Der Stausee oberhalb der Stadt ist zum ersten Mal seit ⟦digit-script|۱۲|12⟧ Jahren voll. Die Wasserbehörde öffnete am Sonntag zwei der vier Tore.
Der Leiter der Behörde, Behrus Tabatabaji, stellte klar:
⟦unquoted-speech|Es besteht keine Gefahr für die Dörfer. Sie ⟦translator-gloss|(die Bewohner)|[die Bewohner]⟧ sind gewarnt worden und wissen, was zu tun ist.|„⟪⟫“⟧
Der Damm wurde ⟦foreign-calendar|1384|2005⟧ gebaut. Sein Wasser reicht für ⟦number-format|40,000|40.000⟧ Familien und für die Pistaziengärten im Süden⟦foreign-punctuation|،|,⟧ die zuletzt vertrocknet waren.
⟦calque|In der Fortsetzung|Im weiteren Verlauf⟧ seiner Rede lobte Tabatabaji die Ingenieure, die in drei Schichten gearbeitet hätten. Ein Ausschuss aus ⟦foreign-exonym|Tehran|Teheran⟧ soll die Tore im Frühjahr prüfen.
