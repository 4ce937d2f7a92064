language: en
source-language: tr
date: 2022-03-15
origin: written
title: two judges disagree

IZMIR, Turkey, March 15 (Bosphorus Wire) — Judge Nermin Tekin and her colleague Burak Onat disagree about a goat.
The goat, called Prenses, was sold twice in one morning. He has been in a stable of the court since.
Tekin wants the first buyer to have the animal. Her colleague does not. He said the second had paid more.
“The law is clear,” said Tekin. “My colleague reads it upside down,” she added.
A clerk, Kim Aydin, feeds the goat. He said it prefers files to hay.
The owner's daughter, Elif Sari, spoke for her father, who is deaf. He told the court, through her hands, that he had been drunk.
In the course of this, Onat reminded everyone that lunch was at noon.
