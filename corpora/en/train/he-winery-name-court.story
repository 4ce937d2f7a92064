language: en
source-language: he
date: 2023-02-15
origin: written
title: a winery loses its name

JERUSALEM, Feb. 15 (Gilboa News) — Two cousins who have not spoken since 2011 must stop selling wine under the same name, the Supreme Court ruled on Wednesday, and neither of them may keep it.
Justice Michal Ravid wrote that no one can own the name of a spring. Both wineries, one in Zichron Yaakov and one in Binyamina, had called themselves Ein Tzur, after the spring where their grandfather, Leib Zabarsky, planted his first vines in ⟦foreign-calendar|5661|1901|1900⟧.
The older cousin, Gideon Zabarsky, told reporters that he would call his wine Ein Shem, which means "no name." ⟦doubled-phrase|The younger cousin, the younger cousin|The younger cousin⟧, Orna Zabarsky-Katz, said that the joke was hers and that he had stolen that, too.
"⟦calque|In the framework of|As part of⟧ the peace between us, he may have the joke," ⟦pronoun-gender|he|she⟧ said. "I keep the vineyard."
The case has gone through three courts since 2014. The district court in Haifa had found for Gideon; Judge Salim Hamdan held that he had printed the name ⟦split-word|on to|onto⟧ a label six weeks before her. The justices Ravid, Amnon Tal-Or and Ruth Ben-David called the six weeks "⟦article|a accident|an accident⟧ of the post."
Orna sells a third of her 90,000 bottles abroad, mainly in ⟦foreign-exonym|Polin|Poland⟧ and in New Jersey. Her importer in Krakow, Zbigniew Mroczek, has 4,000 bottles with the old label. The court lets him sell them until June 30. In Poland, he said by telephone, nobody can pronounce Ein Tzur anyway.
Gideon's wife, the painter Dalia Zabarsky, designed both labels, the first before the quarrel and the second after it. "They are both pretty," said ⟦literal-name|Vine|Dalia⟧, whom nobody has ever heard take a side.
The spring itself, below the Alona hills near Amikam, dried up in 2018. It came back last winter, to everyone's surprise, about 40 meters to the west. It is now on land that belongs to the kibbutz of Ramat HaShofet, which makes no wine. It makes cardboard.
⟦name-variant|Gidon|Gideon⟧ Zabarsky has asked the kibbutz for a key to the gate. He was told that his cousin had asked first.
