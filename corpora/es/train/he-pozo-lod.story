language: es
source-language: he
date: 2024-04-23
origin: written
title: un mosaico bajo el aparcamiento

LOD, Israel, 23 de abril (Sharón Prensa) — Un mosaico romano de 30 metros cuadrados apareció el martes bajo un aparcamiento de Lod, y el dueño del único coche que seguía allí se negó a moverlo.
“Pagué hasta las seis”, explicó Moti Abergel. La arqueóloga Tamar Regev esperó ⟦doubled-word|hasta hasta|hasta⟧ las seis. ⟦pronoun-gender|Él|Ella⟧ le ofreció café.
El suelo muestra peces, un barco y la palabra ⟦untranslated-token|שלום|paz⟧ en hebreo moderno: una broma de obreros de 1958.
Una experta de ⟦self-gloss|Roma (Roma)|Roma⟧ llegará ⟦relative-day-gloss|mañana (miércoles)|el miércoles⟧. La obra cuesta ⟦number-format|2,000,000|2.000.000⟧ de agorot, bromeó el alcalde⟦spacing| ;en|; en⟧ serio, dijo, no lo sabe.
⟦name-variant|Avergel|Abergel⟧ volvió ⟦doubled-phrase|al día siguiente, al día siguiente|al día siguiente⟧.⟦stray-fragment| Está.|⟧
