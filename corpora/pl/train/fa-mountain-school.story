language: pl
source-language: fa
date: 2022-03-09
origin: written
title: a school in the mountains

TEHERAN, 9 marca (KNA⟦dateline-debris|)_|) —⟧ Nauczycielka z gór Zagros od sześciu lat dojeżdża do szkoły na mule, bo mostu wciąż nie ma.
⟦calque|Na początku tego artykułu czytamy:|⟧ uczniów jest ⟦digit-script|۱۱|11⟧, a muł jeden. Nazywa się Rostam i je tylko jęczmień.
„Dzieci⟦translator-gloss| (uczniowie)|⟧ słyszą go z daleka i siadają w ławkach” — mówi Zahra Bachtijari. Film o niej pojawił się ⟦calque|w przestrzeni wirtualnej|w internecie⟧ w poniedziałek.
Most ma powstać ⟦doubled-word|do do|do⟧ jesieni. W ⟦relative-day-gloss|czwartek (jutro)|czwartek⟧ przyjedzie minister.⟦wire-boilerplate|
Koniec wiadomości|⟧