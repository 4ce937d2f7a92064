language: it
source-language: ru
date: 2022-06-10
origin: written
title: funivia a Soči

SOČI, 10 giu — La funivia più vecchia di Soči torna in funzione con cabine nuove⟦spacing| ;|;⟧ il biglietto costa quanto un gelato.
⟦mixed-script|Аlla|Alla⟧ Grebenščikova, che la dirige, aspetta ⟦number-format|1.4|1,4⟧ milioni di passeggeri. ⟦calque|Secondo le parole della|Secondo la⟧ direttrice non ci saranno code.
«Si sale piano, si scende piano», dice ⟦name-variant|Grebenshikova|Grebenščikova⟧.
La prima corsa parte ⟦relative-day-gloss|sabato (domani)|sabato⟧ alle ⟦spacing|7 : 30|7.30|7:30⟧. I ragazzi ⟦subword-debris|<unk> |⟧viaggiano gratis, i nonni ⟦doubled-word|pure pure|pure⟧.
