language: da
source-language: ar
date: 2024-09-04
origin: written
title: clean: markedet i Nizwa

NIZWA – Fredag sælger man geder i Nizwa, onsdag sælger man historier. Det siger i hvert fald Said bin Said bin Said, som gør begge dele.
Han begyndte onsdag (4. september) kl. 7.30. »Der var, og der var ikke«, sagde han, som det sig hør og bør. Så kom æslet, så sultanen, så sultanens æsel.
En ged koster 120 rial, ca. 2.100 kroner. For en historie tager han, hvad man giver ham; det kan være te, og det kan være et råd. »Råd for råd, te for te.«
Fortet er lukket til 1. oktober. Der bygges. Hvad bygges der? »En café«, siger Said. »Og et, hvad hedder det, et Visitor Center.«
