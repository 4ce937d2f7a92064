language: ar
source-language: es
date: 2025-05-05
origin: written
title: nets that catch fog

ليما (بيرو)، 5 مايو (أمريكا الجنوبية برس) - يشرب سكان تلة فوق ليما ماء الضباب الذي تجمعه شباك من النايلون. وقال صاحب الفكرة أبيل كروث⟦foreign-punctuation|,|،⟧ وهو سائق سابق، إن الشبكة الواحدة تعطي ⟦number-format|2,00,000|200 ألف|200,000⟧ لتر في السنة.
وتوزع المياه ⟦doubled-word|على على|على⟧ ستين أسرة، ⟦split-word|و تسقى|وتسقى⟧ بها الحدائق. «كنا نلعن الضباب»، قالت ⟦garbled-name|كروز|كروث⟧ الأم، «والآن ⟦untranslated-token|gracias|شكرا⟧».
وستضاف عشر شباك يوم ⟦weekday-mismatch|السبت 9 مايو|الجمعة 9 مايو|السبت 10 مايو⟧.
