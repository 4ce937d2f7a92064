language: en
source-language: he
date: 2024-08-22
origin: written
title: clean: hospital merger in the Negev

BEERSHEBA, Israel, Aug. 22 (Tamar Press) — Two Negev hospitals that have shared a parking lot, a kosher kitchen and a feud since 1974 are to become one on Sunday, Sept. 1.
The merger of Negev General (NGH) and the smaller St. Luke's was approved by the Health Ministry on Wednesday, a day after the last of five unions signed.
"It was slow, it was painful, and it was worth it," said Prof. Ehud Kaplinsky, 66, who will head the new body until an heir is found. "Would I do it again? No."
Kaplinsky is no stranger to hard bargains; his sister-in-law, MK Ronit Kaplinski, wrote the law on which the merger rests. (She uses an "i." It is, she says, a long story.)
Under the plan:
— both emergency rooms stay open, one for adults and one for children;
— 38 managers leave, with up to 18 months' pay;
— an MRI unit bought in 2022, and never unpacked, is unpacked.
The nurses got what they wanted most: an end to the 16-hour shift. "Not in a year, not 'as far as possible.' Now," said Svetlana Gurevich, an X-ray nurse. "We'll see. We have been promised that that would end before."
In Israel there are 3.1 hospital beds for every 1,000 people, and in the south 2.1. The average in the Organization for Economic Cooperation and Development (OECD) is 4.3.
An hour's drive away, in Mitzpe Ramon, Mayor Hagit Oren asked for a helicopter pad. The hospital can not only take patients by air but has done so, in the parking lot, 11 times.
Which leaves the name. A vote among staff members was won by "Hospital McHospitalface," 412-388. The board has chosen "Negev-St. Luke's."
