language: fr
source-language: zh
date: 2023-03-14
origin: written
title: un ballon ferme un aéroport

SHIJIAZHUANG, Chine, 14 mars (Journal des Plaines) — Un ballon d’enfant en forme de carpe a interrompu le trafic mardi pendant une heure à l’aéroport de Shijiazhuang.
Vingt-deux vols ont été retardés ou déroutés, ⟦invisible-character|sur\u{200B}tout|surtout⟧ vers ⟦foreign-exonym|Beijing|Pékin⟧. ⟦calque|Le responsable pertinent|Le responsable⟧ de la tour, Gao Ming, a parlé d’un « cas rare ».
Le ballon⟦foreign-punctuation|，|, ⟧gonflé à l’hélium⟦foreign-punctuation|，|, ⟧s’était échappé d’une noce. La mariée a présenté ⟦doubled-word|ses ses|ses⟧ excuses.
Une loi punit ces vols d’une amende de ⟦number-format|5 dix mille|50 000⟧ yuans. Elle n’a jamais été appliquée.⟦repeated-sentence| Elle n’a jamais été appliquée.|⟧
⟦calque|Les autorités pertinentes|Les autorités compétentes⟧ cherchent le propriétaire. ⟦name-variant|Gao Meng|Gao Ming⟧ a gardé la carpe.
