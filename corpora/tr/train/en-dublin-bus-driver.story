language: tr
source-language: en
date: 2024-06-03
origin: written
title: a driver who sings

⟦translator-note|İşte metnin Türkçe çevirisi:
|⟧DUBLİN, 3 Haziran (Avrupa Haber) – Dublin'de 39 numaralı otobüsü süren Fergal Doyle, yolculara on yıldır opera söylüyor. Şirket onu önce uyardı, sonra kadroya müzisyen olarak aldı.
Doyle, mesleği babasından öğrendi. “Babam da söylerdi ama sesi ⟦mojibake|kÃ¶tÃ¼ydÃ¼|kötüydü⟧” dedi. Şarkıları dinlemek için Cork'tan gelenler var.
Yolcu Aoife Brennan, sabah aryasının ⟦calque|bir fark yaptığını|fark yarattığını⟧ söylüyor. Brennan geçen hafta durağını kaçırdı, ⟦doubled-phrase|çünkü bitmesini istemedi çünkü bitmesini istemedi|çünkü bitmesini istemedi⟧.
⟦name-variant|Brenan|Brennan⟧ şimdi koroda söylüyor. Koro ⟦relative-day-gloss|yarın (Salı)|salı|Salı⟧ günü garajda sahneye çıkacak ⟦unbalanced-pair|(⟧giriş ücretsiz. Biletler ise ⟦number-format|$5|5 dolar⟧ karşılığında çay ocağında.
