language: es
source-language: fa
date: 2023-05-15
origin: written
title: a river between towns

ISFAHÁN, 15 de mayo (KNA⟦dateline-debris|)_|) —⟧ El río Zarrín se ha secado en su curso bajo y los pueblos de sus orillas se disputan lo que queda. El lunes los ingenieros empezaron a contar los pozos que hay ⟦doubled-word|junto junto|junto⟧ al dique.
“Hemos encontrado ⟦digit-script|۳۴۰|340⟧ y la mitad son ilegales”, dijo Behruz Tavakol, que dirige el recuento. ⟦name-variant|Tawakol|Tavakol⟧ quiere cerrarlos antes del verano⟦spacing| ,|,⟧ pero los campesinos se niegan.
Expertos de ⟦foreign-exonym|Varsho|Varsovia⟧ visitarán la presa el ⟦weekday-mismatch|sábado 21 de mayo|domingo 21 de mayo|sábado 20 de mayo⟧.
