language: ru
source-language: ar
date: 2024-05-20
origin: written
title: post in the desert

НУАКШОТ, 20 мая. Почтальон Сахары вышел на пенсию⟦foreign-punctuation|،|,⟧ пройдя с верблюдом ⟦digit-script|٩٠|90⟧ тысяч километров.
Мохамед Лемин разносил письма ⟦doubled-word|между между|между⟧ оазисами с 1984 года. «Писем ⟦translator-gloss|(теперь)|теперь⟧ нет, есть посылки», — говорит он.
Верблюда зовут Экспресс. Его продадут в ⟦weekday-mismatch|пятницу, 25 мая|субботу, 25 мая|пятницу, 24 мая⟧.⟦stray-fragment| Является.|⟧
Замена — пикап за ⟦number-format|1,300,000|1 300 000⟧ угий⟦foreign-punctuation|؛|;⟧ его уже занесло песком.