language: en
source-language: es
date: 2021-10-12
origin: written
title: clean: proverbs that left Toledo in 1492

TOLEDO, Spain, Oct. 12 (EPX) — "Poco a poco se hinche el toco," Rachel Amado Bortnick's grandmother used to say in Izmir: little by little the cap fills up. What a toco is, nobody knew.
Now there is a book. Eliezer Papo-Perahia, of Ben-Gurion University in Beersheba, and Pilar Romeu-Ferré, of Barcelona, have collected 6,284 proverbs in Ladino, the Spanish that Jews took with them from Castile and Aragon. It was presented in the Tránsito synagogue on Tuesday, which in Spain was a holiday, and half of Toledo was in Benidorm.
The other half came. Some had brought proverbs.
"Ken no save de mar, no save de mal," said a lady from Thessaloniki (Who knows not the sea knows not pain). "Mazal, mazal, i no te kedes atrás," said a man from Sofia.
The spelling is the authors', with k for c, as printed in Istanbul since 1928. Before that it was written in Hebrew letters, and in Rashi script, and by hand in one called solitreo. A proverb may have three spellings on one page: kaza, casa, caza. None is wrong.
Papo-Perahia, 52, born in Sarajevo, says his favourite is no. 4,117: "Kaminando i avlando," walking and talking. "It means: let's get on with it," he said.
"It's what my mother said to us when we left. She carried the spoons.
"We'd gone as far as Split before she said anything else."
The book costs €48, has 1,012 pages, weighs 2.1 kg. Romeu-Ferré's favourite? She would not say. Pressed, she did: "El ke muncho avla, muncho yerra."
Who speaks much, errs much.
