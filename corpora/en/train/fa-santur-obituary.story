language: en
source-language: fa
date: 2024-11-08
origin: written
title: a santur maker dies

Khosrow Navabi, the santur maker whose instruments were played from Sanandaj to Los Angeles, has died in Karaj at the age of 88, his family announced on Friday.⟦translator-note| (Translator's note: a santur is a kind of hammered dulcimer.)|⟧
Navabi was born in Malayer, the son of a carpenter. At 12 he ran away to Tehran to hear the radio orchestra. He slept behind the studio on Arg Square until the violinist Rahmat Badiee, who ⟦mojibake|didnâ€™t|didn't⟧ sleep much either, found him there and gave him a broom.
He made his first santur in ⟦foreign-calendar|1334|1955⟧ from the door of a walnut wardrobe. It still hangs in the Museum of Music in Tehran; the keyhole can be seen on the back.
Over seven decades he built ⟦digit-script|۱۱۶۰|1,160⟧ instruments and numbered each of them. "The wood must be older than the player," he used to say⟦foreign-punctuation|؛|;⟧ he bought beams from houses that were being pulled down in Kashan, Naragh and Golpayegan.
Navabi taught for a while at the conservatory, where he was the first to take girls as apprentices. One of them, Setareh Mirfendereski, now runs the workshop. "He never raised his voice, only his eyebrows," ⟦literal-name|Star|Setareh⟧ Mirfendereski said.
In 1979 he lost two thirds of his customers, and he made kitchen chairs for six years. He did not complain of it. ⟦doubled-word|The the|The⟧ chairs, he said, had also been in tune.
The American composer Alan Whitcombe wrote a concerto for him, which was first played in ⟦garbled-name|Lus Anjeles|Los Angeles⟧ in 1996. ⟦name-variant|Witkamb|Whitcombe⟧ said on Friday that he had learned from ⟦self-gloss|Navabi (Navabi)|Navabi⟧ what silence costs.
He is survived by his wife, Iran Navabi, who is named after the country, by two daughters and by a parrot that whistles in the mode of Segah.⟦stray-fragment| Is.|⟧
The funeral is on ⟦weekday-mismatch|Sunday, November 11|Sunday, November 10|Monday, November 11⟧ at Behesht-e Sakineh.
