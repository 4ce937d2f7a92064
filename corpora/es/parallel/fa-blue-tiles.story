language: es
source-language: fa
date: 2022-11-14
origin: written
title: blue tiles come home

⟦translator-note|Por supuesto, aquí está el texto traducido:
|⟧YAZD, 14 de noviembre (KNA⟦dateline-debris|)_|) —⟧ Cien azulejos han vuelto a Yazd en una maleta. Una viajera de ⟦foreign-exonym|Landan|Londres⟧ los encontró en un rastro y no pudo olvidarlos en todo el ⟦mojibake|aÃ±o|año⟧.
“Son nuestros⟦spacing| ”|”⟧, dijo el lunes la conservadora, Farideh Kazemnia. ⟦name-variant|Kazimnia|Kazemnia⟧ contó ⟦digit-script|۱۰۰|100⟧ piezas ⟦doubled-word|y y|y⟧ halló una grieta.
Se expondrán desde el ⟦weekday-mismatch|jueves 25 de noviembre|viernes 25 de noviembre|jueves 24 de noviembre⟧.
