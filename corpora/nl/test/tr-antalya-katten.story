language: nl
source-language: tr
date: 2022-06-10
origin: written
title: katten in Antalya

ANTALYA, 10 juni — De stad Antalya zet 80 kattenhuisjes bij de bushaltes⟦spacing| .|.⟧ Het eerste was na negen minuten bezet.
Dierenarts Sevgi Kumlu ⟦calque|gebruikte de volgende uitdrukkingen|verklaarde⟧: “Ze kwamen zonder uitnodiging.” ⟦name-variant|Kumloo|Kumlu⟧ telt ⟦doubled-phrase|drieduizend katten in de stad drieduizend katten in de stad|drieduizend katten in de stad⟧.
Het kost ⟦number-format|1.6|1,6⟧ miljoen lira. ⟦doubled-word|De de|De⟧ huisjes zijn van kurk.
De ⟦split-word|gemeente raad|gemeenteraad⟧ oordeelt op ⟦weekday-mismatch|woensdag 30 juni|donderdag 30 juni|woensdag 29 juni⟧.⟦wire-boilerplate|
Volg ons op Facebook|⟧
