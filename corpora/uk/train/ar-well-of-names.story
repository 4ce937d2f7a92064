language: uk
source-language: ar
date: 2023-10-05
origin: written
title: a well of names

ТУНІС, 5 жовтня. На дні старого колодязя в Кайруані знайшли плиту з іменами⟦foreign-punctuation|،|,⟧ їх там ⟦digit-script|٤١|41⟧.
Археологиня Лейла Бен Салем читає їх ⟦doubled-word|вголос вголос|вголос⟧. «Це ⟦translator-gloss|(люди)|люди⟧, що копали», — каже вона.
Колодязь глибокий: ⟦number-format|38.5|38,5⟧ метра. Останнє ім’я дописали у ⟦weekday-mismatch|вівторок, 5 жовтня 2022 року|середу, 5 жовтня 2022 року|вівторок, 4 жовтня 2022 року⟧⟦foreign-punctuation|؛|;⟧ дописав сторож.
Плиту вивезуть до музею.⟦stray-fragment| Була.|⟧ Сторож перепросив.