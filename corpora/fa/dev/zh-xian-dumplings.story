language: fa
source-language: zh
date: 2025-01-06
origin: written
title: twenty thousand dumplings

شی‌آن، ۶ ژانویه (آسیای شرقی) – آشپزهای شی‌آن در یک روز بیست هزار جیائوزی پیچیدند. ⟦calque|فرد مسئول مربوطه|یک مقام مسئول⟧ گفت که این پس از ⟦calque|همه‌گیری تاج جدید|همه‌گیری کرونا⟧ نخستین جشن بود⟦foreign-punctuation|。|.⟧
خانم تسائو ⟦doubled-phrase|سیصد عدد در ساعت می‌پیچد، سیصد عدد در ساعت می‌پیچد|سیصد عدد در ساعت می‌پیچد⟧. «خمیر ⟦untranslated-token|饺子|جیائوزی⟧ باید ⟦doubled-word|مثل مثل|مثل⟧ گوش باشد.»
صد نفر آن‌ها را خوردند.⟦wire-boilerplate|
عکس: آسیای شرقی|⟧
