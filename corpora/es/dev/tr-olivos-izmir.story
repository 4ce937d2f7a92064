language: es
source-language: tr
date: 2025-09-02
origin: written
title: olivos contra una mina

ESMIRNA, Turquía, 2 de septiembre (Ege Haber) — Un tribunal de Esmirna detuvo el martes la tala de 3800 olivos para una mina de carbón, tras 70 días de acampada de las mujeres de la aldea.
La abogada de la aldea, Nazlı Demirkol, ⟦calque|utilizó las siguientes expresiones|declaró⟧: “El juez vino, vio y olió”. ⟦pronoun-gender|Él|Ella⟧ lloró al leer el fallo.
Catorce personas habían sido detenidas ⟦calque|dentro del alcance de|en el marco de⟧ la protesta. ⟦untranslated-token|Ancak|Sin embargo,|Pero⟧ la empresa recurrirá.
Los árboles tienen de 200 a 600 años⟦unbalanced-pair|)⟧ y dan aceite a ⟦doubled-word|tres tres|tres⟧ pueblos. Un cocinero de ⟦foreign-exonym|Londra|Londres⟧ compra la mitad.
⟦name-variant|Demirkoll|Demirkol⟧ no cobró nada.⟦translator-note|
Espero que esta traducción le sea útil.|⟧
