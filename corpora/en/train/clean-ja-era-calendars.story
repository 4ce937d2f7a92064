language: en
source-language: ja
date: 2019-04-30
origin: written
title: clean: a printer reckons in two eras

KYOTO, Japan, April 30 — At midnight the year 31 ends after four months, and for the printers of calendars that's the worst thing that can happen short of fire.
Heisei, the era that began on 8 January 1989, ends with the abdication of Emperor Akihito on Tuesday; Reiwa begins with the accession of his son Naruhito on Wednesday (May 1). So 2019 is both Heisei 31 and Reiwa 1, which is written Reiwa Gannen, "the first year," never 1.
"We'd printed 60,000 with '2019' and nothing else," says Masako Ono of Ono & Ohno, calendar makers in Shimogyo ward since Meiji 36 (1903). "My husband wanted 'Heisei 31/?'. I said no. He said 'Heisei 31/—'. We did not speak until spring."
Her husband is Masao Ohno. They pronounce it alike, or nearly: his has the longer o.
An era makes work. Driving licenses valid "until Heisei 34" are good till 2022. A bridge bond issued by Wakayama runs to Heisei 60, that is, to 2048. Banks in Otsu and Uji shut their machines at 11 p.m. sharp, in case.
The name, from the Man'yoshu, was told to the public on April 1, by the chief cabinet secretary, and within two hours and 11 minutes Ono & Ohno had printed the first sheet. It had a plum on it, because the poem has.
"The plum, the plum," says Ohno. "All of Japan printed the plum."
Theirs has a snail on it, too. The snail is by their daughter, Mao Ono-Ohno, 9. It is going, if one looks closely, from 31 to 1.
How long will it last? A new emperor is 59. She'd rather not count, says Ono. "Emperor Showa had 64 years. Taisho had 15."
Her next calendar is at the press: 2020, Reiwa 2, Year of the Rat. She has checked it twice. "And then," she says, "twice."
