language: fr
source-language: fa
date: 2023-03-14
origin: written
title: la récolte de safran

MACHHAD, Iran, 14 mars (Khorassan Info) — La récolte de safran a baissé de moitié dans le Khorassan, a annoncé mardi la coopérative des producteurs, et les prix s’envolent.
Le safran se négocie à ⟦number-format|1,650,000|1 650 000⟧ tomans les dix grammes, contre la moitié l’an dernier. La sécheresse et le gel d’⟦untranslated-token|آبان|octobre⟧ ont brûlé les fleurs avant l’aube.
« Nous avons cueilli trois matins au lieu de vingt », raconte Zahra Mortazavi, 61 ans, qui cultive deux hectares près de Torbat. Son mari⟦translator-gloss| (de cette dame)|⟧ vend des tapis.
Selon le ⟦self-gloss|ministère de l’Agriculture (ministère de l’Agriculture)|ministère de l’Agriculture⟧, les bulbes survivront. Une étude sur ce point est attendue en mai.
⟦calque|Il est digne de mention que|À noter que|Il est à noter que⟧ l’Espagne, premier client, a ouvert en janvier une enquête sur le safran coupé de carthame.⟦repeated-sentence| Une étude sur ce point est attendue en mai.|⟧
Zahra Mortazavi, elle, n’attend pas. ⟦pronoun-gender|Il|Elle⟧ a planté des pistachiers.
