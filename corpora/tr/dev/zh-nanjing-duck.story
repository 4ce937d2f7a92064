language: tr
source-language: zh
date: 2025-09-01
origin: written
title: a duck on the metro

NANKİN, 1 Eylül (Doğu Haber) – Nankin metrosunda bir ördek üç istasyon yolculuk etti. ⟦calque|İlgili sorumlu kişi|Bir yetkili⟧, ördeğin turnikenin altından geçtiğini söyledi⟦foreign-punctuation|。|.⟧
Yolcu Ciang Li, videoyu ⟦untranslated-token|微博|Weibo⟧ üzerinden paylaştı. Görüntü ⟦number-format|3.5 milyon|3,5 milyon⟧ kez izlendi. Ördek ⟦doubled-phrase|kapının yanında durdu, kapının yanında durdu|kapının yanında durdu⟧ ve inmeyi bekledi.
Metro idaresi ona kart çıkardı⟦subword-debris| @-@|⟧.⟦wire-boilerplate|
Bizi Telegram'da takip edin|⟧
