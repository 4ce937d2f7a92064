language: en
source-language: fr
date: 2021-10-10
origin: written
title: a prize for bread

LYON, France, Oct. 10 (Rhône Dépêche) — A baker of seventy won a prize for young bakers on Sunday because nobody had thought of an age limit.
“Young is young,” said Odile Perrache, who opened her shop last year. She sells rye bread, rye bread rolls and nothing else.
The jury tasted for hours and hours. It gave marks for crust, crumb and smell, and the crumb of the winner was the best of the best.
Perrache learned from her mother, who learned from hers. It is a recipe of a recipe, she said: a grandmother's memory of a smell.
The runner-up, a man of nineteen, asked for the day off to learn from her. “Yes, yes,” she told him, “but bring flour, flour and patience.”
