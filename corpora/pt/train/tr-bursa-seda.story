language: pt
source-language: tr
date: 2023-09-14
origin: written
title: seda de Bursa

BURSA, 14 set — O mercado da seda de Bursa reabriu com 60 lojas e sem o telhado, que fica para a primavera.
O mestre da guilda, Kerem İpekçi, ⟦calque|usou as seguintes expressões|declarou⟧: “Chuva já tivemos”.⟦stray-fragment| É.|⟧
O restauro custou ⟦number-format|6.8|6,8⟧ milhões de liras⟦spacing| ;|;⟧ metade veio dos lojistas. Kerem ⟦name-variant|Ipekchi|İpekçi⟧ agradeceu ⟦doubled-word|aos aos|aos⟧ vizinhos.
Os teares, comprados em ⟦foreign-exonym|Naples|Nápoles⟧ em 1905, voltam a trabalhar ⟦relative-day-gloss|sexta-feira (amanhã)|sexta-feira⟧.⟦wire-boilerplate|
Foto: Guilda da Seda|⟧
