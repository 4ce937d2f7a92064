language: en
source-language: zh
date: 2023-11-09
origin: written
title: Chinese wine buyers in Canberra

CANBERRA, 9 November (Jingwei News⟦dateline-debris|) ／|) —⟧ A party of 22 wine importers from northern China lands in Australia on ⟦relative-day-gloss|Friday (tomorrow, the 10th)|Friday⟧, the first buyers to come in such numbers since Beijing put duties of up to ⟦digit-script|２１８|218⟧ per cent on Australian bottles in 2021.
⟦timeline-contradiction|Two days after|Two days before⟧ they are due to meet the trade minister, on 11 November, growers were rinsing glasses and looking out old vintages.
“There is ⟦article|an European|a European⟧ glut, there is a Californian glut and there is us,” said Bronwyn Teague, who makes shiraz near Murrumbateman⟦foreign-punctuation|，|, ⟧a village of some 3,500 people. “I have 90,000 litres in steel that should have been drunk by now.”
The buyers’ leader, Jiang Botao, runs a chain of cellars in Tianjin. He said he wanted reds at under 60 yuan ($8.20), and that that was that.
His visit to ⟦garbled-name|Kanpeila|Canberra⟧ was arranged by a chamber of commerce, not by either government. Officials would say only that they wished it well.
Talk of a breakthrough is premature, according to ⟦name-variant|Chiang Botao|Jiang Botao⟧⟦foreign-punctuation|。|. ⟧“The review of the duties takes five months,” he said by telephone from the airport. “We are here to taste.”
Teague, 59, had had to pull out a third of her vines⟦spacing|(| (⟧six hectares) in the winter. Asked whether she blamed the Chinese side for it, she said:
⟦unquoted-speech|No. I blame myself for having one customer. My mother sold to nine countries, and she used to warn me about it over breakfast. I should have listened.|“⟪⟫”⟧
Jiang Botao is expected to carry on to Adelaide on Sunday, and then to Hobart.
