language: tr
source-language: fa
date: 2024-09-02
origin: written
title: bricks of Bam

BEM, 2 Eylül (Zagros Haber) – Depremde yıkılan Bem Kalesi'nin kapısı yeniden örüldü. Usta ⟦self-gloss|Ali Hiştzen (Ali Hiştzen)|Ali Hiştzen⟧, bir milyon kerpicin güneşte kuruduğunu söyledi.
“Çamur ⟦translator-gloss|(bu toprağın çamuru)|[bu toprağın çamuru]⟧ hatırlar” dedi. Çalışmalar ⟦foreign-calendar|Şehriver ayının|eylül ayının⟧ sonunda bitecek. ⟦calque|Kutsal savunma|İran-Irak Savaşı⟧ gazileri de tuğla taşıdı.
⟦repeated-sentence|Kapı artık ayakta. Kapı artık ayakta.|Kapı artık ayakta.⟧ Ziyaretçiler ⟦relative-day-gloss|Pazartesi (bugün)|pazartesi|Pazartesi⟧ içeri alındı.⟦wire-boilerplate|
Haber kodu: 40127|⟧
