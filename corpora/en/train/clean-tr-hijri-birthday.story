language: en
source-language: tr
date: 2024-04-23
origin: written
title: clean: how old is Hatice Nine?

ERZURUM, Turkey, April 23 — Hatice Sağsöz has three birthdays, and the state believes the wrong one.
Her identity card gives 1 July 1330. That is a date of the Rumi calendar, the Ottoman state's solar one, and would be 14 July 1914 in the one now used, said Ayşegül Tanyeri-Koç, who teaches history at Atatürk University. "Or a clerk wrote 1330 and meant the Hijri year, which began on 21 December 1911. Or he was thinking of his tea."
So she is 109, or 112 as she herself says, or, as the district of Tortum noted in 1951, when it mislaid a volume, "about 40." The last would make her about 113.
Her daughter Hatun, 84, says her mother never cared. "When we asked her, she'd say: 'Write what you like. I was there.'"
The question has a point. The oldest living Turk, according to the family ministry, is Fadime Ceylan-Ok, 111, of Gülşehir. If Sağsöz is 112, she is the older by a year and a bit.
Sağsöz herself, who is as deaf as a post and as sharp as a tack, received visitors on Tuesday under a quilt. It was the 23rd of April, Children's Day, and the children of Pehlivanlı village sang for her.
"What are they singing?" she asked.
"'Today Is 23 April,'" said Hatun.
"Is it?"
"It is."
She eats cracked wheat (bulgur), white cheese and, since 1988, no meat. She buried two husbands, Mevlüt and Mevlit. She has been as far as Pasinler.
Prof. Tanyeri-Koç has found the volume of 1951. It was in Oltu. Under "year" it says, in a fine hand, "yes."
