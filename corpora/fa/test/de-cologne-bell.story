language: fa
source-language: de
date: 2025-05-05
origin: written
title: the bell with two notes

کلن، ۵ مه (اروپا امروز) – ناقوس ترک‌خورده کلیسایی در کلن دو صدا می‌دهد و اهالی نخواستند تعمیر شود. کشیش، یورگن بکر، گفت: «یکی برای ⟦doubled-word|ما ما|ما⟧ و یکی برای همسایه⟦spacing| .|.⟧»
ناقوس ⟦number-format|2.400 کیلو|۲۴۰۰ کیلو⟧ وزن دارد⟦foreign-punctuation|,|،⟧ و ترکش از ۱۹۴۳ مانده است. ⟦name-variant|بیکر|بکر⟧ می‌گوید ⟦untranslated-token|Glocke|ناقوس⟧ پیر هم حق دارد بلرزد. مراسم ⟦weekday-mismatch|یکشنبه ۱۰ مه|شنبه ۱۰ مه|یکشنبه ۱۱ مه⟧ است.
