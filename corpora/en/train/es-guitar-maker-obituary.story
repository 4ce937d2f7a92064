language: en
source-language: es
date: 2017-09-28
origin: written
title: a guitar maker of Granada dies

GRANADA, Sept. 28 (EPX) — Salvador Montes, who made 611 guitars in a room of nine square metres and knew the whereabouts of 540 of them, died here on Wednesday of heart failure. He was 89.
Montes was born in Guadix, in a cave house, the son of a cooper. He came to Granada at 13 to sweep the workshop of Eusebio Ferrándiz on the Cuesta de Gomérez, and he swept it, he used to say, until 1953.
His guitars had cypress sides and a rosette of 2,304 pieces, which no one else has copied. “He did not measure,” said his widow, Encarnación Ruz. “He knocked on the wood and answered.”
In 1961 the English guitarist Oliver Penhale played one of them at the Wigmore Hall, in ⟦foreign-exonym|Londres|London⟧, and on the next morning a telegram came with an order for six. ⟦literal-name|Savior|Salvador⟧ Montes took two years for the six. He sent the last of them back to himself, from the post office on the Puerta Real, because he had heard a fault in it.
He could be hard. A ⟦mojibake|niÃ±o|niño⟧ prodigy from ⟦garbled-name|Lynares|Linares⟧ was told to come back with shorter nails; a banker from Bilbao, to come back with shorter sentences. The prodigy, Iván Cazorla, now teaches in Linares and has number 402. He played it on Thursday in the church of San Matías, where half of the Albaicín stood in the aisles.
⟦quotation-marks|““|“⟧He told me that a guitar is a box of patience,” said Cazorla. “Mine has a crack since the winter of 2005. He would not close it⟦quotation-marks|.”.|.”⟧
⟦calque|In the frame of|As part of⟧ the autumn festival, the conservatory will show 30 of his instruments from Monday, 2 October. The makers' guild has lent the first one, of 1949, which has a knot in the top, a wormhole in the neck and a note inside: ⟦foreign-punctuation|«|“⟧Sorry.⟦foreign-punctuation|»|”⟧
Montes leaves his widow, three daughters and a nephew, Adrián Montes Ruz, who has the keys, the knife and the unfinished number 612. ⟦unbalanced-pair|(|⟧It is for a girl in Kyoto, Aoi Shimazu, who has been told that it will be ⟦repeated-sentence|late, late, late and late|late⟧.
