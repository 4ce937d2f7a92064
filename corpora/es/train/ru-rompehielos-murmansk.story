language: es
source-language: ru
date: 2023-03-14
origin: written
title: un rompehielos atrapado

MÚRMANSK, 14 de marzo (Ártico Press) — Un ⟦split-word|rompe hielos|rompehielos⟧ con 74 tripulantes lleva nueve días atrapado en el mar de Kara, informó el martes la naviera, que descarta una evacuación.
⟦calque|Según las palabras del|Según el⟧ capitán, Serguéi Tarásov, hay comida para dos meses y carbón ⟦doubled-word|para para|para⟧ tres.
Otro buque zarpó de Múrmansk el ⟦weekday-mismatch|lunes 12 de marzo|domingo 12 de marzo|lunes 13 de marzo⟧ y debe llegar el jueves. Avanza a cuatro nudos.
“El hielo canta de noche”, escribió a su familia la médica de a bordo, Olga Beliáyeva. ⟦pronoun-gender|Él|Ella⟧ atiende a dos marineros con fiebre.
La carga, 3000 toneladas de ⟦mixed-script|níquеl|níquel⟧, iba a ⟦foreign-exonym|Rotterdam|Róterdam⟧. El seguro ⟦unbalanced-pair|(⟧contratado en Moscú no cubre demoras.
⟦name-variant|Tarassov|Tarásov⟧, de 58 años, se jubila en ⟦capitalization|mayo Este|mayo. Este⟧ era su último viaje.
