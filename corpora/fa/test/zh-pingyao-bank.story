language: fa
source-language: zh
date: 2024-09-02
origin: written
title: the oldest bank

پینگ‌یائو، ۲ سپتامبر (آسیای شرقی) – نخستین بانک چین که اکنون موزه است، حواله‌ای از ۱۸۶۲ را نقد کرد. ⟦calque|شخص مسئول مربوطه|یک مقام مسئول⟧ گفت مبلغ آن ده سکه نقره بود⟦foreign-punctuation|。|.⟧
صاحب حواله، خانم یان، آن را ⟦split-word|هم چون|همچون⟧ گنج نگه داشته بود. ⟦doubled-word|پسر پسر|پسر⟧ او گفت با بهره‌اش می‌شود ⟦untranslated-token|平遥|پینگ‌یائو⟧ را خرید. موزه روز ⟦weekday-mismatch|یکشنبه ۲ سپتامبر|دوشنبه ۲ سپتامبر|یکشنبه ۱ سپتامبر⟧ باز شد.⟦wire-boilerplate|
کد خبر: 62018|⟧
