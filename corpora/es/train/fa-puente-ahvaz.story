language: es
source-language: fa
date: 2023-01-16
origin: written
title: un puente en Ahvaz

AHVAZ, Irán, 16 de enero (Juzestán Hoy⟦dateline-debris|)_|) —⟧ El puente colgante de Ahvaz, de 1936, fue cerrado el lunes al tráfico porque los cables perdieron ⟦digit-script|۱۲|12⟧ hilos en un año.
El ingeniero Davud Sepehri dijo que no hay peligro ⟦doubled-word|para para|para⟧ los peatones. Un vídeo difundido ⟦calque|en el espacio virtual|en las redes sociales⟧ lo muestra saltando sobre una tabla.
La reparación costará ⟦number-format|3 milliardos|3000 millones⟧ de tomanes. Los cables vendrán de ⟦foreign-exonym|Almania|Alemania⟧.
⟦calque|En la continuación de sus|Al continuar sus⟧ palabras, el ingeniero pidió ⟦x-and-x|paciencia y paciencia|paciencia⟧ a los taxistas.
El gobernador decidirá el ⟦relative-day-gloss|miércoles (pasado mañana)|miércoles⟧. ⟦name-variant|Sepheri|Sepehri⟧ cruzó a pie.⟦stray-fragment| Fue.|⟧
