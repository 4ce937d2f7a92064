language: en
source-language: fa
date: 2023-01-16
origin: written
title: a cough syrup is withdrawn

TEHRAN (Salamat News) - Iran's Food and Drug Organization on Monday told pharmacies to take a cough syrup for children off their shelves after a laboratory in Urmia found traces of a solvent in it.
The syrup is sold as Tusinaz in brown bottles of ⟦digit-script|۱۲۰|120⟧ ml. Only batches whose number begins with TZ4 are concerned. About ⟦number-format|38.000|38,000⟧ bottles have been delivered to West Azerbaijan, Kurdistan and Ilam since November.
No child is known to have died. Three are being treated in hospital in Mahabad, ⟦doubled-word|and and|and⟧ one, a girl of two, has been moved to Tabriz.
Dr. Manijeh Ravanbakhsh of the organization said:
⟦unquoted-speech|Parents should not panic, and they should not pour it down the sink. Bring the bottle back. You will get your money.|"⟪⟫"⟧
She said that the solvent, ethylene glycol, damages the ⟦capitalization|kidneys The|kidneys. The⟧ signs are vomiting, drowsiness and less urine than usual. A child ⟦article|with an fever|with a fever⟧ alone is in no danger.
The maker, Darou Gostar of Saveh, bought the glycerin for the syrup from a trader in ⟦foreign-exonym|Emarat|the Emirates⟧, ⟦timeline-contradiction|in February|in September⟧, two months before the first delivery. Its manager, Pooya Khalatbari, has been asked to explain. ⟦name-variant|Khal'atbari|Khalatbari⟧ told the newspaper of the province that the papers had been in order.
⟦translator-note|Here is the translation of the second part of the text:
|⟧What should you do?
Look at the label. Call 190, the line of the Ministry of Health, if the number begins with TZ4. ⟦calque|In case of observing|If you see⟧ any of the signs, go to the nearest hospital.
The ⟦mixed-script|Wоrld|World⟧ Health Organization was informed on ⟦relative-day-gloss|Sunday (yesterday)|Sunday⟧. Similar syrups killed children in the Gambia and Uzbekistan last year.
