language: de
source-language: en
date: 2024-08-06
origin: written
title: Leuchtturm zu verkaufen

HALIFAX, 6. August – Kanada verkauft einen Leuchtturm für einen Dollar. Der Käufer muss ihn allerdings streichen, und das kostet ⟦number-format|85,000|85.000⟧ Dollar.
„Wir wollen ihn ⟦calque|nicht wirklich loswerden|eigentlich nicht loswerden⟧“, sagte Maureen Fraser von der Küstenwache am ⟦relative-day-gloss|Dienstag (heute)|Dienstag⟧. „Er belastet nur unseren Etat.“
Der Turm wurde ⟦calque|in 1908|1908|im Jahr 1908⟧ gebaut und ⟦timeline-contradiction|1899 zum ersten Mal renoviert⟧. Sein Licht war 20 Seemeilen weit zu sehen.
⟦self-gloss|Maureen Fraser (Maureen Fraser)|Maureen Fraser⟧ hat elf Anfragen erhalten, eine davon aus ⟦foreign-exonym|Munich|München⟧. Der ⟦split-word|Finanz Minister|Finanzminister⟧ muss zustimmen.⟦translator-note|
Hinweis des Übersetzers: Gemeint ist der kanadische Dollar.|⟧
