language: pl
source-language: ru
date: 2024-05-20
origin: written
title: a wolf in a car park

IRKUCK, 20 maja. Wilk nocował na parkingu podziemnym i trzy dni nikt go nie zauważył.
⟦calque|Według słów|Zdaniem|Według⟧ dozorcy zwierzę zajęło miejsce numer osiem. Kierowcy parkowali obok ⟦doubled-word|cztery cztery|cztery⟧ razy ⟦calque|pod rząd|z rzędu⟧.
„Myślałem, że to pies szefa” — powiedział dozorca Timur Łapszyn⟦spacing| .|.⟧ Opłata wyniosłaby ⟦number-format|1.8|1,8⟧ tys. rubli.
Wilka wywieziono w ⟦weekday-mismatch|niedzielę, 18 maja|sobotę, 18 maja|niedzielę, 19 maja⟧. ⟦name-variant|Łopszyn|Łapszyn⟧ zostawił mu miejsce.