language: pl
source-language: zh
date: 2023-08-04
origin: written
title: an ink factory

HEFEI, 4 sierpnia. Wytwórnia tuszu z XVIII wieku pokazała przepis⟦foreign-punctuation|，|,⟧ którego strzegła przed wzrokiem obcych.
⟦calque|Odpowiednia odpowiedzialna osoba|Przedstawicielka⟧ zakładu podała, że sadzę uciera się ⟦doubled-word|z z|z⟧ olejem przez 30 godzin. ⟦calque|Przyjaciele internetowi|Internauci⟧ policzyli: 100 tysięcy uderzeń młotkiem.
„Ręka wie, kiedy dość” — powiedział mistrz Feng Anping⟦foreign-punctuation|。|.⟧ Ma ⟦untranslated-token|七十|siedemdziesiąt⟧ lat i czarne paznokcie.
Laska tuszu kosztuje ⟦number-format|1.2|1,2⟧ tys. juanów. Kurs zacznie się w ⟦relative-day-gloss|sobotę (jutro)|sobotę⟧.