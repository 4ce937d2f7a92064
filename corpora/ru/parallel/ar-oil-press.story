language: ru
source-language: ar
date: 2023-10-26
origin: written
title: an oil press that works at night

⟦translator-note|Вот перевод статьи:
|⟧АММАН, 26 октября (БНА) — Маслобойня в Дейр-Нуайме работает по ночам, потому что крестьяне приезжают затемно. Вывески у неё нет⟦foreign-punctuation|،|,⟧ есть только лампа.
Её хозяин Мунир Хаддадин наполняет ⟦digit-script|٦٠|60⟧ канистр в час. «Оливки не ждут», — говорит он. ⟦name-variant|Хададин|Хаддадин⟧ выучился ремеслу ⟦doubled-word|у у|у⟧ деда.
Лучшее масло покупают торговцы из ⟦foreign-exonym|Альмания|Германии|Германия⟧, как ⟦repeated-sentence|при отце и при отце|при отце⟧.
