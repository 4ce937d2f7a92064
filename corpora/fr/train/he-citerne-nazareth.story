language: fr
source-language: he
date: 2024-04-23
origin: written
title: une citerne sous la rue

NAZARETH, 23 avril (Galil Presse) — Des ouvriers qui changeaient un tuyau ont découvert mardi, sous une rue de Nazareth, une citerne byzantine encore pleine d’eau.
« Elle est ⟦mojibake|trÃ¨s|très⟧ claire, nous en avons bu », a avoué le contremaître, Samir Khoury. L’archéologue Dana Peled, de l’Autorité des antiquités, a moins ri. ⟦pronoun-gender|Il|Elle⟧ a fait fermer la rue.
La citerne mesure ⟦spacing|12 , 5|12,5⟧ mètres de long. Une pierre porte le mot ⟦untranslated-token|מים|eau⟧ en trois langues.
Les commerçants, privés de clients ⟦doubled-phrase|depuis midi depuis midi|depuis midi⟧, réclament une indemnité. La réunion avec ⟦self-gloss|le maire Ali Sallam (Ali Sallam)|le maire Ali Sallam⟧ est fixée à ⟦relative-day-gloss|mercredi (demain)|mercredi⟧.
⟦name-variant|Khouri|Khoury⟧ a rempli une bouteille pour sa mère.⟦stray-fragment| Était.|⟧
