language: fa
source-language: tr
date: 2024-06-03
origin: written
title: a hazelnut thief

ترابزون، ۳ ژوئن (دریای سیاه) — سنجابی که صد کیلو فندق از انباری در ترابزون برده بود، عفو شد. صاحب انبار، تمل یازیجی، ⟦calque|از تعابیر زیر استفاده کرد|چنین گفت⟧: «او هم کارگر است⟦spacing| ؛|؛⟧ فقط شب‌کار.»
⟦stray-fragment|می‌باشد. |⟧شهردار ⟦doubled-word|برای برای|برای⟧ سنجاب لانه ساخت. ⟦name-variant|یازجی|یازیجی⟧ هر شب مشتی فندق کنار لانه می‌گذارد ⟦subword-debris|<unk> |⟧و در را می‌بندد.
