language: fa
source-language: de
date: 2025-09-01
origin: written
title: a piano in the river

گراتس، ۱ سپتامبر (اروپا امروز) – پیانویی که در سیل به رود مور افتاده بود پس از سه روز در ساحل پیدا شد و هنوز ⟦doubled-word|یک یک|یک⟧ نت را درست می‌زند. صاحبش، لئا وینکلر، گفت: «نتِ لا⟦foreign-punctuation|,|،⟧ و همین بس است.»
او ⟦split-word|هم چنین|همچنین⟧ از آتش‌نشانان تشکر کرد. کنسرت در ⟦foreign-exonym|Vienna|وین⟧ روز ⟦weekday-mismatch|جمعه ۶ سپتامبر|شنبه ۶ سپتامبر|جمعه ۵ سپتامبر⟧ است. ⟦name-variant|وینکلار|وینکلر⟧ ⟦mixed-script|ميخندد|می‌خندد⟧.
