language: es
source-language: en
date: 2021-10-05
origin: written
title: la estatua equivocada

FARGO, Dakota del Norte, 5 de octubre (Prairie Wire) — El pueblo de Fargo encargó la estatua de un granjero y recibió la de un torero, admitió el martes el concejo, que ha decidido quedársela.
“Tiene ⟦doubled-word|una una|una⟧ cara muy noble”, dijo la alcaldesa, Greta Lindqvist. La inauguración será una ceremonia sencilla y ⟦calque|tomará lugar|tendrá lugar⟧ el ⟦capitalization|Sábado|sábado⟧.
La fundición, de ⟦foreign-exonym|Mexico City|Ciudad de México⟧, pidió disculpas. ⟦unbalanced-pair|Dónde|¿Dónde⟧ está el granjero? “En una plaza de Aguascalientes”, respondió el escultor.
El concejo pagó $22.000 por ella ⟦untranslated-token|although|aunque⟧ sin transporte.
⟦name-variant|Lindquist|Lindqvist⟧ le puso ⟦x-and-x|un sombrero y un sombrero|un sombrero⟧ de paja.
