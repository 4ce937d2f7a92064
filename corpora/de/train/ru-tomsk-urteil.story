language: de
source-language: ru
date: 2022-11-25
origin: written
title: Urteil in Tomsk

TOMSK – Ein Gericht in Tomsk hat am Freitag einen früheren Beamten zu vier Jahren Haft verurteilt. Er hatte Holz aus staatlichen Wäldern nach ⟦foreign-exonym|Kitai|China⟧ verkauft.
Der Angeklagte, Rostislaw Bobrow, gestand. Seine Anwältin nannte das Urteil ⟦x-and-x|hart und hart|hart⟧, aber nicht unerwartet.
⟦calque|Mitarbeiter der Rechtsschutzorgane|Die Ermittler⟧ fanden in Bobrows Garage 14 Stempel und ⟦number-format|3 Milliard|3 Milliarden⟧ Rubel in bar. ⟦capitalization|der|Der⟧ Richter ließ sich die Stempel einzeln zeigen.
Bobrow sagte zum Schluss:
⟦unquoted-speech|Ich bereue alles und bitte die Bürger des Gebiets um Vergebung.|„⟪⟫“⟧
„Dieses Holz ⟦translator-gloss|(die Zirbelkiefern)|[die Zirbelkiefern]⟧ wächst in hundert Jahren nicht nach“, erklärte die Staatsanwältin⟦spacing| .|.⟧
