language: en
source-language: zh
date: 2023-12-14
origin: written
title: snow stops a train in northern Xinjiang

⟦translator-note|The following is a translation of the Chinese text:
|⟧URUMQI, Dec. 14 (Tianshan Report) — A train with 318 people on board stood in a snowdrift for 26 hours in northern Xinjiang before a plow from Beitun reached it on Thursday afternoon.
Nobody was hurt. A boy was born in carriage 7, between two stations of which neither has a doctor, and has been called Zou Tong, after the word for "go through."
Train 5815 had left Altay for Urumqi at 11:08 on Wednesday. Wind of force 11 blew the cutting near Fuhai shut in 20 minutes. The driver, Bahetbek Nurlan, felt the snow before he saw it. "It was like braking with a pillow," he said.
The restaurant car had ⟦digit-script|４００|400⟧ eggs, 60 cabbages and a cook who had been in the army. Tea was made from snow. The heating held until five on Thursday morning, when ⟦unbalanced-pair|(|⟧the conductor, Mi Yulan, moved everyone into nine carriages and hung blankets over the doors.
⟦pronoun-gender|He|She⟧ also delivered the child. Her mother is a midwife in Jeminay, and told her over the telephone what to do, and when to stop talking. "She was very ⟦x-and-x|calm, calm|calm⟧," said the conductor. "I had the easier half. She had to do it ⟦split-word|with out|without⟧ seeing."
The boy weighs about 3 kilograms: the scale in the kitchen is meant for flour. His mother, Kang Lijuan, 29, was on her way from Burqin to the hospital in Urumqi, where she was expected ⟦relative-day-gloss|the next Monday (18)|on Monday|on Dec. 18⟧.
Snow fell on Altay prefecture for five days. Sheep have died in Habahe and Qinghe. At Koktokay, one of the coldest places in China, ⟦digit-script|－４６|-46⟧ degrees Celsius were measured on Tuesday night.
Rescuers had tried a helicopter first. Then a farmer, Asylbek Toktar, rode to the train with four horses, 90 naan and a drum of diesel. He lost ⟦repeated-sentence|one of the horses, and one of the horses|one of the horses⟧ in the dark, and found it at home.
A spokesman for the railway in Urumqi, Pu Jianxin, said that ⟦name-variant|Mi Yulang|Mi Yulan⟧ would be named a model worker. ⟦calque|At present, the cause of the accident is under further investigation.⟧
