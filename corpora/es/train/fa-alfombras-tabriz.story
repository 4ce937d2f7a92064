language: es
source-language: fa
date: 2021-10-05
origin: written
title: los tejedores de Tabriz

TABRIZ, Irán, 5 de octubre (Azar Noticias) — Cuarenta tejedores de Tabriz viajarán la próxima semana a una feria en ⟦foreign-exonym|Warsaw|Varsovia⟧, informó el martes el presidente de su gremio, Mohsen Parsipur.
“Perdimos dos ferias por la pandemia y no habrá tercera”, dijo. Los puestos costaron ⟦digit-script|۹۰۰۰|9000|9.000⟧ euros, pagados por adelantado.
⟦calque|Es digno de mención que|Cabe señalar que⟧ un grupo menor seguirá hacia Austria, donde un museo pidió reparar once piezas antiguas.
Las ventas a ⟦untranslated-token|آلمان|Alemania⟧ cayeron un tercio, pero el tesorero ⟦self-gloss|Reza Soltani (Reza Soltani)|Reza Soltani⟧ asegura que los pedidos vuelven.
Su hija Parvaneh diseña los dibujos con un ordenador. ⟦pronoun-gender|Él|Ella⟧ estudió en Esmirna. “Los nudos siguen siendo de mi abuela”, dijo.
⟦name-variant|Parsipour|Parsipur⟧ espera vender ⟦doubled-phrase|la mitad de las piezas, la mitad de las piezas|la mitad de las piezas⟧.
