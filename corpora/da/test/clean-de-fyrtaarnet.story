language: da
source-language: de
date: 2021-12-03
origin: written
title: clean: den sidste fyrpasser

WANGEROOGE – Fyret er 64 meter højt, har 161 trin og en fyrpasser, Enno Harms, på 71 år. »Op er værst«, siger han. »Ned er også værst.«
I stormen 2013 blæste 11 sekundmeter til 42. Han skrev i bogen: »Blæst. Mere blæst. Stadig mere og mere blæst.«
Bogen er på 40 bind, og bind 17 er væk. En, en af turisterne, må have taget det.
Fredag kl. 16.10 tændte han for sidste gang. Fra 2022 er det en computer i Wilhelmshaven, der tænder. »Den kan alt«, siger Harms, »undtagen at se ud ad vinduet.«
