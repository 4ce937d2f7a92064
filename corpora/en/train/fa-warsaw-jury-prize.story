language: en
source-language: fa
date: 2023-10-14
origin: written
title: film prize in Warsaw

⟦translator-note|Here is the English translation of the article:
|⟧Iranian debut wins jury prize at Warsaw festival
WARSAW, Oct. 14 (Cinema Wire) — “The Salt Road,” a first feature by the Iranian director Niloufar Ghasri, won the special jury prize at the Warsaw Film Festival on Saturday.
The film follows a widowed truck driver⟦foreign-punctuation|،|,⟧ his daughter and a hitchhiker across the Dasht-e Kavir. Ghasri, 31, shot it in 19 days with ⟦article|an used|a used⟧ camera and a crew of seven.
The jury, led by the Polish cinematographer ⟦self-gloss|Marek Olszowski (Marek Olszowski)|Marek Olszowski⟧, praised “a film that trusts silence.”⟦stray-fragment| Was.|⟧
Accepting the award, the director said she had nearly abandoned the project in ⟦capitalization|march|March⟧, when her main investor pulled out⟦subword-debris| <unk>|⟧. “He wanted a love story,” she said. “It is a love story. He did not notice.”
The prize, ⟦unbalanced-pair|(|⟧worth 100,000 zlotys, comes with a year of free distribution in Polish art-house cinemas.
⟦name-variant|Qasri|Ghasri⟧ studied in Shiraz and worked for eight years as a sound recordist before she turned to directing. From ⟦garbled-name|Varshu|Warsaw⟧ the film travels to Thessaloniki, Greece, in November and to Goa, India, in January. No date has been set for its release in Iran.
