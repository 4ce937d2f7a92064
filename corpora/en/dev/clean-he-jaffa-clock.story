language: en
source-language: he
date: 2021-11-30
origin: written
title: the clock tower of Jaffa

JAFFA, Israel, Nov. 30 — The clock tower of Jaffa struck 13 at noon last Friday, Nov. 26, and again on Monday, two days after a clockmaker from Haifa had mended it.
“It has an opinion,” said the clockmaker, Baruch Zilberfarb. There was nothing wrong with the wheels. There was a pigeon.
The tower was built for the jubilee of Sultan Abdulhamid II, and it has been right, on and off, since 1903. On the eve of the First World War it stopped for a year. In 1948, a week after the city fell on May 13, somebody set it going.
The Germany in which its movement was cast is gone; the firm is not. It answered his letter on the day it came.
Next Tuesday, Dec. 7, a net goes up (the pigeon has been told). Zilberfarb, a man of few words, was asked whether the clock would keep time. “With whom?” he said. He would. It may not.
