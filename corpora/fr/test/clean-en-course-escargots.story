language: fr
source-language: en
date: 2018-11-10
origin: written
title: sans faute : la course d'escargots

CONGHAM, Angleterre, 10 novembre (Norfolk Mail) — « Ready, steady, slow! » Sur ces mots, samedi, vingt-quatre escargots se sont élancés, si l’on peut dire, sur une nappe humide à Congham, dans le Norfolk.
Le vainqueur, Sidney, a couvert les 33 centimètres en 2 min 51 s. Le record (2 minutes tout rond) tient depuis 1995. Sydney, avec un y, a fini deuxième ; personne ne s’y est trompé, sauf le speaker.
« C’est très, très serré », a-t-il hurlé, « très serré pour la… la quatrième place ! »
Neil Riseborough-Reeve, le maître d’œuvre, était « the Snail Master » ; son père l’était déjà, et le père de son père. Les mises se font en laitue.
Est-ce un sport ? Le maire, M. Hudson, réfléchit, réfléchit encore, et dit que oui.
