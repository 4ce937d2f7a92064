language: en
source-language: zh
date: 2024-06-19
origin: written
title: a village library that never shuts

GUIYANG, June 19 (QZN) — At 2:30 in the morning, there were eleven readers in the library at Longjing, a village of 1,900 in the hills of Guizhou province, and two of them were asleep.
"They may stay," said the librarian, Yang Huilan. "He drives a truck. She is married to him."
The library has been open day and night since June 1. It costs about 90 yuan ($12.40) a day to run, most of it for light and tea, and is paid for by a former pupil of the village school, an unassuming man who made a fortune in elevators.
He had one condition. He had had nowhere warm to read as a boy, and he wanted the door never to be locked, "not for an hour, not for a U.S. president, not for me."
Nothing has been stolen so far. In fact, there are now 6,212 books, which is 14 more than at the start. "People bring and bring," Yang said. "I find them on the step: a cookbook, a Bible, half of 'War and Peace.'"
Which half? "The peace."
Not everyone is pleased. Some of the older villagers find the lamp in the window too bright; one, Yang Huilin (no relation, whatever the post office thinks), has hung up a blanket. The county has promised a softer bulb by Friday, June 21.
Officials from three other counties have been to look. So has a reporter from Le Monde, who stayed from 10 p.m. to 6 a.m., read 200 pages of Proust and paid for the tea.
By dawn on Wednesday, the driver had gone. His wife was still there, on page 1 of a book on bees. She read it line by line, her lips moving.
She did not look up.
