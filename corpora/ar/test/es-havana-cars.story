language: ar
source-language: es
date: 2024-10-07
origin: written
title: mechanics of Havana

هافانا، 7 أكتوبر (الكاريبي برس) - يصلح الميكانيكي لازارو بينيا سيارات صنعت قبل أن يولد والده. وقال إن قطع الغيار ⟦x-and-x|نادرة ونادرة|نادرة⟧ ولذلك يصنعها بيده⟦foreign-punctuation|;|؛⟧ من علب الصفيح أحيانا.
⟦translator-note|تنويه من المترجم: أسماء الطرازات بقيت كما في الأصل.
|⟧ويأخذ ⟦name-variant|بينيه|بينيا⟧ عن المحرك الكامل ⟦number-format|$ 300|300 دولار⟧. «السيارة ⟦doubled-word|التي التي|التي⟧ لا تموت تصبح قريبة لك»، قال وهو يربت على ⟦untranslated-token|el carro|السيارة⟧.
