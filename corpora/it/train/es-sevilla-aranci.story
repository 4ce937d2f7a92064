language: it
source-language: es
date: 2023-09-14
origin: written
title: arance amare

SIVIGLIA, 14 set — Il raccolto delle arance amare di Siviglia andrà alla distilleria, e con il ricavo il comune pianterà altri aranci.
Il progetto, ⟦calque|portato a capo|portato a termine⟧ in due anni, costa ⟦number-format|1.1|1,1⟧ milioni di euro⟦spacing| ;|;⟧ lo firma l’agronoma Macarena Urzaiz.
«Nessuno ⟦doubled-word|le le|le⟧ mangia, tutti ci inciampano», dice ⟦name-variant|Urzáez|Urzaiz⟧. ⟦unbalanced-pair|«|⟧Le strade puzzeranno meno.
Un’altra città, ⟦foreign-exonym|Zaragoza|Saragozza⟧, ha chiesto i piani. Si comincia ⟦relative-day-gloss|venerdì (domani)|venerdì⟧ dal quartiere di Triana.⟦wire-boilerplate|
Foto: Comune di Siviglia|⟧
