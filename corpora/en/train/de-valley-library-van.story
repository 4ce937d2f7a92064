language: en
source-language: de
date: 2023-05-11
origin: written
title: a library van for the valley

INNSBRUCK, Austria, May 11 (Alpenpost) — A red bus with two thousand books has begun to call at nine villages that lost their schools.
The driver is also the librarian. Judith Rainer lends novels, ⟦x-and-x|atlases, atlases|atlases⟧ and board games, and she knows who is waiting for what.
The ⟦x-and-x|cost of the cost|cost⟧ is shared by the villages, which pay two euros a head.
Readers who are ill ring her up, and she brings the bag to ⟦doubled-word|the the|the⟧ door. “I have carried cookbooks up four floors,” Rainer said. “Again and again.”
The bus stops for an hour at each ⟦x-and-x|church-church|church⟧ square. In winter it has chains, blankets and ⟦repeated-sentence|hot tea and hot tea|hot tea⟧ for everyone who has walked far.
A second bus is planned for the north of the valley, where the road is narrower.
