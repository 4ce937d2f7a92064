language: en
source-language: zh
date: 2020-12-22
origin: written
title: the night Jupiter met Saturn

NANJING, Dec. 22 (Purple Hill Wire) — Cloud. Then more cloud. Then, at 5:52 p.m. on Monday, a gap the width of a hand, and 300 people on a parking deck said "Oh" at the same time.
Jupiter and Saturn stood a tenth of a degree apart, closer than at any time since 1623, and the amateur astronomers of Nanjing had 11 minutes to look at them.
"I'd had my doubts," said Gu Weilan, 70, a retired tram inspector who had wheeled her own 8-inch (20-cm) reflector up four ramps. "But there they were: one, two, and the moons, like crumbs."
The two planets pass each other every 20 years or so. They rarely come this close, and when they did in 1623, both were near the sun and hard to see. Before that, one has to go back to March 4, 1226. No telescopes then. No parking decks, either.
Children lined up behind a yellow tape, and each had 10 seconds at the eyepiece. "Again, again," said a boy named Gu Yang (no relation), who was six. He was told that he could have another look in 2080. He did the arithmetic. "I will be 66," he said. "That is OK."
An app, @SkyOverNJ, had promised rain until midnight; its makers sent an apology, "a humble one," at 6:30. The gap closed at 6:03.
Some had brought soup. Others had brought a guitar and played, in the dark, more or less in tune, "Here Comes the Sun."
On Tuesday, the planets were still only 0.15 degrees apart. It rained in Nanjing all day. Gu Weilan went up anyway, step by step, with an umbrella.
Why? "Habit," she said.
