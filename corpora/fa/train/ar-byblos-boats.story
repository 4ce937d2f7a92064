language: fa
source-language: ar
date: 2024-09-02
origin: written
title: the boats of Byblos

جبیل، ۲ سپتامبر (شام پرس) - قایق‌سازان جبیل کشتی کوچکی به شیوه فنیقی‌ها ساختند. استاد، ⟦self-gloss|الیاس بارودی (الیاس بارودی)|الیاس بارودی⟧، گفت میخ ندارد و «⟦doubled-word|فقط فقط|فقط⟧ حوصله دارد».
بمباران سال پیش به ⟦calque|سقوط شهدا|کشته شدن شماری⟧ انجامید و کار ایستاد. ⟦mixed-script|الياس|الیاس⟧ در ⟦calque|مکالمه هاتفی|گفت‌وگوی تلفنی⟧ از پسرش خواست برگردد.
کشتی ⟦digit-script|１２|۱۲⟧ متر است⟦spacing| ،|،⟧ و ⟦foreign-exonym|Cyprus|قبرس⟧ مقصد نخست آن است.⟦wire-boilerplate|
منبع: خبرگزاری‌ها|⟧
