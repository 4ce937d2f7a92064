language: de
source-language: ar
date: 2024-02-14
origin: written
title: Muschelfischer in Port Said

PORT SAID (XNA) – Die Muschelfischer von Port Said dürfen wieder auf den See hinaus. Die Behörde hob das Verbot am Mittwoch auf.
⟦calque|Es ist bemerkenswert, dass⟧ der See im Herbst wegen einer Algenblüte gesperrt worden war. Damals verloren 3.000 Menschen ihr Einkommen.
Der Fischer Abdel Rahim Schalabi erklärte:
⟦unquoted-speech|Vier Monate haben wir Netze geflickt, die ganz waren. Jetzt wollen wir sie zerreißen.|„⟪⟫“⟧
Der Preis für ein Kilo stieg ⟦doubled-word|auf auf|auf⟧ 90 Pfund. ⟦name-variant|Schelabi|Schalabi⟧ verkauft an Hotels in Kairo und ⟦foreign-exonym|Iskandarija|Alexandria⟧⟦spacing| .|.⟧
Die Probe vom ⟦weekday-mismatch|Montag, 13. Februar 2024|Dienstag, 13. Februar 2024|Montag, 12. Februar 2024⟧ war sauber.
