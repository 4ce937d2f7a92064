language: en
source-language: tr
date: 2021-08-17
origin: written
title: islanders vote on the timetable

GÖKÇEADA, Turkey (NE) — The ferry leaves at 7:00. It has left at 7:00 since 1978. On Tuesday, the people of Gökçeada, an island of some 10,000 in the northern Aegean, were asked whether it should leave at 8:00 instead.
They said no: 2,914 votes to 2,871, with 38 papers spoiled, one of them by a drawing of a goat.
"So be it," said the mayor, Vedat Ege, who had campaigned for the later boat and had hoped for a majority of 3-1. "We will ask again in a year."
Those who want to sleep argue that that early crossing makes no sense in winter, when the bus to Çanakkale does not run until 9:15 (it is a 1.5-hour trip). Those who do not want to sleep are, for the most part, cheesemakers.
"Milk does not wait," said Niko Vlastos, 67, one of the few Greek Orthodox islanders left in the hill village of Tepeköy. He and his cousin, also called Niko Vlastos, have not agreed on anything since the 2010 World Cup. On this they stood shoulder to shoulder.
The shipping line, which can not only change the timetable but also raise the fare, had promised to respect the result. Its spokeswoman, Esin Tunalı (no relation to the poet), confirmed this in an e-mail at 22:14.
The vote has no legal force. Still, turnout was 71.3 percent, higher than in the local elections of March 31, 2019, and the count was watched by a retired judge, a priest, an imam and, through the window, most of the children on the island.
By 6:40 on Wednesday, if the weather holds, there will be a line on the quay again. There always is.
