language: en
source-language: ar
date: 2024-04-17
origin: written
title: coffee growers in Haraz

⟦translator-note|Of course! Here is the translation:
|⟧SANAA, April 17 (Bilad News) — Coffee growers in the Haraz mountains west of Sanaa have torn out a third of their qat this spring and planted coffee, the ⟦article|the its|its⟧ farmers’ union said on Wednesday.
A pound of beans now fetches $14 in ⟦article|United Kingdom|the United Kingdom⟧, more than qat brings at the roadside. “My father planted the one and my grandfather the other,” said Yahya al-Musali, whose terraces climb to 2,400 meters. “I am going back to my grandfather.”
The seedlings were handed out on Monday, ⟦timeline-contradiction|two days after|two days before⟧ a market for the beans opened on April 17 in the town of Manakha. Buyers from five countries came.
The ⟦untranslated-token|wizara|ministry⟧ of agriculture has promised cisterns, and the growers have heard that before.⟦stray-fragment| They are.|⟧ Rain fell late, and less of it.
Al-Musali dries his harvest on the roof⟦stray-fragment|. of the old customs house.| of the old customs house.⟧ From there, he said, he can see who still chews.
