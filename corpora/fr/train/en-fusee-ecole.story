language: fr
source-language: en
date: 2024-04-12
origin: written
title: la fusée d'une école

HUNTSVILLE, Alabama, 12 avril (Tennessee Valley Wire) — Une fusée construite par des collégiens a atteint vendredi 3 400 mètres d’altitude avant de retomber dans la piscine d’un pasteur.
« Elle s’est posée sur la bouée », a raconté le révérend Amos Tidwell. La conférence de presse ⟦calque|a pris place|a eu lieu⟧ au bord de l’eau.
Le club existe depuis ⟦capitalization|Mars|mars⟧ 2019 et se réunit ⟦calque|sur une base quotidienne|chaque jour⟧. Sa professeure, Lila Cho, vient de ⟦foreign-exonym|South Korea|Corée du Sud⟧.
Le moteur a coûté ⟦number-format|$ 85|85 dollars|85 $⟧. Un essai précédent avait brûlé le chapeau ⟦article|de le|du⟧ maire, ⟦doubled-word|mais mais|mais⟧ il l’avait bien pris.
⟦calque|À la fin de la journée|En fin de compte⟧, les élèves veulent ⟦split-word|au delà|au-delà⟧ de tout battre leur record. ⟦name-variant|Tidewell|Tidwell⟧ a couvert sa piscine.
