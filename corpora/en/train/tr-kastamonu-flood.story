language: en
source-language: tr
date: 2023-06-29
origin: written
title: flood in a Black Sea valley

KASTAMONU, Turkey, June 29 (Bosphorus Wire⟦dateline-debris|)_|) —⟧ Rain that fell for 31 hours without a break has cut off 14 villages in the valleys behind the Black Sea coast and washed a mosque into the Ezine stream.
The mosque, at Kayalı, was empty: it was the second day of the Feast of the Sacrifice and the men were at breakfast. Its ⟦invisible-character|mina\u{AD}ret|minaret⟧ came to rest 3 kilometres downstream, near Bozkurt, where 71 people died in the flood of August 2021.
Nobody has been killed this time. Two people are missing, the governor's office said: Sevgi Kocaman, 74, and her grandson Efe.
“The siren went off at ⟦spacing|4 : 10|4:10⟧,” said Mahmut Çıtak, who keeps a tyre shop in Bozkurt. “In 2021 it went off after the water. This time we were on the roof and waiting.”
Governor ⟦self-gloss|Yıldıray Aksu (Yıldıray Aksu)|Yıldıray Aksu⟧ ⟦calque|made examinations|inspected the damage⟧ in Abana and Çatalzeytin on Thursday and flew over Türkeli, in the neighbouring province of Sinop. He said that 1,460 people were in school halls and that bread was coming from Taşköprü.
⟦literal-name|Love|Sevgi⟧ Kocaman's daughter-in-law, Nurcan, last saw her on the bridge with the boy. ⟦pronoun-gender|He|She⟧ had wanted to save a cow, Nurcan said. The cow walked home by itself.
The state water works (DSİ) said 218 millimetres had fallen at İnebolu since ⟦relative-day-gloss|Tuesday (the day before yesterday)|Tuesday⟧, about a fifth of what falls there in a year. Its engineers opened the gates of the dam at Kulaksızlar on Wednesday night.
More rain is forecast for Friday. The village head of Kayalı, Satılmış Demirel, wants the mosque rebuilt on the hill and not by the stream.⟦stray-fragment| Should be.|⟧ He had asked for that in 2021, he said, and again in 2022, in writing.
The muezzin, Harun Pekşen, 26, gave the noon call from the roof of a lorry. “It carries well,” he said. “I may keep it.”
