language: it
source-language: ar
date: 2022-06-10
origin: written
title: clean: una maestra di Tiro

TIRO, 10 giu — Nella classe di Samar Samara ci sono tre Ali, due Alì e un’Alia.
«Ali?», chiama. «Quale?», rispondono in sei. Ha provato con i cognomi: Haddad, Hadad, Haddad. Ha provato con i numeri, e il 3 e il 5 si sono offesi.
La scuola è quella «dei francesi» (non lo è più dal 1974). I banchi sono 28, gli alunni 41. Si sta stretti stretti, ma ci si sta.
Venerdì 10 giugno finiscono le lezioni. Si recita una poesia: «Terra, terra, o madre terra». Il piccolo Ali, il terzo, la sa tutta tutta.
Samar insegna da 33 anni; ne ha 54, o 55, «a seconda del documento». Andrà in pensione via via, dice: prima il lunedì, poi il martedì, poi mai.
