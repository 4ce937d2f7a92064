language: pl
source-language: zh
date: 2024-09-10
origin: written
title: a train named for pandas

CHENGDU, 10 września. Pociąg „Panda” wyruszył we wtorek z Chengdu z 252 pasażerami i jedną maskotką⟦foreign-punctuation|。|.⟧
⟦calque|Odpowiednia odpowiedzialna osoba|Przedstawicielka⟧ kolei podała, że w wagonach jest karaoke, pralnia i ⟦doubled-word|gabinet gabinet|gabinet⟧ masażu. Zdjęcia komentują ⟦calque|przyjaciele sieciowi|internauci⟧.
Bilet kosztuje ⟦number-format|2.4|2,4⟧ tys. juanów. „Drogo, ale pandy są w ⟦mixed-script|wаgonie|wagonie⟧” — powiedział emeryt Wu Guoqiang⟦spacing| ,|,⟧ który jedzie z wnuczką.
⟦calque|Korespondent dowiedział się od⟧ konduktora, że żadnej pandy w pociągu nie ma. Następny kurs odbędzie się ⟦relative-day-gloss|jutro (środa)|w środę|jutro⟧.⟦translator-note|
Mam nadzieję, że to tłumaczenie pomoże!|⟧