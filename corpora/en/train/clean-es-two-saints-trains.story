language: en
source-language: es
date: 2016-05-19
origin: written
title: clean: the wrong Santiago

MADRID, May 19 (EPX) — A Dutch couple who wanted to walk the last 100 km of the Way of St. James have arrived, by rail, bus and mule, in Santiago de la Espada.
It's a village of 1,100 in the Sierra de Segura, in Jaén, 1,040 km from the other one. Piet and Griet de Wit-de Groot, 71 and 70, of Ee, in Friesland, had typed "Santiago de" into a machine at Chamartín station.
"It is very green here," said Mr. de Wit-de Groot. "We'd been told that it would rain."
They got as far as Albacete on Monday (16 May). There a clerk looked at their ticket, looked at their scallop shells and said: "Bueno." At Hellín they changed. At Elche de la Sierra (not Elche) they changed again. The mule belongs to one Santiago Santiago Espada, who met them at Pontones.
"Everybody comes to Compostela," said the mayor, Pascual Pascual. "They chose us."
They were given the key to the parish house, a ham, and a stamp in their pilgrim's pass, which the postmistress cut out of a potato. The priest, Don Amador, has read up on indulgences. He thinks it counts. The bishop of Jaén, asked by telephone, thinks not; the archbishop of Granada, asked by the bishop, laughed.
Mrs. de Wit-de Groot wrote in the guest book, in English: "That that happened to us was no accident. That we stay, isn't either."
They meant to stay until Sunday. On Sunday (22 May) there is a feast, and they have been asked to judge the migas (breadcrumbs, fried, with garlic; 9 kg of them). The last judge was from Beas. He had had enemies.
Piet's knee is better. "So-so," says Griet. "Better-ish."
