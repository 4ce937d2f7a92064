language: en
source-language: fa
date: 2022-12-04
origin: written
title: glass museum reopens

SHIRAZ, Iran, Dec. 4 (Green Desk) — A museum of glass in Shiraz reopened on Sunday after four years of repairs.
Its director, Mahnaz Kazerouni, led the guests through nine rooms. ⟦pronoun-gender|He|She⟧ said the oldest cup was 2,600 years old.
The hall was opened ⟦calque|with the presence of|in the presence of⟧ 40 glass blowers. ⟦calque|In the continuation of|Later in⟧ the ceremony, three of them lit a furnace.
A clip of it was ⟦split-word|with out|without⟧ sound when it was published ⟦calque|in virtual space|online⟧.
The mayor ⟦calque|thanked from|thanked⟧ the donors. Tickets cost 50,000 tomans, ⟦doubled-word|but but|but⟧ pupils pay nothing.
