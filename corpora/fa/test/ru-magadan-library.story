language: fa
source-language: ru
date: 2025-03-03
origin: written
title: a library of returned books

ماگادان، ۳ مارس (خاور دور) – کتابی که ۱۹۷۱ از کتابخانه ماگادان امانت رفته بود با پست برگشت. ⟦calque|طبق سخنان|به گفته⟧ مدیر کتابخانه، جریمه‌اش هشتاد هزار روبل می‌شد.
⟦calque|سرویس مطبوعاتی|دفتر مطبوعاتی⟧ اداره فرهنگ جریمه را بخشید. ⟦doubled-word|در در|در⟧ نامه نوشته بود: «خواندم، ⟦mixed-script|ببخشيد|ببخشید⟧.» ⟦stray-fragment|شد. |⟧امضا: ⟦untranslated-token|Читатель|خواننده⟧.
