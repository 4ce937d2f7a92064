language: fr
source-language: uk
date: 2021-08-17
origin: written
title: les apiculteurs manifestent

POLTAVA, Ukraine, 17 août (Vorskla Info) — Deux cents apiculteurs ont défilé mardi à Poltava avec des ruches vides pour protester contre un pesticide qui, disent-ils, a tué un tiers de leurs abeilles.
⟦calque|Selon les mots du|Selon le⟧ président de leur union, Bohdan Lytvyn, les champs ont été traités en plein jour. « On nous prévient ⟦doubled-word|après après|après⟧ », a-t-il lancé.
Le préfet a reçu trois d’entre eux ⟦relative-day-gloss|hier (lundi)|lundi⟧ sans rien promettre. Une analyse est en cours à Kiev.
La récolte de miel, d’ordinaire de 70 000 tonnes, pourrait ⟦non-word|tombrer|tomber⟧ à 50 000.
Une ruche oubliée sur les marches ⟦translator-gloss|(de l’administration)|de l’administration⟧ a fait fuir les gardes. ⟦name-variant|Litvin|Lytvyn⟧ s’est excusé auprès des abeilles.⟦wire-boilerplate|
Abonnez-vous à notre chaîne Telegram|⟧
