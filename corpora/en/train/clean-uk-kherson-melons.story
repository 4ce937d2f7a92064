language: en
source-language: uk
date: 2023-08-09
origin: written
title: melon harvest near Mykolaiv

MYKOLAIV, Ukraine, Aug. 9 — On the day of the Feast of the Savior, Aug. 19, there will be melons on the stalls here, said Nadiia Horbenko, who lost her field and found another. She said so on Wednesday, a day after she had cut the first one.
“It was not the Ukraine of the postcards,” she said of last summer. “But it is a field.”
Her farm lies on the Inhul, 12 miles from the front of 2022. Sappers worked there from Monday, July 10, to Friday, July 28, and found 61 shells. On the eve of the war she had sold to traders from Poland and the Netherlands; they have come back, and next Monday, Aug. 14, the first truck leaves for Lublin.
A ton brings $300. Five years ago, on the day after the record harvest of Aug. 24, 2018, it brought $45.
“I have kept the old scales,” Horbenko said. “I have translated the sticker for the Poles myself. It says: sweet.”
Editor’s note: Names of villages near the front have been left out at the farmer’s request.
