language: en
source-language: th
date: 2022-05-18
origin: written
title: river ferries go electric

BANGKOK, May 18 — The first 12 electric ferries on the Chao Phraya will start on May 26, 106 years after the first steam launch, the operator said.
Each carries 250 people. In the year 2565 of the Buddhist calendar (2022), the city hopes to cut river smoke by 40 percent.
Boats 3, 400 and 512 will keep their diesel engines for now. A ticket costs 20 baht, about US$ 0.60.
"The river is loud enough," said Captain Anong Srisai, 61, who has made 19, 20 or 21 crossings on most days of her life.
The batteries weigh 9.125 tonnes and come from a plant in Rayong. Version 3.100.200 of their software was installed last week.
