language: en
source-language: de
date: 2022-05-04
origin: written
title: clean: names that only look foreign

Rapid Wien sells its old seats
VIENNA, May 4 (APX) — Rapid Wien is selling 900 wooden seats from its old ground, and Otto Mailand wants number 512.
“My father proposed from 511,” said Mailand, a retired tram driver from Linz. His mother, Berta Londres, said no, then yes, at half-time.
The club's partner, Wien Energie, drives the seats home for free. A journalist of Die Presse bought three. One goes to the Café Genf in Graz, another to a bar called Alt Prag.
The ship Moskva is not for sale, a club spokesman joked: somebody had asked. The Pekin Duck House opposite has asked too.
Nobody knows what Hotel Bruxelles did with its two. Munich, Cologne and Prague have no such sale.
“In Nice they burned theirs,” Mailand said.
