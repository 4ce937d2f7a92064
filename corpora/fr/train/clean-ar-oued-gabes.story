language: fr
source-language: ar
date: 2024-04-12
origin: written
title: sans faute : l'oued revient

GABÈS, Tunisie, 12 avril (Syrtes Presse) — L’eau est revenue dans l’oued vendredi à l’aube, brune, lente, et les enfants ont couru le long d’elle pieds nus : ils n’en avaient jamais vu.
« C’est l’oued, ça ? » a demandé une fillette. C’était l’oued. Sa grand-mère, qui en avait tant parlé, n’a rien dit du tout, puis elle a dit : « Il est petit. »
Le barrage, à 62 km en amont, a lâché 1,2 million de m³, soit ce que l’oasis boit en un mois. On recommencera le 1er mai, ou le 1er juin si le ciel s’en mêle.
Y a-t-il des poissons ? Un pêcheur à la retraite a lancé sa ligne, « pour voir ». À midi, il voyait encore. À midi et demi, il dormait.
