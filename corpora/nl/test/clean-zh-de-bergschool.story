language: nl
source-language: zh
date: 2022-06-10
origin: written
title: clean: een school met één leerling

GUIYANG, 10 juni — De school heeft één leerling, één juf en één bel, die voor alle drie luidt.
De leerling heet Long Long, is acht jaar en de beste van de klas. Hij is ook de slechtste. “Soms vraag ik hem niet af te kijken”, grapt juf Long Mei, die geen familie is: daar heet iedereen Long.
In de pauze spelen ze verstoppertje. Wie zich verstopt wint.
De gemeente wilde sluiten in 2019, in 2020 en in 2021. Nu wil ze een verslag van 40 bladzijden. Long Long schreef de eerste: “De school is goed. De school is heel heel goed. Dat dat zo blijft.”
Ze kost 1.250 yuan per maand en ligt op 2.115 meter.
