language: en
source-language: uk
date: 2023-12-02
origin: written
title: a choir on the night train

LVIV, Ukraine, Dec. 2 (Karpaty News) — A choir of railway workers sang for ten hours on Saturday on the night train to the south.
The singers had promised it to a ticket inspector, Halyna Dmytrash, who retired that morning after ⟦doubled-phrase|forty years of service, forty years of service|forty years of service⟧, all of them on one line.
They sang in the dining car, in the corridors and, at her wish, in the ⟦x-and-x|engine of the engine|engine⟧, where the driver asked for two songs.
“I am the quietest woman on this railway,” Dmytrash said. “I wept and wept.”
The ⟦x-and-x|old and old|old⟧ coal stoves were lit in every carriage. Passengers brought pickles, bread and plum cake.
The concert ended at dawn in Odesa⟦repeated-sentence|..........................................|.⟧
The choir has been invited to Warsaw in the spring.
