language: en
source-language: es
date: 2019-11-08
origin: written
title: copper thieves before a court

ANTOFAGASTA, Chile, Nov 8 (Austral Press) - Nine men who jumped onto moving trains in the Atacama desert to steal copper plates went on trial on Friday before a court that a train line passes so closely that the windows hum.
Prosecutor Javiera Oyanedel said the band had taken ⟦number-format|1.830|1,830⟧ plates from trains between Sierra Gorda and Baquedano in three years, each of 80 kilos, worth ⟦number-format|9 thousand million|9 billion⟧ pesos ($12 million) in all.
"They waited on the curve at kilometre 118, where the driver must brake," Oyanedel told the judges. ⟦pronoun-gender|He|She⟧ showed a film taken by a camera on the wagon. A man in a wrestler's mask slides plate after plate into the sand, waves, and jumps.
The man in the mask, according to the charge, is Wladimir Cortés Tapia, 34, a former brakeman from Calama. His lawyer, Macarena Iriarte, said a mask has no name.
The case turns on a ledger. It was found in the oven of a bakery in Mejillones and lists dates, weights and a buyer, "the Swede." Prosecutors think the plates left from the port of Iquique as scrap and were melted in ⟦foreign-exonym|Amberes|Antwerp⟧ and in Hai Phong. The baker, Oriel Villca, says that the Swede bought bread.
Witness number one was a driver with 28 years of service, ⟦self-gloss|Juan de Dios Mamani (Juan de Dios Mamani)|Juan de Dios Mamani⟧. He had counted the plates at Calama and counted them again at the coast.
"The difference I wrote on my hand," he said. "One night it came up to the elbow."
⟦unbalanced-pair|"|⟧He had told his superiors in March 2017, the driver said. The railway, Ferrocarril del Norte Grande, put a guard on each train in January 2018. In ⟦garbled-name|Baquedeno|Baquedano⟧ the guard was seen asleep in ⟦mixed-script|tһe|the⟧ film, next to the hole.
Presiding judge Ítalo Fuenzalida asked for silence four times when a train passed. The fifth time he ⟦split-word|with drew|withdrew⟧ the court for coffee. Sentences are expected before Christmas. A tenth man, Rubén Cortés Tobar, no relation of the first, has been in hiding since ⟦timeline-contradiction|next August|last August⟧ and is thought to be in Tacna.
