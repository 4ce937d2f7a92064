language: en
source-language: fa
date: 2021-09-20
origin: written
title: pistachio prices in Rafsanjan

RAFSANJAN, Iran, Sept. 20 (Keshavarz News) — Pistachio growers in Kerman province are picking what may be their smallest crop in a decade, and the few who have nuts to sell are in no hurry.
The price of the long Akbari variety stood at ⟦digit-script|۲۸۰|280⟧ thousand tomans a kilo on Monday in Rafsanjan, a tenth more than a week ago. In Sirjan and Anar it was slightly lower.
"The frost of April took half, and the wells took the rest," said Habibollah Zeidabadi, who farms nine hectares near Kashkuiyeh. "I tell my sons to plant something that drinks less."
The growers' association expects ⟦number-format|85/000|85,000⟧ tons from the whole country⟦foreign-punctuation|،|,⟧ against 190,000 tons in the good year of ⟦foreign-calendar|1397|2018⟧. Its spokeswoman, Forough Esmaili, said that exporters had sold ⟦x-and-x|more of more|more⟧ than they could deliver.
Esmaili put the demand of India alone at 12,000 tons. ⟦literal-name|Brightness|Forough⟧ Esmaili added that buyers from ⟦foreign-exonym|Alman|Germany⟧ had begun to ask for nuts from California, where the harvest is large.
The ministry has promised pumps that use less water. ⟦repeated-sentence|The pumps have been promised, the pumps have been promised and the pumps have been promised|The pumps have been promised⟧ since 2016, Zeidabadi said.
⟦calque|On the one hand and on the other hand,|Meanwhile,⟧ the water table under the plain of Nuq sinks by 80 ⟦split-word|centi meters|centimeters⟧ a year. Only ⟦article|a honest|an honest⟧ meter on every well would help, he said.
