language: en
source-language: ru
date: 2023-01-19
origin: written
title: fire in an ice hotel

YAKUTSK, January 19. /TZS/. An ice hotel that was to open on Saturday has burned down, which firemen here call a first.
“The ice did not burn. The kitchen did,” the chief of the brigade, Semyon Vorobyov, explained. ⟦literal-name|Sparrow|Vorobyov⟧ said that nobody was hurt.
Tourists from ⟦foreign-exonym|Frantsia|France⟧ and Japan had booked all 22 rooms. They were moved to a school with ⟦self-gloss|warm beds (warm beds)|warm beds⟧.
The owner, Alina Syromyatnikova, flew back from ⟦foreign-exonym|Pekin|Beijing⟧ as soon as she heard. ⟦name-variant|Siromyatnikova|Syromyatnikova⟧ will build again. “Frost we have,” she said.
The loss is put at 9 million roubles ($130,000).
