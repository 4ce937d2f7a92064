language: en
source-language: tr
date: 2022-05-06
origin: written
title: eight miners freed after 31 hours

Eight miners brought out alive after 31 hours
ZONGULDAK, 6 May (Karadeniz Newswire) — Eight coal miners were brought to the surface on Friday, cold, thirsty and black from head to foot, after a roof fall had shut them in a gallery 230 metres below ground.
The last of the men, Recep Doğru, 24, came up at 12:20 p.m. and asked for a cigarette. He was given tea.
Rescuers from the ⟦self-gloss|Disaster and Emergency Management Presidency (Disaster and Emergency Management Presidency)|Disaster and Emergency Management Presidency⟧ had cut through 11 metres of rubble by hand, since machines might have brought down more of the roof.
The governor, Nihat Öztürk, said the ⟦untranslated-token|maden ocağı|coal mine|mine⟧ had passed an inspection in March. “We will look at that paper again,” he said.
Air was pumped in all night through the ⟦doubled-phrase|old ventilation shaft, old ventilation shaft|old ventilation shaft⟧, which had been due to be sealed this summer.
The foreman, Yusuf ⟦mojibake|KÄ±lÄ±Ã§|Kılıç⟧, a ⟦capitalization|turkish|Turkish⟧ army veteran with 19 years underground, kept the others awake by making them sing. Kılıç has a cracked rib. Asked by reporters at the hospital gate what they had sung, he answered:
⟦unquoted-speech|Everything. Folk songs, football songs, and the song from the biscuit advertisement, again and again. I never want to hear that one in my life again.|“⟪⟫”⟧
The union that represents the men said the ⟦invisible-character|com\u{2060}pany|company⟧ had been warned twice about the timber props⟦spacing| .|.⟧ The owner, a family firm from Ereğli, did not answer calls.
⟦name-variant|Oztürk|Öztürk⟧ said that a prosecutor had opened an inquiry and that work at the pit, where 140 people are employed, would be suspended for at least ten days. He thanked the rescuers and, on behalf of the province, promised them a week’s leave.⟦wire-boilerplate| Click for other news from Zonguldak.|⟧
“Öztürk can keep the leave,” one of them said. “We want new saws.”
