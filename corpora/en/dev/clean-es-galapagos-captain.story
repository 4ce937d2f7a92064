language: en
source-language: es
date: 2017-10-19
origin: written
title: clean: a ship with lizards on board

GUAYAQUIL, Ecuador, 19 October — The captain said they were souvenirs. The souvenirs blinked.
Eleven marine iguanas, wrapped in socks, were found on Tuesday, 17 October, in the cabin of Wenceslao Ibarra, master of the supply ship Santa Rita II, port officials said.
Ibarra (44) denied everything, then denied it again. “I was asked to carry a box,” he told the judge. “A box! Who opens a box?”
The judge, Consuelo Ibarra Paz, who is not related to him, gave him 90 days in custody and a lecture. She read out the penalties one by one: one to three years for an animal of a protected species; up to five if it dies.
None has died. Nine are back on Santa Cruz; two, a male and a female, are at a clinic in Quito, 2,850 m above the sea, where neither looks happy.
A vet there, Dr. Paulina Endara, explained:
“They are cold. They need a lamp, salt, and to be left alone.
“They’re not rare, as it happens. There may be 200,000 of them [on the islands], perhaps more. But each belongs to its own shore, and on each shore they differ. Take one away, and you have taken away a page.
“They are, I’d add, not pets.”
On the black market an iguana can fetch as much as $20,000. Two Germans, a Swiss and an Uzbek have been convicted of the trade since 2011, according to the park’s own figures (www.example.org/galapagos).
A European dealer was waiting in Guayaquil, police believe. He was gone by the time they came: an unmade bed, a unicycle, a copy of “The Old Man and the Sea”.
The ship sailed on Thursday at 06:15 under her first mate. Ibarra’s lawyer has asked for bail. The hearing is next Wednesday, 25 October.
