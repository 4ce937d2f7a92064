language: pt
source-language: es
date: 2022-01-09
origin: written
title: clean: a ilha dos sinos

TABARCA, 9 jan — A ilha tem 51 habitantes, dois sinos e uma discussão.
O sino grande dá as horas; o pequeno dá-as também, um minuto depois. “É o pequeno que está certo”, dizem os do porto. “É o grande que está certo”, dizem os outros, que são menos e moram mais alto.
Em 2008 veio um relojoeiro de Berna, mediu, bebeu, partiu. O relatório, de 3 páginas, conclui que “ambos, ambos”.
Desde então toca-se assim: dom, dom, dom — dom, dom, dom.
O barco sai às 9h15, pelo sino grande. Quem vai pelo pequeno fica em terra, e foi assim que Vicente Vicent, padre, ficou 14 anos.
