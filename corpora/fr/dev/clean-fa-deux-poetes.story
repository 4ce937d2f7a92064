language: fr
source-language: fa
date: 2022-03-09
origin: written
title: sans faute : le jour du livre

CHIRAZ, Iran, 9 mars (Fars Livres) — Deux poètes, Hamid Rezaï et Hamid Rezvani, se sont partagé mercredi le prix de Chiraz, et leurs livres portent presque le même titre : « Le Jardin d’hier » et « Les Jardins d’hier ».
Le jury, présidé par Mme Parvaneh Sohrabi, a ri jusqu’aux larmes. « Nous nous sommes trompés d’enveloppe deux fois », a-t-elle reconnu. Le prix, 400 millions de rials, sera divisé par deux.
Rezaï vit à Ispahan ; Rezvani, à Ispahan aussi. Ils ne s’étaient jamais parlé. Le premier a lu un vers : « Hier est un pays dont on ne revient pas. » Le second a répondu : « Hier, hier… j’y suis encore. »
La remise des prix a eu lieu un mercredi, comme en 2021 et comme en 2020. On a servi du thé, du thé et du thé.
