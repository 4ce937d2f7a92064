language: es
source-language: en
date: 2023-04-11
origin: written
title: un mapache en el banco

ERIE, Pensilvania, 11 de abril (Lakeshore Wire) — Un mapache pasó el fin de semana en la cámara acorazada de un banco de Erie y el martes salió por la puerta principal, entre aplausos.
“Abrí y allí estaba, sentado ⟦doubled-word|sobre sobre|sobre⟧ los dólares”, contó el gerente, Walt Sorensen. La auditoría ⟦calque|tomó lugar|tuvo lugar⟧ ese mismo día: faltan 14 dólares.
⟦unbalanced-pair|Cómo|¿Cómo⟧ entró? Por el aire acondicionado, cree la policía⟦spacing| .El|. El⟧ conducto mide 20 centímetros.
El animal será liberado el ⟦capitalization|Miércoles|miércoles⟧ en un bosque. Un dibujo en la escuela ⟦article|de el|del⟧ barrio lo recuerda ya.
⟦calque|Al final del día|En definitiva|Al fin y al cabo⟧, dijo el jefe de policía, nadie presentó cargos. ⟦name-variant|Sorenson|Sorensen⟧ le guarda ⟦untranslated-token|peanuts|cacahuetes⟧.
