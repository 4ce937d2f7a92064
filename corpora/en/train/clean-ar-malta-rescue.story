language: en
source-language: ar
date: 2021-06-08
origin: written
title: migrants brought to Malta

VALLETTA, June 8 (MedWatch) — Malta allowed a fishing boat carrying 63 people, most of them from Mali, to dock on Tuesday, ending a standoff that had gone on for six days and nights.
The boat, the Santa Rita, had picked them up on Wednesday, June 2, about 90 nautical miles (167 kilometers) off the Libyan coast. It was turned back that evening and turned back again the next morning. Its captain, Joe Zammit, said he had never thought of leaving.
“Where would I go? Round and round?” Zammit said. “I have a radio, a stove and a conscience. Two of them were working.”
Among the rescued were an eight-month-old girl, an 11-year-old boy traveling alone and a university lecturer from Timbuktu who kept a diary. The last entry before land reads, in full: “Bread gone. Sea calm. So are we.”
The case split the government. An MP from the ruling party, Maria Zammit (no relation), called the delay “shameful, and, what is worse, pointless.” The home affairs ministry said that Malta, with half a million people on 316 square kilometers, could not be the only door.
A UN refugee agency (UNHCR) team met the passengers on the quay. Its leader, Clara Mifsud, spoke in French and in Bambara, then in Arabic, and asked each of them the same thing: “What do you need first?” Mifsud recalled the answers:
“Some said water. Some said a telephone. One man, he was very old, said he needed nothing at all.
“I asked him whether he was sure. He said that he had had nothing for so long that he wanted a moment to think about it.”
A magistrate is to open an inquiry on Friday, June 11, a day after a debate in Parliament on the rules for rescue at sea.
