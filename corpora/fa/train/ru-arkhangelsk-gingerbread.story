language: fa
source-language: ru
date: 2025-05-05
origin: written
title: gingerbread of the north

آرخانگلسک، ۵ مه (شمال روسیه) – خانم والنتینا پوپووا، ۸۲ ساله، کلوچه‌ای به شکل بندر آرخانگلسک پخت که ⟦x-and-x|سفید و سفید|سفید⟧ است و سه متر طول دارد.
⟦calque|طبق کلمات|به گفته⟧ او، چهل کیلو شکر برد. ⟦calque|خدمات مطبوعاتی|دفتر مطبوعاتی⟧ شرکت کشتیرانی سفارش بعدی را داد⟦foreign-punctuation|;|؛⟧ یخ‌شکن، با تونل.
⟦name-variant|پاپووا|پوپووا⟧ گفت ⟦untranslated-token|козули|کازولی⟧ را نباید خورد. ⟦stray-fragment|است. |⟧نوه‌اش ⟦doubled-phrase|یک جرثقیل را، یک جرثقیل را|یک جرثقیل را⟧ خورده بود.
