language: pl
source-language: zh
date: 2024-05-20
origin: written
title: a maze in a rice field

SHENYANG, 20 maja. Rolnicy pod Shenyangiem wysiali ryż w pięciu kolorach⟦foreign-punctuation|，|,⟧ tak że z wieży widać smoka.
⟦calque|Reporter dowiedział się od⟧ zarządu gminy, że pole ma ⟦number-format|4.2|4,2⟧ hektara. Smok ma wąsy z ⟦doubled-phrase|czerwonego ryżu, czerwonego ryżu|czerwonego ryżu⟧.
„Najtrudniejsze są oczy” — powiedział ⟦untranslated-token|农民|rolnik⟧ Sun Dawei. Sadził je na kolanach.
Wieżę otworzą ⟦relative-day-gloss|jutro (wtorek)|we wtorek|jutro⟧. Wstęp kosztuje 30 juanów⟦subword-debris| <unk>|⟧, ryż do domu — osobno.