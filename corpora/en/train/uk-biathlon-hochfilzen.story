language: en
source-language: uk
date: 2023-12-10
origin: written
title: biathlon sprint in Austria

HOCHFILZEN, Austria, Dec. 10 (Sport Line⟦dateline-debris|)_|) —⟧ Solomiia Hnatyk of Ukraine won the first race of her career on Sunday, hitting every target in a ⟦subword-debris|7 @.@ 5-kilometer|7.5-kilometer⟧ sprint and finishing 4.8 seconds ahead of the Norwegian Marte Bakken.
Hnatyk, 21, started 47th, when most of the favorites had already left the Hochfilzen stadium. ⟦foreign-punctuation|„|“⟧I saw my name on the board and thought that it was a mistake,⟦foreign-punctuation|“|”⟧ she said.
She had finished only 38th in the individual race on Saturday, Dec. 9, ⟦timeline-contradiction|a day after|a day before⟧ her victory. Then she had missed six shots (four of them standing⟦spacing| )|)⟧ and broken a pole.
“We changed her rifle sling in the evening, that is all,” coach Vitalii Rudyk said ⟦relative-day-gloss|today (December 10)|on Sunday|today⟧. “The girl skis very, very fast. She always did.”
⟦name-variant|Gnatyk|Hnatyk⟧ grew up in Yaremche, a resort in the Carpathians, where her father drives a snow groomer. She took up biathlon at 11 because the cross-country group was full.⟦stray-fragment| In.|⟧
No woman from Ukraine had won in ⟦garbled-name|Hokhfiltseni|Hochfilzen|Austria⟧ since the second-tier tour first came to the Tyrol. The men’s race went to Jakub Vondra of the Czech Republic, with Italy’s Peter Gasser second and Australia’s Noah Reid, a newcomer, third.⟦wire-boilerplate|
Photo: press service of the biathlon federation|⟧
The tour moves on to Lenzerheide, Switzerland, where the next races begin on Thursday, Dec. 14.
