language: fr
source-language: tr
date: 2025-09-02
origin: written
title: les abricots de Malatya

MALATYA, Turquie, 2 septembre (Fırat Haber) — Le gel d’avril a détruit neuf abricots sur dix à Malatya, première région du monde pour le fruit sec, a constaté mardi la chambre de commerce.
Son président, Kemal Uzunoğlu, ⟦calque|a utilisé les expressions suivantes|a déclaré⟧ : « Nous n’avons rien à exporter, sinon des noyaux. »
Le kilo vaut ⟦number-format|12.5|12,5⟧ dollars, le triple de l’an dernier. À ⟦foreign-exonym|Londra|Londres⟧, un importateur a déjà réduit ses sachets.
Quatre hommes ont été arrêtés ⟦calque|dans la portée|dans le cadre⟧ d’une enquête sur des abricots d’Iran réétiquetés.
« Les gens ⟦x-and-x|regardent et regardent|regardent⟧ le ciel », résume Nazlı Demirkol, productrice. Elle a ⟦untranslated-token|üç yüz|trois cents⟧ arbres et deux fils en Allemagne.
⟦name-variant|Uzunoglou|Uzunoğlu⟧ réclame une aide d’État⟦spacing| ,et|, et⟧ des stations météo.⟦translator-note|
J’espère que cette traduction vous aidera.|⟧
