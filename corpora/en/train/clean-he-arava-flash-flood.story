language: en
source-language: he
date: 2020-11-05
origin: written
title: clean: flash flood in the Arava

EILAT, Israel, Nov. 5 — The water came at 4:40 p.m. It was, witnesses said, the color of milky tea, and it was very, very fast.
Two hikers, an Austrian and an Australian, were pulled from the gorge of Nahal Shani on Thursday after a storm over Jordan sent a wall of mud down a valley that had been dry for 11 months. Both are well.
"We'd been told that that path was safe," said Matthias Kofler, 34, of Bludenz in western Austria. "It was. Then it wasn't."
His companion, Bridie McAllister, 29, from Wagga Wagga, New South Wales, lost her boots, a camera and "some dignity."
The pair had set out from Be'er Ora at 10:30 a.m., a day after the Israel Meteorological Service issued an orange warning for the southern Arava. They saw it too late: their telephones were switched off to save power.
Rescuers from the Eilat unit lowered a rope 18 m (59 ft) from the eastern rim. A helicopter was on its way, but the wind, gusting to 70-80 km/h, kept it in Ovda.
Sgt. Maj. Lior Ben-Hamo explained how the two were found: a whistle, three short blasts, a pause, three short blasts.
"Anyone can learn it," he said. "An hour with the Scouts is enough."
The flood cut Route 90 near Yotvata for five hours. On the Jordanian side, it washed away a bridge at Rahma and flooded a market in Aqaba; no one was reported hurt.
Rainfall at Timna reached 19.4 mm, more than half of what the park gets in an average year. Another front is expected on Sunday, Nov. 8.
McAllister, barefoot and wrapped in foil, was asked what she would do next.
"Buy shoes."
