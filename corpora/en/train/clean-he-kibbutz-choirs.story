language: en
source-language: he
date: 2018-10-03
origin: written
title: clean: two choirs and one bus

BEIT ALFA, Israel, Oct. 3 (Gilboa News) — The choir of Beit Alfa and the choir of Hefzibah have sung on either side of a road since 1936 and have never once sung together. On Saturday they will, because there is only one bus.
The bus is to take them to the festival at Abu Ghosh, west of Jerusalem. It has 53 seats. The choirs have 27 and 26 singers. "God has counted," said Rina Gal-On, who conducts at Beit Alfa. Her colleague across the road is Rona Galon. They were at school together in Afula, where the post was always wrong.
"She takes Fauré too slowly," says Rona of Rina.
"She takes him too fast," says Rina of Rona. "And she takes him for a Belgian."
They are to do the Requiem. In the "Libera me" there's a bass solo, and both have a bass: Uzi Rozen, 77, of the cowshed, and Uzi Rosen, 41, of the plastics plant. It was put to a vote, which ended 26-26 (one singer was milking).
The kibbutzim quarrelled in 1951, when half of the Left moved across the road, and the other half moved the other way. Families were split. "My aunt went that way, that is, she stayed; it was the road that went," said Gal-On, who had had it explained to her many times.
"We are not enemies," she said. "We were never enemies.
"We were cousins, and that is a good deal worse."
By tradition the festival is held twice a year, at Shavuot and at Sukkot, which this year ended on Monday (1 October); the concert has been put off to 6 October because of rain. Tickets cost 120 shekels. For people of Hefzibah and Beit Alfa: 100.
The two Uzis tossed a coin on Tuesday. It rolled under the bus. It is there still.
