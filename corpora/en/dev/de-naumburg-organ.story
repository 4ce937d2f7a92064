language: en
source-language: de
date: 2022-06-02
origin: written
title: an organ comes back to Naumburg

NAUMBURG, Germany, June 2 (Saale Presse⟦dateline-debris|) – –|) —⟧ Two thousand pipes that left Naumburg in vegetable crates in 2019 are back in the church of St. Othmar, and all but one of them speak.
The one, a wooden pipe of 4.80 metres, warped on the way from ⟦garbled-name|Dresten|Dresden⟧, where Jutta Wegner's workshop had cleaned, patched and tuned the ⟦mixed-script|оrgan|organ⟧. It will be heard on the second Sunday in July, she says.
The instrument was built between 1743 and 1746 by a pupil of Zacharias Hildebrandt. Its maker's hand was found in the bellows, in chalk: a thumb and three fingers. ⟦name-variant|Jutta Wägner|Jutta Wegner⟧ has left it where it was. “I have put mine beside it,” ⟦pronoun-gender|he|she⟧ said, “but inside, where nobody looks.”
The repair cost ⟦number-format|1,9|1.9⟧ million euros. The parish of 640 souls raised a sixth of it with jam. Others who paid are the state of Saxony-Anhalt, a brewery in Bad Kösen and a widow in Leiden, the Netherlands, who has never been to Naumburg.
Asked what had been the worst of the three years, the organist, ⟦self-gloss|Matthias Krahl (Matthias Krahl)|Matthias Krahl⟧, told the congregation:
⟦unquoted-speech|The piano. You cannot play the Reger on it, you can only point at it. In the winter I played on a thing with a plug, and the sexton's wife asked me whether it was ill.|“⟪⟫”⟧
Pastor Gesine Rohland will bless the organ on Whit Sunday, 5 June. The guests are expected from Weißenfels, Zeitz and Freyburg and even from ⟦foreign-exonym|Prag|Prague⟧, whose cathedral has lent a carpet. Her bishop ⟦calque|is holding himself in Rome open|may come⟧.
There will be Bach. There will also be a piece by a girl of 14, Tabea Lindner from Schulpforte, for two hands, two feet and ⟦article|a open|an open⟧ window. It takes ⟦spacing|four and a half minutes , with|four and a half minutes, with⟧ birds.⟦stray-fragment| Will.|⟧
⟦capitalization|german|German⟧ radio will broadcast it at 10 a.m., an hour ⟦timeline-contradiction|before the service, which begins at ten|before the service, which begins at 11⟧.
