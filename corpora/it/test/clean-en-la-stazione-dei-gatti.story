language: it
source-language: en
date: 2024-02-17
origin: written
title: clean: la stazione dei gatti

COLLE SALVETTI, 17 feb — Alla stazione fermano due treni al giorno e vivono diciannove gatti, uno dei quali, Capostazione, ha un cappello.
«È lui che è lui», spiega la bigliettaia, Ida Ida (nome e cognome, «colpa del nonno»). Gli altri si chiamano Regionale, Regionale Veloce, Intercity e così via via fino a Sciopero, che non si vede mai mai.
La ferrovia voleva chiudere. Poi un video, girato da una turista di Leeds, ha avuto 3,2 milioni di visualizzazioni, e la ferrovia ha detto che «era un equivoco».
Ora i treni sono quattro. Sabato sono scesi in 212, sono risaliti in 211: uno, pare, cerca ancora Sciopero.
Si mangia alle 7.15 e alle 19.15. I gatti, i treni meno.
