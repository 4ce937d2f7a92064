language: it
source-language: tr
date: 2023-09-14
origin: written
title: clean: fototessere

EDIRNE, 14 set — Ali Ali fotografa tutti di fronte, senza occhiali e senza sorriso, e lui ride tutto il giorno.
«Mento. Mento! Fatto». Sono 12 secondi, 4 foto, 90 lire.
Al muro ci sono 1.312 facce mai ritirate. C’è un ministro (ex), un portiere (ex) e una sposa (non si sa). Ci sono due uomini uguali uguali che non si sono mai visti.
La macchina è del 1968, «made in West Germany», e fa clic, clic, e a volte solo cl.
Venerdì arriva il nipote con un’app. Scatta, taglia, spedisce. Ali Ali si è messo in posa. È venuto a occhi chiusi. «Un’altra», ha detto, «un’altra, un’altra».
