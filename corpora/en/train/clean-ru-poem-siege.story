language: en
source-language: ru
date: 2025-01-27
origin: written
title: clean: a notebook of poems

ST. PETERSBURG, Jan. 27 – A school notebook with 23 poems by a girl who survived the siege of Leningrad was read aloud on Monday, 81 years to the day after the blockade was lifted, in the library where she had written it.
Zinaida Osipova was 11 in the first winter. She is 94 and sat in the first row, on Fontanka Embankment, in felt boots. “Skip the third,” she told the actor, Gleb Osipov (he is no relation). “It’s bad.”
He skipped it. Then he read the fourth:
“Bread, bread, a hundred and twenty-five grams,
and the tram does not come, and the tram does not come.
Mama says that the tram
will come, will come, will come.
Mama says.”
The notebook measures 17 by 20 centimeters. The librarian of those days, Maria Mashkova-Levina, lent the girl a pencil on condition that she bring it back every evening; the register shows 61 entries for “1 pencil”. The last one has no return. “I still have it,” Osipova said, and held it up.
She became a tram driver. Routes 3, 6 and 36; never an accident, one proposal of marriage (at the Narva Gate, in 1955; accepted).
“Are the poems true?” a boy asked her.
“The numbers are.”
“And the rest?”
“The rest is what was between the numbers.”
The daily ration fell to 125 grams for children and dependents on Nov. 20, 1941, and was raised to 200 on Dec. 25. The siege lasted for 872 days. The exact number of the dead is not known: 600,000 at the least, and, in most accounts, closer to a million.
The library will print the notebook, the third poem included. Osipova had been asked and had thought about it for a week. “Let them have it,” she said. “I was eleven. It was cold.”
