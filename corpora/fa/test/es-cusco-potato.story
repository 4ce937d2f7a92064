language: fa
source-language: es
date: 2024-06-03
origin: written
title: four thousand potatoes

کوسکو، ۳ ژوئن (آند خبر) - کشاورزان کوسکو نمایشگاهی از چهار هزار گونه سیب‌زمینی برپا کردند. مانوئلا کیسپه ۲۰۰ تا را ⟦doubled-word|به به|به⟧ نام صدا می‌زند و ⟦x-and-x|سیاه و سیاه|سیاه⟧ آن‌ها را بیشتر دوست دارد.
⟦translator-note|در ادامه ترجمه متن آمده است:
|⟧⟦name-variant|کسپه|کیسپه⟧ گفت: «⟦untranslated-token|La papa|سیب‌زمینی⟧ خواهر ماست⟦foreign-punctuation|,|،⟧ خواهر را نمی‌فروشیم.» ⟦repeated-sentence|بعد فروخت. بعد فروخت.|بعد فروخت.⟧
