language: de
source-language: ru
date: 2024-03-21
origin: written
title: Eisbrecher kehrt heim

MURMANSK – Der Eisbrecher „Polarnaja Swesda“ ist am Donnerstag nach 210 Tagen in seinen Heimathafen zurückgekehrt. An Bord waren 96 Seeleute und ein Hund.
⟦calque|Laut den Worten|Nach den Worten⟧ des Kapitäns Gleb Terentjew war das Eis in der Karasee ⟦doubled-phrase|bis zu drei Meter, bis zu drei Meter|bis zu drei Meter⟧ dick. Einmal lag das Schiff neun Tage fest.
„Wir spielten Schach und strickten“, sagte Terentjew. Der Sieger des Turniers erhielt einen Schal.
Die nächste Fahrt beginnt am ⟦weekday-mismatch|Montag, 5. Mai 2024|Sonntag, 5. Mai 2024|Montag, 6. Mai 2024⟧. Dann geht es nach ⟦untranslated-token|Певек|Pewek⟧, wo das schwimmende Kraftwerk auf Ersatzteile wartet.
Der ⟦split-word|Verkehrs Minister|Verkehrsminister⟧ gratulierte der Mannschaft. ⟦name-variant|Terentiew|Terentjew⟧ bat ihn um einen neuen Herd für die Kombüse.
