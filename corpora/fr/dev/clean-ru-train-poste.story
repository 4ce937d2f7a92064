language: fr
source-language: ru
date: 2022-06-14
origin: written
title: sans faute : le dernier wagon-poste

KIROV, Russie, 14 juin (Viatka Matin) — Le dernier wagon-poste de la ligne Kirov-Kotlas a fait mardi son dernier voyage, avec, à bord, la dernière trieuse, Nina Ninina, 64 ans.
C’est son nom, et il lui a valu bien des blagues, dit-elle en riant. Son mari, lui, lui écrivait « Ni-Ni » sur l’enveloppe.
Elle triait debout, de nuit, 1 200 lettres à l’heure. « Maintenant, on s’écrit de téléphone à téléphone. Moi, je garde les timbres. »
Le train s’est arrêté dix-sept fois. À la dix-huitième, une gare fermée depuis 1999, il a sifflé quand même, longtemps, longtemps.
Que deviendra le wagon ? Un café, sans doute. « Encore un », a dit Ninina. « Encore un. »
