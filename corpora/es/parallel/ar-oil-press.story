language: es
source-language: ar
date: 2023-10-26
origin: written
title: an oil press that works at night

⟦translator-note|Aquí está la traducción del artículo:
|⟧AMÁN, 26 de octubre (BNA) — La almazara de Deir Nuaim trabaja de noche, porque los campesinos llegan cuando ha oscurecido. No tiene letrero⟦foreign-punctuation|،|,⟧ solo una lámpara.
Su dueño, Munir Haddadin, llena ⟦digit-script|٦٠|60⟧ bidones por hora. “Las aceitunas no esperan”, dice. ⟦name-variant|Hadadin|Haddadin⟧ aprendió el oficio ⟦doubled-word|de de|de⟧ su abuelo.
El mejor aceite va a comerciantes de ⟦foreign-exonym|Almania|Alemania⟧, como en ⟦repeated-sentence|tiempos de su padre y tiempos de su padre|tiempos de su padre⟧.
