language: en
source-language: ru
date: 2019-05-28
origin: written
title: Kazan museum lends landscapes

KAZAN, 28 May (Volga Press)⟦dateline-debris|:—| —⟧ An art museum in Kazan is to lend 34 landscapes to a gallery in Lausanne this autumn, the first time that most of them will have left Russia, its director said on Tuesday.
The exhibition, “Light on the Volga”, opens on 3 October and runs until 19 January 2020. ⟦self-gloss|Mireille Blanchet (Mireille Blanchet)|Mireille Blanchet⟧, who will curate it, spent two winters in the museum’s cellars choosing the works. Seven had not been on show since 1938.
All of the paintings were restored in ⟦mixed-script|Кazan|Kazan⟧, and each was given a ⟦x-and-x|careful and careful|careful⟧ cleaning. They will travel in ⟦subword-debris|climate @-@ controlled|climate-controlled⟧ crates by way of Helsinki.
Rustem Galimov, the director, did not hide his nerves. He explained:
⟦unquoted-speech|The canvases are old, but they are sound. What worries us is the journey. ⟦article|A hour|An hour⟧ in a hot lorry does more harm than a century on a wall. They ⟦translator-gloss|(our colleagues)|[our colleagues]⟧ understood this at once and offered to send a conservator.|“⟪⟫”⟧
The loan is insured for nine million ⟦capitalization|euros The|euros. The⟧ contract was signed in ⟦garbled-name|Lozanne|Lausanne⟧ in March, a year after the two museums first exchanged letters. In return, Kazan will receive a set of Félix Vallotton woodcuts in 2021, among them “The Bibliophile”.
Mr Galimov said that he hoped for 60,000 visitors. “Why not? It rains in Lausanne too,” he said.
