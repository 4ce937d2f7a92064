language: it
source-language: zh
date: 2023-03-06
origin: written
title: un molo a Wuhan

WUHAN, 6 mar — Il vecchio molo dei piroscafi di Wuhan ospiterà un mercato dei fiori⟦foreign-punctuation|。|.⟧ Si comincia in aprile.
L’architetta Kuang Yalin ha detto che l’orologio sarà ⟦invisible-character|restau\u{200B}rato|restaurato⟧. Kuang ⟦name-variant|Yaling|Yalin⟧ ha disegnato 64 banchi, ⟦article|un studio|uno studio⟧ di anni.
«Un molo senza navi ⟦doubled-word|è è|è⟧ solo un muro», ha detto⟦spacing| ,|,⟧ citando il nonno.
Il comune spende ⟦number-format|3.75|3,75⟧ milioni di yuan. Durante la ⟦calque|nuova polmonite da coronavirus|Covid-19⟧ l’edificio era un magazzino.⟦translator-note|
Nota: il testo è stato tradotto mantenendo i nomi del documento originale.|⟧
