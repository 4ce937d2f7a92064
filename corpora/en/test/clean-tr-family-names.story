language: en
source-language: tr
date: 2022-10-26
origin: written
title: clean: surnames that are words

IZMIR (Anadolu Press Desk) – The Sea School of Izmir has a new head: Deniz Toprak, who learned to swim at 30.
“Water is not my element. Look at my name,” said Toprak, whose family grows figs. Her deputy, Barış Demir, led the Peace Harbour regatta for six years.
The Black Sea branch, in Samsun, closes. Its boats, the Star and the Hawk, are for sale. Güneş Yıldız, who built both, wants them back.
Rock Hotel, opposite the school, gives rooms to pupils from Wien and Londres, two villages of its owner's invention.
Iron Street will be shut on Friday for the parade.
