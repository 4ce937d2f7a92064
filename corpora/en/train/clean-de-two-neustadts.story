language: en
source-language: de
date: 2021-05-11
origin: written
title: clean: mayors of 37 Neustadts meet

NEUSTADT AN DER ORLA, Germany, May 11 — Thirty-seven towns in six countries are called Neustadt, and on Tuesday their mayors met, by video, to ask one another whose post they had.
They call it N37, though Nové Město na Moravě makes it 38 and Neustadt (Hesse) says that Neustadt (Wied) hasn't paid. The chairman is Ralf Weiß of Neustadt an der Orla; the treasurer is Ralf Weisse of Neustadt-Glewe. "One of us is always on mute," said Weiß.
In April a lorry with 26 tonnes of gravel for Neustadt in Holstein got to Neustadt in Sachsen, 560 km off. In 2018 a bride did. She'd left from Neustadt an der Aisch. She married, in the end, a man from Titisee-Neustadt, and he is in insurance.
"So it does work out," said Weiß.
The meeting took up the following:
1. Postcodes. 2. Satnavs. 3. A common mustard. 4. Any other business.
On 2, Dr. Heike Heyke of the KBA, the motor transport authority, said drivers typed "Neust" and took what came. On 3, there was a vote, 19-18. There'll be no mustard.
On 4, Neustadt in Upper Silesia, which is Prudnik now, asked whether it could still belong. "Ja," wrote 36 mayors in the chat. One wrote "Na ja." It was late.
Neustadt an der Weinstraße (53,000 people) is the biggest. The smallest, Neustadt bei Lobenstein, has 211, of whom 12 were listening in. They could be heard: "Is that him? – That's him. – No, that's the other one."
Next year's meeting is in Neustadt. It's to be on Ascension Day, 26 May 2022, a Thursday, and in person. Which Neustadt? The minutes don't say. "Well, well, well," said Weisse.
