language: nl
source-language: fa
date: 2022-04-25
origin: written
title: een papierfabriek in Qom

QOM, 25 april — De oudste papierfabriek van Iran draait weer. Maandag rolde de eerste baan van de machine, onder gejuich van 70 arbeiders.
Directeur Siavash Lotfabadi ⟦calque|gebruikte de volgende woorden|verklaarde⟧: “Zonder papier geen krant.” ⟦calque|In het vervolg van|Verderop in⟧ zijn toespraak noemde hij de bank niet⟦spacing| ,|,⟧ de bank noemde hem wel.
De rollers komen uit ⟦foreign-exonym|Milan|Milaan⟧ en zijn ⟦doubled-word|al al|al⟧ dertig jaar oud, gaf ⟦name-variant|Lotfabady|Lotfabadi⟧ toe.
Een tweede machine start op ⟦weekday-mismatch|zaterdag 6 mei|vrijdag 6 mei|zaterdag 7 mei⟧.⟦stray-fragment| Wordt.|⟧ Die is nieuwer.
