language: en
source-language: ru
date: 2024-04-28
origin: written
title: clean: a bell comes back

TUTAYEV, Russia, April 28 (Volga Chronicle) – A bell that was thrown from a tower in 1930, sold for scrap, not melted, shipped to England, and hung for 88 years in a school in Shropshire rang again in Tutayev on Sunday, a week before Orthodox Easter.
It weighs 41 poods, which is 672 kilograms (1,480 pounds). It sounds, said the bell ringer, Fr. Feofan Feofanov, somewhere between F and F sharp, “and on a wet day, F and F and F”.
The school, Much Wenlow Grange, had bought it in 1935 from a dealer in Cardiff, and used it for lunch. On the rim are the words “Blagovestvuy, zemle, radost veliyu” – Proclaim great joy, O earth – and, below, “Olovyanishnikov, Yaroslavl, 1897”. A boy named Hugh Pugh (he became a vicar; he spells it like that) copied the letters in 1962 and spent half his life finding out what they said.
“One thinks: lunch,” Pugh, 73, told the crowd. “One thinks lunch, lunch, lunch. And all the time it had been saying joy.”
“Louder!” someone called.
“Joy!” said Pugh.
Tutayev, as few outside it know, is two towns, Romanov and Borisoglebsk, with the Volga between them and no bridge. They were joined by decree in 1822 and named Tutayev, after a Red Army soldier, Ilya Tutaev, in 1918. The ferry was full by six. On the left bank they said the bell was theirs. On the right they said so, too; it hangs, for now, on the right.
Customs had held it up for 19 months, since the form had no line for a bell. It was let in, at last, as “musical instrument, used”.
“Used it is,” Feofanov said. He had had to learn it anew: the clapper, made in Ludlow, is 4 kg lighter than the old one, which was found, in the end, holding open the door of a bathhouse.
Next year the two Easters, the Western and the Orthodox, fall on the same day, April 20. Pugh means to come for it. He’ll be staying with the priest’s aunt, Feofaniya, on the left bank.
