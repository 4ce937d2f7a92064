language: en
source-language: fa
date: 2021-10-05
origin: written
title: a carpet fair abroad

TEHRAN, Oct. 5 (XNA⟦dateline-debris|)_|) —⟧ Forty-one weavers from Kashan and Tabriz will show their carpets in ⟦foreign-exonym|Varsho|Warsaw⟧ next week, the head of their guild said on Tuesday.
Mohsen Parsipour told reporters that the stands had been paid for in advance. “We lost two fairs to the pandemic, and ⟦split-word|can not|cannot⟧ lose a third,” he said.
A smaller group will go on to ⟦foreign-exonym|Atrish|Austria⟧, where a museum has asked for repairs to eleven old pieces.
“The colours of Kashan are not for sale, only the wool,” the guild's treasurer, Parvaneh Soltani, said. Sales to Germany fell by a third last year, but ⟦literal-name|Butterfly|Parvaneh⟧ Soltani said that orders were coming back.
The carpets travel by lorry through Turkey. In ⟦foreign-exonym|Majarestan|Hungary⟧ customs officers kept the last load for nine days.⟦stray-fragment| Is.|⟧
