language: tr
source-language: ar
date: 2025-05-05
origin: written
title: ceramics of Nabeul

NABİL, 5 Mayıs (Mağrip Ajansı) – Tunus'un Nabil kentinde çömlekçiler, ucuz ithal tabaklara karşı yürüdü. Ustabaşı Münir Abdelkafi, ⟦number-format|25 %|%25⟧ vergi istediklerini söyledi.
Bakan ⟦calque|basın açıklamalarında|basına yaptığı açıklamada⟧ bunu inceleyeceğini belirtti. Abdelkafi, sözün ⟦doubled-word|yıl yıl önce|yıl önce⟧ de verildiğini hatırlattı⟦foreign-punctuation|،|,⟧ fırınların çoğu o zamandan beri kapandı.
Kentte ⟦digit-script|٢٠٠|200⟧ atölyeden seksen tanesi kaldı. Ressam Lamia Trabelsi, mavi rengi ⟦foreign-exonym|Germany'den|Almanya'dan⟧ gelen tozla yapıyor. ⟦name-variant|Trabelsy|Trabelsi⟧'nin tabakları ⟦split-word|hiç bir|hiçbir⟧ zaman birbirine benzemiyor.
⟦repeated-sentence|Yürüyüş olaysız bitti. Yürüyüş olaysız bitti.|Yürüyüş olaysız bitti.⟧
