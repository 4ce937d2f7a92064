language: en
source-language: ru
date: 2021-12-29
origin: written
title: icebreakers free a convoy

MURMANSK, Dec. 29 (Polar Bulletin⟦dateline-debris|). -|) —⟧ The last two of 24 cargo ships that early ice had trapped in the East Siberian Sea reached open water on Wednesday, ⟦calque|informed|said⟧ the headquarters of the Northern Sea Route.
Two nuclear icebreakers, the Yamal and the Vaygach, had worked on the passage for 41 days. The ice between Cape Schmidt and Pevek was up to ⟦number-format|1,8|1.8⟧ m thick, and the wind pressed it together again behind the convoy.
The fuel on the timber carrier Kapitan Lus lasted until Dec. 20. After that the crew heated one cabin of the eleven and slept in shifts.
“We sang. We sang everything that we knew, and then we sang it again,” the chief mate, Anton Kharitonov, told reporters. The cook, Zoya Lebed, baked bread from potato flour. ⟦pronoun-gender|He|She⟧ was the only woman on board. ⟦literal-name|Swan|Lebed⟧ said she had been to sea since 1998 and had never seen ice so early.
The ship belongs to a company from ⟦foreign-exonym|Gamburg|Hamburg⟧. Its agent, Detlef Ohlendorf, flew to Arkhangelsk on Dec. 10. ⟦garbled-name|Olendorv|Ohlendorf⟧ said that the insurers would pay about 900,000 euros.
The forecast for October had promised open water until mid-November⟦stray-fragment|. water.|.⟧ It was wrong, the chief forecaster, Vyacheslav Tyuterev, admitted on ⟦relative-day-gloss|Tuesday (yesterday)|Tuesday⟧. An inquiry is to report on Monday, Jan. 17.
The icebreakers go on to the Ob Gulf, where tankers for Sabetta and Novy Port are waiting. The ⟦invisible-character|Kapi\u{AD}tan|Kapitan⟧ Lus is being towed to Provideniya; ⟦name-variant|Haritonov|Kharitonov⟧ hopes to be in Vladivostok by Jan. 12 and at home, in Nakhodka, the day after.⟦wire-boilerplate|
Subscribe to our channel in Zen.|⟧
