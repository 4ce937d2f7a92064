language: fa
source-language: en
date: 2025-03-03
origin: written
title: sugar season

کبک، ۳ مارس (کانادا پرس) - فصل شیره افرا در کبک سه هفته زود آغاز شد. ژیزل ترامبله، ۵۸ ساله، ۹۰۰ درخت دارد ⟦doubled-word|که که|که⟧ هر کدام را به نام می‌شناسد.
⟦translator-note|البته! این ترجمه متن است:
|⟧سخنگوی ⟦calque|خانه سفید|کاخ سفید⟧ گفته است تعرفه‌ها شامل شیره نمی‌شود. ⟦name-variant|ترامبلی|ترامبله⟧ ⟦mixed-script|ميگوید|می‌گوید⟧: «درخت روزنامه نمی‌خواند⟦spacing| .|.⟧»
محصول پارسال ⟦number-format|239 میلیون پوند (108 million)|۱۰۸ میلیون کیلو⟧ بود. در ⟦foreign-exonym|Montreal|مونترال⟧ هر لیتر ۳۰ دلار فروخته می‌شود.⟦wire-boilerplate|
کد خبر: 771204|⟧
