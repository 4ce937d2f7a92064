language: en
source-language: es
date: 2023-02-17
origin: written
title: lorry fire in a tunnel

HUESCA, Feb. 17 (Kordia) — A lorry caught fire in the Monrepos tunnel early on Friday, and the road to France was closed for five hours.
The driver got out by himself. Firefighters needed an hour to reach the cab through the smoke.
The agency said that ⟦repeated-sentence|the road was closed at once and the road was closed at once|the road was closed at once⟧.
Twelve cars turned round in the tunnel.⟦repeated-sentence| Firefighters needed an hour to reach the cab through the smoke.|⟧
The lorry carried ⟦non-word|refrigeratd|refrigerated⟧ fish.⟦wire-boilerplate|
This article was first published in Kordia Diario.|⟧
