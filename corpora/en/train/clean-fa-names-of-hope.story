language: en
source-language: fa
date: 2022-11-02
origin: written
title: clean: names that are words

TEHRAN, Nov. 2 (XNA) — A ship called Hope brought 40 tonnes of flour to Chabahar on Wednesday. Omid Rastgar, who runs the harbour, met it himself.
“Hope is late as always,” Rastgar said, and laughed. His deputy, Shirin Nouri, counted the sacks.
The Light House, a charity of the town, gets a tenth. Its chairman, Peter Light, comes from Leeds and has lived here since 1991. Nouri taught him Persian; Light taught her cricket.
The flour was paid for by the Spring Fund of the port. Bahar Karami of the fund said the next ship, the Sweet Sea, would bring rice from Karachi.
King Street, where the bakers are, smelled of bread by evening.
