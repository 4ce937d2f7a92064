language: de
source-language: en
date: 2024-09-18
origin: written
title: Brauerei in Leeds schließt

LEEDS – Eine der ältesten Brauereien Englands schließt nach 190 Jahren. Das teilte der Eigentümer, die Hartwell Group, am Mittwoch mit.
⟦calque|Am Ende des Tages|Letztlich|Letzten Endes⟧ sei der Strom zu teuer geworden, sagte Geschäftsführerin Philippa Oakes. Die Firma habe ⟦calque|in 2023|2023|im Jahr 2023⟧ mehr für Gas bezahlt als für Gerste.
Die Brauerei beschäftigt 212 Menschen. „Mein Großvater hat hier die Fässer gerollt“, sagte der Braumeister Desmond Pyle. „Ich habe die Schlüssel.“
Das Gelände ist ⟦number-format|14.5|14,5⟧ Millionen Pfund wert. ⟦name-variant|Oaks|Oakes⟧ will es an die Stadt verkaufen, die dort Wohnungen plant.
Das letzte Bier soll ⟦quotation-marks|„„|„⟧Last Orders“ heißen. ⟦timeline-contradiction|Es wird im Juli abgefüllt|Es wurde im Juli abgefüllt⟧ und reift nun bis Weihnachten.⟦translator-note|
Ich hoffe, diese Übersetzung hilft Ihnen weiter!|⟧
