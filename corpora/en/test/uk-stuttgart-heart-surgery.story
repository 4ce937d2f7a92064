language: en
source-language: uk
date: 2024-09-11
origin: written
title: heart surgery training

⟦translator-note|Sure, here is the English version of the news item:
|⟧IVANO-FRANKIVSK, Sept. 11 (Medychnyi Visnyk) — Surgeons in this western Ukrainian city have repaired a baby’s heart through a cut barely an inch (2.5 centimeters⟦spacing|)long|) long⟧, a technique that they learned in Stuttgart this spring.
The girl, who weighed 8.4 pounds (3.8 kilograms), was operated on at a children’s hospital on Wednesday, Sept. 4, and was moved out of intensive care on Friday, Sept. 6, ⟦timeline-contradiction|two days before|two days after⟧ the operation. She is ⟦untranslated-token|vzhe|already⟧ drinking from a bottle.
“When I heard her cry, I had to sit down,” said her mother, Uliana, who asked for her surname to be withheld.
Roman Yatsyshyn, who led the team, spent three months ⟦translator-gloss|(of training)|of training|in training⟧ at a clinic in ⟦garbled-name|Shtuthart|Stuttgart⟧ with two colleagues. “The German doctors let us hold the instruments from the second week,” he said. “You ⟦mojibake|canвЂ™t|can’t⟧ learn this from a film.”
In the usual operation the breastbone is opened, and the child stays in the ⟦invisible-character|hospi\u{FEFF}tal|hospital⟧ for three weeks⟦unbalanced-pair|]|⟧ or longer. With the new method it is eight or nine days. The ⟦subword-debris|▁instruments|instruments⟧ cost $92,000 and were paid for ⟦doubled-phrase|by a charity, by a charity|by a charity⟧ in Basel, Switzerland.
Some 5,000 children are born with heart defects in Ukraine every year, and about half of them need surgery. Not all can be treated through a small cut. “One in five, perhaps one in four,” Yatsyshyn said.
The next operation is planned for Monday. It will be done by a woman: Sofiia Hrytsak, 34, Yatsyshyn’s former student.
