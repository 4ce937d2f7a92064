language: en
source-language: tr
date: 2023-01-25
origin: written
title: clinic on wheels

ERZURUM, Turkey, Jan. 25 (Bosphorus Wire) — A clinic on a truck has reached 17 villages cut off by snow in eastern Turkey.
Doctor Filiz Karaca has treated 600 people since December. ⟦pronoun-gender|He|She⟧ said most had the flu.
Eleven patients were ⟦calque|taken under treatment|treated⟧ in Erzurum. Roads are cleared ⟦calque|in the direction of the|in line with the⟧ needs of the clinic.
The governor, on a visit, ⟦calque|used the following expressions|used the following words⟧: “Snow is ⟦article|a honest|an honest⟧ guest.”
