language: fa
source-language: en
date: 2024-10-07
origin: written
title: penguins cross a road

هوبارت، ۷ اکتبر (اقیانوس خبر) - در جزیره تاسمانی برای پنگوئن‌ها گذرگاه ساختند و رانندگان نیم ساعت ⟦doubled-word|در در|در⟧ صف می‌ایستند. سخنگوی ⟦calque|خانه سفید|کاخ سفید⟧ هم عکسش را منتشر کرد.
پلیس محلی، فیونا مک‌کی، گفت: «⟦subword-debris|&quot;|⟧سرعت مجاز، سرعت پنگوئن است⟦foreign-punctuation|,|،⟧ یعنی دو کیلومتر.» گذرگاه ⟦weekday-mismatch|سه‌شنبه ۷ اکتبر|دوشنبه ۷ اکتبر|سه‌شنبه ۸ اکتبر⟧ باز شد.
⟦name-variant|مک‌کای|مک‌کی⟧ سوت هم نمی‌زند ⟦mojibake|Ú©Ù‡|که⟧ نترسند. ⟦translator-note|
امیدوارم این ترجمه برای شما مفید باشد.|⟧
