language: en
source-language: fa
date: 2021-06-22
origin: written
title: tanker insurers before arbitrators

Owners of sunken tanker take insurers to tribunal
THE HAGUE, 22 June (Maritime Courts Service) — The owners of the tanker Golnar, which sank off Jask in 2018 with the loss of three crew, on ⟦relative-day-gloss|Tuesday (today)|Tuesday⟧ asked an arbitration tribunal in The Hague to order a group of insurers to pay them 46 million euros.
The hearing, at the Peace Palace, is expected to last until Friday.⟦stray-fragment| It is.|⟧
The insurers say the ship was ⟦article|a unseaworthy|an unseaworthy⟧ hulk that should never have left port. The owners, Parsa Lines of Kish, reply that it had passed an inspection by a European classification society only six weeks earlier.
Their lawyer, Shirin Etemad, told the three arbitrators that the voyage data ⟦mixed-script|rеcorder|recorder⟧ had been recovered in full.
She stated:
⟦unquoted-speech|The captain asked for shelter twice and was refused twice. They ⟦translator-gloss|(the underwriters)|[the underwriters]⟧ knew this within the hour. I ask the tribunal to listen to the tape, all 11 minutes of it, and then to read their letter again.|“⟪⟫”⟧
Pieter van Oudheusden, for the insurers, described the claim as “late, inflated and badly ⟦invisible-character|docu\u{200B}mented|documented⟧”.
The tribunal has no power to ⟦subword-debris|re@@ open|reopen⟧ the inquiry into the sinking itself, which ended in 2019. Whichever side loses can ask a Dutch court to set the award aside, but only on a point of law.
Parsa Lines has already spent 3.2 million euros on the case. Its shares fell 4 per cent in Tehran as the hearing in ⟦garbled-name|Laheh|The Hague⟧ began.⟦wire-boilerplate|
Read more: Divers reach the wreck of the Golnar|⟧
