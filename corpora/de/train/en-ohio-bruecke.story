language: de
source-language: en
date: 2023-05-10
origin: written
title: Brücke über den Ohio

⟦translator-note|Hier ist die Übersetzung des Artikels:
|⟧MARIETTA, Ohio – Eine Eisenbahnbrücke über den Ohio ist am Mittwoch nach einem Zusammenstoß mit einem Frachtkahn gesperrt worden. Verletzt wurde niemand.
Der Kahn hatte 1.500 ⟦split-word|Ton nen|Tonnen⟧ Kohle geladen. Er trieb gegen den dritten Pfeiler, ⟦doubled-word|weil weil|weil⟧ ein Seil gerissen war.
„⟦calque|Es macht keinen Sinn|Es hat keinen Sinn|Es ergibt keinen Sinn⟧, jetzt einen Schuldigen zu suchen“, sagte Sheriff Calvin Doyle. Er ließ die Uferstraße räumen.
⟦doubled-word|Ein ein|Ein⟧ Güterzug mit 80 Wagen musste auf freier Strecke warten. Die Brücke stammt von 1911 und wurde zuletzt Ende der 1990er-Jahre verstärkt.
Ingenieure aus ⟦foreign-exonym|Cologne|Köln⟧, die zufällig an einer Tagung teilnahmen, boten Hilfe an. ⟦mojibake|FrÃ¼hestens|Frühestens⟧ am Samstag soll wieder ein Zug fahren.⟦wire-boilerplate|
Abonnieren Sie unseren Newsletter|⟧
