language: en
source-language: fa
date: 2022-12-11
origin: written
title: a book of proverbs

YAZD, Dec. 11 (XNA) — A retired postman from Yazd has collected 4,000 proverbs, and on Sunday he read some of them to pupils.
“The guest of one day is a rose, the guest of two days is a thorn,” one of them goes.
He wrote them on the backs of forms, on the backs of envelopes and on the backs of his hands.
“A well that is dug with a needle is a well that lasts,” said the postman, Hossein Meybodi.
The pupils wrote one of their own: “Read, read, read, and then sleep.”
The book has 300 pages, the index has 200 pages.
He says he has walked 90,000 km for the post. He says he is not tired.
