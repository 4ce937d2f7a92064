language: en
source-language: ar
date: 2023-03-05
origin: written
title: verdict in a fuel fraud case

AMMAN, March 5 (Court Report) — The Amman criminal court on Sunday sent four former managers of a fuel depot in Zarqa to prison for selling ⟦number-format|6.300|6,300⟧ tonnes of diesel that existed only on paper.
The chief accused, Mutaz Shnaikat, received seven years. Two accountants, both from Mafraq, were given 3½ years each, and the night guard, who had signed the register without having been there, six months, suspended.
According to the verdict, the tank was filled with water up to ⟦digit-script|٩|nine|9⟧ meters. A layer of diesel floated on ⟦doubled-word|the the|the⟧ top. Inspectors dipped a rod into it every Thursday and every Thursday were satisfied.
“The rod was honest,” said Judge Rudaina Majali in reading the verdict. ⟦pronoun-gender|He|She⟧ spoke of a fraud “⟦untranslated-token|bidun|without⟧ imagination and without shame”.
It came to light when a driver from Irbid noticed fish.⟦stray-fragment| Was.|⟧ The court heard that they had been put there by the guard, who likes them.
Shnaikat’s lawyer, Yazan ⟦literal-name|Falcon|Saqr⟧, said that he would appeal within ⟦invisible-character|t\u{200E}en|ten⟧ days. Yazan Saqr also defends the dealer who bought the paper diesel, a Greek named Stavros Kalafatis, who is held in ⟦foreign-exonym|Atina|Athens⟧. ⟦garbled-name|Kalafatos|Kalafatis⟧ was arrested on Jan. 12, ⟦timeline-contradiction|two weeks before he fled|two weeks after he had fled⟧ from Aqaba on Dec. 29.
A ruling on his extradition is expected on ⟦relative-day-gloss|Monday, tomorrow,|Monday⟧ in Piraeus⟦unbalanced-pair|)|⟧.
The ministry has changed its rods. The new ones, from a factory in Graz, tell diesel from water by turning red.
