language: en
source-language: ar
date: 2019-10-23
origin: written
title: olive oil fraud verdict

Sfax olive oil dealers jailed over fake labels
TUNIS, Oct. 23 (Carthage Wire) - A court in Sfax on Wednesday sentenced four olive oil dealers to prison for passing off soybean oil as the finest pressing of the Sahel.
The longest term, six years, went to ⟦self-gloss|Mondher Jaziri (Mondher Jaziri)|Mondher Jaziri⟧, 52, who ran the bottling plant. His brother-in-law got two years, and two drivers got ⟦digit-script|١٨|18⟧ months each.
Judge Emna Trabelsi found that the men had sold 1,100 tons of the mixture in a ⟦x-and-x|deliberate and deliberate|deliberate⟧ fraud on buyers in France, Italy and Canada. The labels promised oil from trees "older than the republic," ⟦doubled-word|but but|but⟧ laboratory tests found not a drop of it.⟦stray-fragment| Were found.|⟧
The defense argued that Jaziri had been deceived by ⟦split-word|an other|another⟧ supplier, who has since been arrested, and that no profit had been shown. "We will appeal. We will win," said his lawyer, Slim Hachicha.
⟦doubled-phrase|In recent years, in recent years,|In recent years,⟧ Tunisia has become one of the largest exporters of olive oil outside the European Union (EU).
The ⟦untranslated-token|wizarat al-filaha|agriculture ministry⟧ said exporters would have to file a chemical profile with every shipment from January.
Dozens of growers ⟦translator-gloss|(from the region)|from the region⟧ waited outside the courthouse and cheered when the sentences were read out. It was over in half an hour.⟦wire-boilerplate|
Photo: Archive|⟧
