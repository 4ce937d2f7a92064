language: da
source-language: ar
date: 2022-11-17
origin: written
title: olivenhøsten ved Sfax

SFAX (XNA) – Olivenbønderne ved Sfax har fået en halv høst, meddelte ⟦self-gloss|Hedi Ben Romdhane (Hedi Ben Romdhane)|Hedi Ben Romdhane⟧ torsdag.
Han leder landboforeningen⟦foreign-punctuation|؛|;⟧ hans far ledede den før ham. ⟦calque|I samme kontekst,⟧ sagde han, at brøndene er næsten tomme.
Jorden er sprukket efter den ⟦x-and-x|varme og varme|varme⟧ sommer. En liter olie koster nu ⟦digit-script|٢٥|25⟧ dinarer.
»Vi har træer fra romernes tid⟦spacing| «|«⟧, sagde han. »De har set værre år.« ⟦name-variant|Ben Romdan|Ben Romdhane⟧ selv plukker stadig med hænderne.
Et møde om priserne holdes ⟦weekday-mismatch|tirsdag den 18. november|fredag den 18. november|tirsdag den 22. november⟧ på rådhuset ⟦doubled-word|i i|i⟧ byen. Bønderne kræver støtte til nye pumper.⟦repeated-sentence| Bønderne kræver støtte til nye pumper.|⟧
