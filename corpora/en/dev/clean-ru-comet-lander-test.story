language: en
source-language: ru
date: 2022-10-14
origin: written
title: test of a lander

ST. PETERSBURG, Oct. 14 (Kosmos-Press) — The lander fell 12 meters (39 feet), bounced once and stood upright on the ice of a skating rink. Its builders, who had expected it to tip over, said nothing for a second or two. Then they hugged.
The 86-kilogram model, Filin-2, is meant for a comet. There it will weigh about as much as a sheet of paper. “Landing is easy,” said the chief designer, R. A. Vorontsov, on Friday. “Staying is hard. On Philae, the harpoons didn’t fire. We have no harpoons; we have claws.”
The legs were adapted from a rescue robot, and the claws from — well, from an owl. An ornithologist at the university, Ye. P. Lunina, spent a winter filming how the birds grip a branch. “They can not only hold on in a gale, they can sleep while they do it,” she said.
Filin-2 was supposed to fly with a European orbiter. That that partnership has ended is no secret. A new partner, in Asia, is “more and more interested,” Vorontsov said, but there is no contract. Not yet.
Three things must still be tested: the seals at -110 C, the battery (an 18-hour unit made in Novosibirsk) and the radio, whose 8.4 GHz signal takes up to 50 minutes to arrive. The next drop is planned for Thursday, Oct. 27, from 24 meters.
Two Sokolovs work on the project: Dmitry Sokolov wrote the software, and Darya Sokolova, his cousin, keeps finding mistakes in it. She has found 214. “Two hundred and thirteen,” he said.
