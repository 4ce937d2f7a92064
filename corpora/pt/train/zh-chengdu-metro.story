language: pt
source-language: zh
date: 2021-11-17
origin: written
title: metro de Chengdu

CHENGDU, 17 nov — A linha 9 do metro de Chengdu circula agora sem condutor⟦foreign-punctuation|，|,⟧ e ninguém deu por isso.
⟦calque|A pessoa relevante responsável|O responsável⟧ pela operação, Xiang Wenbo, garantiu que os comboios ⟦doubled-phrase|travam sozinhos, travam sozinhos|travam sozinhos⟧ em 60 metros. Na estação lê-se ⟦untranslated-token|无人驾驶|sem condutor⟧.
“No primeiro dia entrei na cabina e ⟦doubled-word|não não|não⟧ havia cabina”, contou Xiang ⟦name-variant|Wenpo|Wenbo⟧.
Por dia viajam ali ⟦number-format|1.2|1,2⟧ milhões de pessoas. Os ⟦calque|departamentos relevantes|serviços competentes⟧ querem mais duas linhas⟦spacing| .|.⟧
