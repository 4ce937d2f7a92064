language: de
source-language: en
date: 2024-06-07
origin: written
title: clean: ein Quizabend in Cork

CORK – Die Frage lautete: Welche Stadt heißt wie ein Korken? „Cork“, rief das ganze Lokal. Falsch, befand der Quizmaster. Es war die Frage von voriger Woche.
Gespielt wird seit 1999 jeden Freitag im „Hi-B“. 14 Teams, 40 Fragen, 1 Preis: ein Huhn. „Manchmal lebt es“, sagt der Wirt, Brian O’Brien.
An diesem Abend siegten die „Usual Suspects“ vor den „Unusual Suspects“, 33 zu 32. Die Verlierer legten Protest ein. War Baden-Baden (Frage 17) nun ein Ort oder zwei? Und was, bitte, war mit Pago Pago, mit Bora Bora?
Der Protest wurde verlesen, erörtert und verworfen. „Nein heißt nein“, sagte O’Brien. „Und Schluss ist Schluss.“ Dann gab er eine Runde aus und noch eine.
