language: en
source-language: ar
date: 2024-03-19
origin: written
title: soap makers of Aleppo

ALEPPO, Syria, March 19 (Levant Features) – In a vault behind the Khan al-Wazir, 40,000 bars of soap are drying in towers, each bar a fist apart from the next so that the air can pass.
“The air does the work,” said Jamil Fansa, 71, whose family has boiled soap since ⟦foreign-calendar|1197 of the Hijra|1783⟧. “We only help it.”
Before the war there were some 60 soap works in the city. Eleven are left, and four of them make soap for ⟦foreign-exonym|Faransa|France⟧, where a bar sells for ⟦number-format|9 €|€9⟧.
The recipe is old and short: olive oil, laurel oil, water, lye. The olives come from Afrin and Idlib, and the laurel from the hills above Kessab, on the Turkish border. It is boiled for three days, poured on the floor and walked upon, by men with boards on their feet, until it is flat.
Then it is cut and stamped. Fansa’s stamp shows a bee. ⟦capitalization|it|It⟧ was carved by an Armenian, ⟦garbled-name|Hrant Tshulfian|Hrant Chulfayan⟧, in 1931. Chulfayan’s grandson repairs it every spring in a workshop in Jdeideh.
A new bar is green. After nine months it is the color of sand outside, and inside it is as green as ever. ⟦repeated-sentence|It floats, it floats and it floats|It floats⟧. “A soap that sinks is from a factory,” Fansa said.
His daughter Rima studied chemistry at ⟦foreign-exonym|Halab|Aleppo⟧ University, ⟦timeline-contradiction|where she will graduate in 2016|where she graduated in 2016⟧, and came back after eight years in Gaziantep. She keeps a uniform size for the bars, writes to customers in four languages and has found out why the laurel smells stronger in a wet year.
“They ⟦translator-gloss|(the shells)|[the shells]⟧ took the roof, the boiler and my uncle Zakaria⟦quotation-marks|.”.|.”⟧ Rima Fansa says it quickly, as one reads a list.
The boiler is a gift of a foundation in Bremen, whose director, Hiltrud Ahlers, visited the vault on ⟦weekday-mismatch|Monday, March 17|Sunday, March 17|Monday, March 18⟧. ⟦name-variant|Alarz|Ahlers⟧ was given the first bar from it and a warning: not before December.
