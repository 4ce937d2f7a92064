language: de
source-language: zh
date: 2023-04-06
origin: written
title: a bridge with too many steps

CHONGQING, 6. April (BNA) – Eine Fußgängerbrücke mit 214 Stufen ist am Donnerstag in Chongqing eröffnet worden⟦foreign-punctuation|，|,⟧ und niemand über sechzig kann sie benutzen. „Ich bin in der ⟦untranslated-token|中间|Mitte⟧ umgekehrt“, sagte ein Rentner.
Der Architekt, Gao Weiran⟦spacing| ,|,⟧ versprach einen Aufzug. ⟦name-variant|Gao Weirang|Gao Weiran⟧ hat solche Brücken ⟦doubled-word|in in|in⟧ vier Städten gebaut, und eine in ⟦foreign-exonym|Xibanya|Spanien⟧.
⟦repeated-sentence|Sie ist steil, sie ist steil, sie ist steil|Sie ist steil⟧, räumte der Bürgermeister ein. Er wird sie ⟦relative-day-gloss|am Samstag (übermorgen)|am Samstag⟧ selbst begehen.
