language: en
source-language: he
date: 2024-09-05
origin: written
title: a lyricist dies

⟦translator-note|Sure! Here is the article translated into English, keeping the original tone:

|⟧RAMAT GAN, Sept. 5 — Tirza Efroni, who wrote the words of some 300 songs and said that she could not sing one of them, died on Wednesday at the age of 88.
She was born in Tiberias in the summer of ⟦foreign-calendar|5696|1936⟧ to a fisherman from Aleppo and a teacher from Vilna, and grew up in a house where, she wrote, “the soup was cooked in Arabic and salted in Yiddish.”
Her first song, “Boat Without a Boy,” was written on the back of a bus ticket on the road from Afula to Rosh Pina. The Nahal band turned it down. The singer Yaffa Borochov did not, and in 1959 it was played so often that the radio's director, Ezra Sadan, limited it to twice a day.
“⟦literal-name|Lark|Efroni⟧ was the only one of us who listened more than she talked,” the composer Shlomi Ganz said. ⟦pronoun-gender|She|He⟧ set 74 of her texts to music, most of them at her kitchen table in Yad Eliyahu, and once burned a hole in it.
Tirza Efroni hated rhymes that came too soon. “A rhyme is a guest,” she told a class in Sderot in 1997. “If it comes before you have swept, do not open⟦quotation-marks|.”.|.”⟧
She would not write for the army after 1973 and would not say why. Her brother, Nissim, had been a tank driver in the Sinai. Of the 11 songs in the drawer that was opened on Thursday by her daughter, Avigail Efroni-Shamir, nine are to him.
In 2006 she was given the Israel Prize. ⟦calque|At the beginning of her words|First|To begin with⟧, she thanked the driver of the bus to Rosh Pina. Then she read out the ticket: line 541, 1.20 pounds, not transferable.
⟦untranslated-token|יהי זכרה ברוך|May her memory be a blessing⟧.
Efroni leaves a daughter, a son, Noam, who is a plumber in ⟦garbled-name|Monterial|Montreal⟧, and seven grandchildren. Noam flew in from Montreal on Thursday. She will be buried on Friday at ⟦spacing|10 : 00|10:00⟧ in Kinneret, next to the poet Rachel (Rachel Bluwstein) and within sight of the boats.⟦wire-boilerplate|
Found a mistake in the article? Write to us|⟧
