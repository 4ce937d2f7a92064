language: en
source-language: es
date: 2023-06-07
origin: written
title: clean: two mayors and one bridge

VALDECABRAS DE ABAJO, Spain, June 7 (Meseta) — The bridge has two ends, two mayors and, since Sunday, two names.
To the 610 residents of the lower town it is the Puente Nuevo, as it has been since 1796. To the 540 of Valdecabras de Arriba, half a mile (800 meters) uphill, it is now the Puente de Elvira Salcedo, after a schoolteacher who taught on both banks.
"There is a sign at our end," said Mayor Tomás Ibáñez. "There is no sign at theirs. I rest my case."
His opposite number, Mayor Tomasa Ibañes — one letter, one hill and one political party away — sees it otherwise. "He can rest whatever he likes," she told El Mundo, then added in a message from her account, @tomasa_arriba: "With respect :)"
The dispute goes back to May 28, the day of the local elections, when she won by 3 votes and he by 4. It was the first time that the two towns had had mayors from rival parties, the PP and the PSOE, in a generation.
A UN list of historic bridges has it as "Valdecabras, unnamed." An official at the regional ministry in Toledo said that that could stand; an MEP, asked for help, sent a hat.
Salcedo's son, an 80-year-old retired surveyor, has offered a way out:
"My mother crossed it four times a day. She called it 'the bridge.'
"Call it that."
The councils meet face to face on Thursday, June 15, at 7:30 p.m. — in the middle. There will be two tables. The agenda, which is 14 lines long, has items for: lighting; the weight limit (3.5 tons at one end, 5 at the other); "other business."
"And a vote?" a reporter asked.
"A vote? No, no," said Ibáñez. "Lunch."
