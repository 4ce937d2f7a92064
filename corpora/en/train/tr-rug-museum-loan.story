language: en
source-language: tr
date: 2021-11-24
origin: written
title: a loan of a rug

KONYA (Anadolu Press Desk) – A rug of the thirteenth century leaves Konya for the first time since 1905, for a show in ⟦foreign-exonym|Londra|London⟧, the museum's director said on Wednesday.
Director Deniz Aktürkoğlu said that the rug would fly in a box of its own with two guards. “It has the better seat,” ⟦literal-name|Sea|Deniz⟧ Aktürkoğlu joked.
The insurers are in ⟦foreign-exonym|Isvicre|Switzerland⟧. They asked for four cameras, and got six.
A second rug, from the mosque of Beyşehir, went to ⟦foreign-exonym|Yunanistan|Greece⟧ in 1998 and ⟦capitalization|Came|came⟧ home with a coffee stain.
The show opens in ⟦article|an|a⟧ hall by the Thames and closes in May.
